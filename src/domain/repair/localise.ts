import { isFailing, type Check } from "../checks/check";
import type { Condition } from "../checks/condition";
import type { Steps } from "../steps";
import { isSameCell } from "../tables/cellOf";
import { breakTie } from "./breakTie";
import { byElimination } from "./elimination";
import type { Influence } from "./influence";
import { correctSeveral, proposedChange, type Correction } from "./several";
import { isBelowBySlip, isHighest, isWorthAPart, scoreOf } from "./score";
import { mayBeSlip, toSuspect, type Suspect } from "./suspect";
import { SuspectCells } from "./suspectCells";
import type { PartVerdict } from "./verdict";

/** With more failing checks than this, cells are found by elimination instead of by weighing combinations. */
const MOST_WEIGHED = 12;

/**
 * Names the wrong cells. Failing checks are split into components that share suspect cells; in each, the cell
 * whose one change mends most and breaks least is named, and where no single cell mends them all, the
 * smallest set that does.
 */
export function* localise(
  checks: readonly Check[],
  influence: Influence,
  conditions: readonly Condition[] = [],
): Steps<PartVerdict[]> {
  const failing = checks.filter((check) => isWitness(check) && !check.isQuestion && !check.isByFigures);
  if (failing.length === 0) return unexplainedByFigures(checks, []);
  const shown = failing.filter((check) => !check.isShadow);
  const verdicts: PartVerdict[] = [];
  let undecided = yield* bySingleCells(shown, new SuspectCells(checks, failing, influence), verdicts);
  let heard = influence;
  // Sums that may be none have had their say: one cell may mend them too. Where none does, several cells that
  // would mend what need not hold say nothing, and it is all heard without them.
  if (undecided.length > 0 && checks.some((check) => mayNotHold(check) && isFailing(check))) {
    heard = influence.withoutQuestions();
    undecided = yield* bySingleCells(undecided, new SuspectCells(checks, undecided, heard), verdicts);
  }
  if (undecided.length > 0) {
    const cells = new SuspectCells(checks, heard === influence ? failing : undecided, heard);
    verdicts.push(...(yield* together(undecided, cells)));
  }
  verdicts.push(...unexplainedByFigures(checks, verdicts));
  return verdicts.map((verdict) => breakTie(verdict, conditions));
}

/** What only figures speak for, and no named cell explains: asked about, with nobody named. */
function unexplainedByFigures(checks: readonly Check[], verdicts: readonly PartVerdict[]): PartVerdict[] {
  return checks
    .filter((check) => check.isByFigures && isFailing(check))
    .filter((check) => !verdicts.some(({ named }) => named.some(({ mended }) => mended.includes(check))))
    .map((check) => ({ failing: [check], named: [], isTie: false, unexplained: [check], isCutShort: false }));
}

function mayNotHold({ isQuestion, isByFigures }: Check): boolean {
  return isQuestion || isByFigures;
}

/** Adds a verdict for each component that one cell explains, and answers the checks of the others. */
function* bySingleCells(
  failing: readonly Check[],
  cells: SuspectCells,
  verdicts: PartVerdict[],
): Steps<Check[]> {
  const undecided: Check[] = [];
  yield;
  for (const component of cells.components(failing)) {
    const verdict = bySingleCell(component, cells);
    if (verdict) verdicts.push(verdict);
    else undecided.push(...component);
    yield;
  }
  return undecided;
}

/** Verdicts on what no single cell explains. */
function* together(undecided: readonly Check[], cells: SuspectCells): Steps<PartVerdict[]> {
  const verdicts: PartVerdict[] = [];
  // Components that no single cell explains may hang together through checks that hold, as two figures that
  // have changed places do; they are weighed together where there are few of them.
  const isFew = undecided.length <= MOST_WEIGHED;
  for (const component of isFew ? [undecided] : cells.components(undecided)) {
    verdicts.push(bySeveralCells(component, cells));
    yield;
  }
  return verdicts;
}

/** The second writing of a total gathers the rounding of many rows: only its hard limit says anything. */
function isWitness(check: Check): boolean {
  return check.isShadow ? check.outcome === "fails" : isFailing(check);
}

/** The single cell that mends every failing check of the component without breaking another. */
function bySingleCell(component: readonly Check[], cells: SuspectCells): PartVerdict | null {
  const suspects = cells
    .suspectsInAll(component)
    .filter(
      (suspect) => suspect.broken.length === 0 && component.every((check) => suspect.mended.includes(check)),
    );
  const named = best(suspects);
  return named.length === 0
    ? null
    : {
        failing: component,
        named,
        beside: totalsBeside(suspects, named),
        isTie: named.length > 1,
        unexplained: [],
        isCutShort: false,
      };
}

/** The smallest set of cells that mends everything; what all such sets have in common is named. */
function bySeveralCells(component: readonly Check[], cells: SuspectCells): PartVerdict {
  const { corrections, isCutShort } =
    component.length <= MOST_WEIGHED
      ? correctSeveral(component, cells.keysOf, cells.influence)
      : { corrections: [], isCutShort: true };
  if (corrections.length === 0 || isCutShort) {
    const eliminated = byElimination(component, cells.keysOf, cells.influence);
    if (!eliminated) return byBestPart(component, cells, isCutShort);
    return allOf(component, eliminated, cells);
  }
  const likeliest = mostExplained(corrections, cells);
  const common = likeliest[0]!.filter((change) =>
    likeliest.every((other) => other.some(({ key }) => key === change.key)),
  );
  return common.length === 0 ? byBestPart(component, cells, false) : allOf(component, common, cells);
}

/** Every one of these cells is wrong, and together they explain the component. */
function allOf(component: readonly Check[], changes: Correction, cells: SuspectCells): PartVerdict {
  const named = changes.map((change) => inCorrection(change, cells));
  return { failing: component, named, isTie: false, unexplained: [], isCutShort: false };
}

/** Among equally small corrections those with the most slips of the hand go first. */
function mostExplained(corrections: readonly Correction[], cells: SuspectCells): Correction[] {
  const scored = corrections.map((correction) => ({
    correction,
    score: correction.reduce((sum, change) => sum + inCorrection(change, cells).score, 0),
  }));
  const highest = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => isHighest(score, highest)).map(({ correction }) => correction);
}

/** A cell as one of several: its own interval is the correction's. */
function inCorrection(change: { key: number; low: number; high: number }, cells: SuspectCells): Suspect {
  const cell = cells.at(change.key);
  const alone = toSuspect(cell, change.key, cells.influence);
  if (alone && alone.low >= change.low && alone.high <= change.high) return alone;
  const mended = cells.influence.of(change.key).flatMap(({ check }) => (isFailing(check) ? [check] : []));
  const figure = cell.table.figures[cell.row]![cell.column]!;
  return {
    ...cell,
    figure,
    mended,
    broken: [],
    low: change.low,
    high: change.high,
    change: proposedChange(change),
    slip: null,
    isExact: false,
    score: scoreOf({
      mended: mended.length,
      broken: 0,
      hasSlip: false,
      isFormula: figure.origin === "formula",
    }),
  };
}

/** Nothing mends it all: the cell that mends most and breaks least, if it gains anything; else none. */
function byBestPart(component: readonly Check[], cells: SuspectCells, isCutShort: boolean): PartVerdict {
  const suspects = cells.suspectsOf(component).filter(({ score }) => isWorthAPart(score));
  const named = best(suspects);
  const unexplained = component.filter((check) => !named.some(({ mended }) => mended.includes(check)));
  return { failing: component, named, isTie: named.length > 1, unexplained, isCutShort };
}

/**
 * The suspects with the highest score. Where only a slip of the hand lifts them above the rest, figures of a
 * single digit that a slip may have left of the right one stay beside them.
 */
function best(suspects: readonly Suspect[]): Suspect[] {
  const highest = suspects.reduce((most, { score }) => Math.max(most, score), -Infinity);
  const isBest = ({ score }: Suspect) => isHighest(score, highest);
  const isBySlip = suspects.some((suspect) => isBest(suspect) && suspect.slip);
  return suspects.filter(
    (suspect) => isBest(suspect) || (isBySlip && isBelowBySlip(suspect.score, highest) && mayBeSlip(suspect)),
  );
}

/** A total needs no slip of the hand to be wrong, only rows that have changed since: it is always one of the ways. */
function totalsBeside(suspects: readonly Suspect[], named: readonly Suspect[]): Suspect[] {
  const highest = named.reduce((most, { score }) => Math.max(most, score), -Infinity);
  return suspects.filter(
    (suspect) => !named.includes(suspect) && isTotal(suspect) && isBelowBySlip(suspect.score, highest),
  );
}

function isTotal(suspect: Suspect): boolean {
  return suspect.mended.some(({ kind, target }) => kind === "footing" && isSameCell(target, suspect));
}
