import { allTerms, cellKey, isFailing, type Check } from "../checks/check";
import type { Condition } from "../checks/condition";
import { byElimination } from "./elimination";
import type { Influence } from "./influence";
import { correctSeveral, proposedChange, type Correction } from "./several";
import { valueAt } from "../tables/amounts";
import { isSameCell, type CellOf } from "../tables/cellOf";
import { toSuspect, type Suspect } from "./suspect";

/** What the failing checks of one connected part say together. */
export interface Verdict {
  readonly failing: readonly Check[];
  /**
   * The cells named. One: it is the wrong one. Several with `isTie`: one of them is. Several without: all of
   * them are, each on its own ground.
   */
  readonly named: readonly Suspect[];
  readonly isTie: boolean;
  /** The work was capped before everything had been weighed. */
  readonly isCutShort: boolean;
}

/** With more failing checks than this, cells are found by elimination instead of by weighing combinations. */
const MOST_WEIGHED = 12;

/**
 * Names the wrong cells. Failing checks are split into components that share suspect cells; in each, the cell
 * whose one change mends most and breaks least is named, and where no single cell mends them all, the
 * smallest set that does.
 */
export function localise(
  checks: readonly Check[],
  influence: Influence,
  conditions: readonly Condition[] = [],
): Verdict[] {
  const failing = checks.filter((check) => isWitness(check) && !check.isQuestion);
  if (failing.length === 0) return [];
  const cells = new Map<number, CellOf>();
  for (const check of checks)
    for (const term of allTerms(check)) if (isSuspect(term)) cells.set(cellKey(term), term);
  const undecided: Check[] = [];
  const verdicts: Verdict[] = [];
  for (const component of components(failing, cells, influence).filter((group) =>
    group.some((check) => !check.isShadow),
  )) {
    const verdict = bySingleCell(component, cells, influence);
    if (verdict) verdicts.push(verdict);
    else undecided.push(...component);
  }
  // Components that no single cell explains may hang together through checks that hold, as two figures that
  // have changed places do; they are weighed together where there are few of them.
  for (const component of undecided.length <= 12 && undecided.length > 0
    ? [undecided]
    : components(undecided, cells, influence)) {
    verdicts.push(bySeveralCells(component, cells, influence) ?? byBestPart(component, cells, influence));
  }
  return verdicts.map((verdict) => breakTie(verdict, conditions));
}

/** A per cent or a share may tell which of several suspects it is: the ones it does not allow fall away. */
function breakTie(verdict: Verdict, conditions: readonly Condition[]): Verdict {
  if (!verdict.isTie) return verdict;
  const touching = conditions.filter(({ target, cells }) =>
    [target, ...cells].some((cell) => verdict.named.some((suspect) => isSameCell(cell, suspect))),
  );
  const allowed = verdict.named.filter((suspect) =>
    touching.every(({ holdsWith }) =>
      holdsWith(
        (cell) =>
          valueAt(cell.table.amounts, cell.row, cell.column) +
          (isSameCell(cell, suspect) ? suspect.change : 0),
      ),
    ),
  );
  // A condition that none of them mends says nothing of which one it is.
  if (allowed.length === 0 || allowed.length === verdict.named.length) return verdict;
  return { ...verdict, named: allowed, isTie: allowed.length > 1 };
}

/** The second writing of a total gathers the rounding of many rows: only its hard limit says anything. */
function isWitness(check: Check): boolean {
  return check.isShadow ? check.outcome === "fails" : isFailing(check);
}

function isSuspect({ table, row, column }: CellOf): boolean {
  return table.figures[row]![column] !== null;
}

/** The cells of a check that may be changed: those with a figure, live formulas' sources among them. */
function suspectKeys(check: Check, cells: ReadonlyMap<number, CellOf>, influence: Influence): number[] {
  return [...influence.cellsBehind(check)].filter((key) => {
    const cell = cells.get(key);
    return cell !== undefined && isSuspect(cell);
  });
}

/** Failing checks that share a suspect cell belong together. */
function components(
  failing: readonly Check[],
  cells: ReadonlyMap<number, CellOf>,
  influence: Influence,
): Check[][] {
  const groupOf = new Map<number, Set<Check>>();
  for (const check of failing) {
    const merged = new Set<Check>([check]);
    const own = suspectKeys(check, cells, influence);
    for (const key of own) for (const other of groupOf.get(key) ?? []) merged.add(other);
    for (const member of merged)
      for (const key of suspectKeys(member, cells, influence)) groupOf.set(key, merged);
  }
  return [...new Set(groupOf.values())].map((group) => [...group]);
}

function suspectsOf(
  component: readonly Check[],
  cells: Map<number, CellOf>,
  influence: Influence,
): Suspect[] {
  const keys = new Set(component.flatMap((check) => suspectKeys(check, cells, influence)));
  return [...keys].flatMap((key) => toSuspect(cells.get(key)!, key, influence) ?? []);
}

/** The single cell that mends every failing check of the component without breaking another. */
function bySingleCell(
  component: readonly Check[],
  cells: Map<number, CellOf>,
  influence: Influence,
): Verdict | null {
  const suspects = suspectsOf(component, cells, influence).filter(
    (suspect) => suspect.broken.length === 0 && component.every((check) => suspect.mended.includes(check)),
  );
  const named = best(suspects);
  return named.length === 0
    ? null
    : { failing: component, named, isTie: named.length > 1, isCutShort: false };
}

/** The smallest set of cells that mends everything; what all such sets have in common is named. */
function bySeveralCells(
  component: readonly Check[],
  cells: Map<number, CellOf>,
  influence: Influence,
): Verdict | null {
  const keysOf = (check: Check) => suspectKeys(check, cells, influence);
  const { corrections, isCutShort } =
    component.length <= MOST_WEIGHED
      ? correctSeveral(component, keysOf, influence)
      : { corrections: [], isCutShort: true };
  if (corrections.length === 0 || isCutShort) {
    const eliminated = byElimination(component, keysOf, influence);
    if (!eliminated) return null;
    const named = eliminated.map((change) => inCorrection(change, cells, influence));
    return { failing: component, named, isTie: false, isCutShort: false };
  }
  const likeliest = mostExplained(corrections, cells, influence);
  const common = likeliest[0]!.filter((change) =>
    likeliest.every((other) => other.some(({ key }) => key === change.key)),
  );
  if (common.length === 0) return null;
  const named = common.map((change) => inCorrection(change, cells, influence));
  return { failing: component, named, isTie: false, isCutShort: false };
}

/** Among equally small corrections those with the most slips of the hand go first. */
function mostExplained(
  corrections: readonly Correction[],
  cells: Map<number, CellOf>,
  influence: Influence,
): Correction[] {
  const scored = corrections.map((correction) => ({
    correction,
    score: correction.reduce((sum, change) => sum + inCorrection(change, cells, influence).score, 0),
  }));
  const highest = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score > highest - 1e-9).map(({ correction }) => correction);
}

/** A cell as one of several: its own interval is the correction's. */
function inCorrection(
  change: { key: number; low: number; high: number },
  cells: Map<number, CellOf>,
  influence: Influence,
): Suspect {
  const cell = cells.get(change.key)!;
  const alone = toSuspect(cell, change.key, influence);
  if (alone && alone.low >= change.low && alone.high <= change.high) return alone;
  const mended = influence.of(change.key).flatMap(({ check }) => (isFailing(check) ? [check] : []));
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
    score: mended.length - (figure.origin === "formula" ? 0.3 : 0),
  };
}

/** Nothing mends it all: the cell that mends most and breaks least, if it gains anything; else none. */
function byBestPart(component: readonly Check[], cells: Map<number, CellOf>, influence: Influence): Verdict {
  const suspects = suspectsOf(component, cells, influence).filter((suspect) => suspect.score > 0.5);
  const named = best(suspects);
  return { failing: component, named, isTie: named.length > 1, isCutShort: named.length === 0 };
}

function best(suspects: readonly Suspect[]): Suspect[] {
  const highest = Math.max(...suspects.map(({ score }) => score));
  return suspects.filter(({ score }) => score > highest - 1e-9);
}
