import { isFailing, type Check } from "../checks/check";
import type { Condition } from "../checks/condition";
import type { Steps } from "../steps";
import { breakTie } from "./breakTie";
import type { Influence } from "./influence";
import { SuspectCells } from "./suspectCells";
import type { PartVerdict } from "./verdict";
import { bySeveralCells } from "./severalCells";
import { MOST_WEIGHED, best, totalsBeside } from "./bestPart";

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
