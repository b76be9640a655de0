import { isFailing, type Check } from "../checks/check";
import type { Influence } from "./influence";
import { mendingChange } from "./suspect";

/** One change in a correction of several cells: the cell, and the interval its change must lie in. */
export interface Change {
  readonly key: number;
  readonly low: number;
  readonly high: number;
}

export type Correction = readonly Change[];

export interface SeveralResult {
  /** All corrections with the fewest cells that leave every check within its limit. */
  readonly corrections: readonly Correction[];
  /** The work ran out before every combination was tried: nothing is then said to be the only way. */
  readonly isCutShort: boolean;
}

/** At most so many combinations are weighed; beyond that it is said that nothing was decided. */
const MOST_WORK = 4000;
export const MOST_CELLS = 3;

/**
 * Finds the smallest sets of cells that mend every failing check together and break none: in every check that
 * does not hold, one of its cells has to change (Fellegi and Holt's minimum change). Branches over the cells
 * of the check with the fewest, no deeper than three cells.
 * @param failing the failing checks of one connected component
 * @param cellsOf the cells that may be changed in a check, by key
 */
export function correctSeveral(
  failing: readonly Check[],
  cellsOf: (check: Check) => readonly number[],
  influence: Influence,
): SeveralResult {
  const work = { left: MOST_WORK };
  for (let size = 2; size <= MOST_CELLS; size++) {
    const found = new Map<string, Correction>();
    branch([], size, failing, cellsOf, influence, work, found);
    if (found.size > 0) return { corrections: [...found.values()], isCutShort: work.left <= 0 };
  }
  return { corrections: [], isCutShort: work.left <= 0 };
}

function branch(
  chosen: readonly number[],
  size: number,
  failing: readonly Check[],
  cellsOf: (check: Check) => readonly number[],
  influence: Influence,
  work: { left: number },
  found: Map<string, Correction>,
): void {
  if (work.left-- <= 0) return;
  const solved = solve(chosen, influence);
  // A conflict among few cells may dissolve when another cell of the same check changes too.
  const open = solved ? openChecks(failing, solved, influence) : conflicting(chosen, failing, influence);
  if (open.length === 0 && solved) {
    if (chosen.length === size) found.set([...chosen].sort((a, b) => a - b).join(), solved);
    return;
  }
  if (chosen.length === size || open.length === 0) return;
  const narrowest = open.reduce((a, b) => (cellsOf(b).length < cellsOf(a).length ? b : a));
  for (const key of cellsOf(narrowest)) {
    if (!chosen.includes(key)) branch([...chosen, key], size, failing, cellsOf, influence, work, found);
  }
}

/** The failing checks that no chosen cell is felt in yet; where there are none, all of them. */
function conflicting(
  chosen: readonly number[],
  failing: readonly Check[],
  influence: Influence,
): readonly Check[] {
  const touched = new Set(chosen.flatMap((key) => influence.of(key).map(({ check }) => check)));
  const untouched = failing.filter((check) => !touched.has(check));
  return untouched.length > 0 ? untouched : failing;
}

/** Checks that still do not hold: failing ones that no chosen cell is felt in, and those a sure change breaks. */
function openChecks(failing: readonly Check[], solved: Correction, influence: Influence): Check[] {
  const touched = new Map<Check, { low: number; high: number }>();
  for (const change of solved) {
    for (const { check, coefficient } of influence.of(change.key)) {
      const reach = touched.get(check) ?? { low: 0, high: 0 };
      const ends = [change.low * coefficient, change.high * coefficient];
      reach.low += Math.min(...ends);
      reach.high += Math.max(...ends);
      touched.set(check, reach);
    }
  }
  const open = failing.filter((check) => !touched.has(check));
  for (const [check, reach] of touched) {
    const [from, to] = mendingChange(check, 1);
    if (reach.low > to || reach.high < from) open.push(check);
  }
  return open;
}

/**
 * The interval of each chosen cell's change. A check felt by one chosen cell alone bounds it; one felt by
 * several is left to openChecks, which sees whether their intervals can meet it.
 * @returns null where a failing check of one cell alone leaves it no change
 */
function solve(chosen: readonly number[], influence: Influence): Correction | null {
  const shared = new Map<Check, number>();
  for (const key of chosen)
    for (const { check } of influence.of(key)) shared.set(check, (shared.get(check) ?? 0) + 1);
  const changes: Change[] = [];
  for (const key of chosen) {
    let low = -1e15;
    let high = 1e15;
    for (const { check, coefficient } of influence.of(key)) {
      if (!isFailing(check) || shared.get(check)! > 1) continue;
      const [from, to] = mendingChange(check, coefficient);
      [low, high] = [Math.max(low, from), Math.min(high, to)];
    }
    if (low > high) return null;
    changes.push({ key, low, high });
  }
  return changes;
}

/** The value a change within its interval proposes: the middle, which is where the checks agree best. */
export function proposedChange(change: Change): number {
  return Math.round((change.low + change.high) / 2) + 0;
}
