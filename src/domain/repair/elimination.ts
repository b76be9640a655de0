import { isFailing, type Check } from "../checks/check";
import type { Influence } from "./influence";
import type { Change, Correction } from "./several";
import { mendingChange } from "./suspect";

/** Rounds of assigning cells and looking at what is left; each round assigns at least one. */
const MOST_ROUNDS = 50;

/**
 * Many errors at once: a cell that stands in a check that holds is cleared, since its change would break it.
 * Where a failing check has one cell left, that one is wrong; its change is taken off the other checks it
 * stands in, and what still fails is looked at again. Grows with the number of failing checks.
 *
 * @returns the cells with the interval of their change, when together they leave every check within its limit;
 *   else null: nothing is then said of any of them
 */
export function byElimination(
  failing: readonly Check[],
  cellsOf: (check: Check) => readonly number[],
  influence: Influence,
): Correction | null {
  const assigned = new Map<number, Change>();
  const isOpen = (check: Check) => !isWithin(check, reachOf(check, assigned, influence));
  let open = failing.filter((check) => !check.isShadow);
  for (let round = 0; round < MOST_ROUNDS && open.length > 0; round++) {
    const before = assigned.size;
    for (const check of open) {
      if (!isOpen(check)) continue;
      const left = cellsOf(check).filter((key) => !assigned.has(key) && !isCleared(key, check, influence));
      const change = left.length === 1 ? changeFor(left[0]!, check, assigned, influence) : null;
      if (change) assigned.set(change.key, change);
    }
    open = open.filter(isOpen);
    if (assigned.size === before) break;
  }
  if (open.length > 0 || assigned.size === 0) return null;
  return [...assigned.values()];
}

/** The change that mends this check would break one that holds. */
function isCleared(key: number, check: Check, influence: Influence): boolean {
  const felt = influence.of(key);
  const own = felt.find((one) => one.check === check);
  if (!own) return true;
  const [low, high] = mendingChange(check, own.coefficient);
  return felt.some((other) => {
    if (isFailing(other.check)) return false;
    const [from, to] = mendingChange(other.check, other.coefficient);
    return Math.max(low, from) > Math.min(high, to);
  });
}

/** What the assigned changes move a check by, at least and at most. */
function reachOf(
  check: Check,
  assigned: ReadonlyMap<number, Change>,
  influence: Influence,
): [number, number] {
  let [low, high] = [0, 0];
  for (const { key, low: from, high: to } of assigned.values()) {
    const felt = influence.of(key).find((one) => one.check === check);
    if (!felt) continue;
    const ends = [from * felt.coefficient, to * felt.coefficient];
    low += Math.min(...ends);
    high += Math.max(...ends);
  }
  return [low, high];
}

function isWithin(check: Check, [low, high]: readonly [number, number]): boolean {
  const [from, to] = mendingChange(check, 1);
  return low <= to && high >= from;
}

/** The change this check asks of the cell, after what the others have moved. */
function changeFor(
  key: number,
  check: Check,
  assigned: ReadonlyMap<number, Change>,
  influence: Influence,
): Change | null {
  const own = influence.of(key).find((one) => one.check === check);
  if (!own) return null;
  const [low, high] = mendingChange(check, 1);
  const [least, most] = reachOf(check, assigned, influence);
  // Wide sums leave the change too open to propose anything.
  if (most - least > high - low) return null;
  const ends = [(low - least) / own.coefficient, (high - most) / own.coefficient].sort((a, b) => a - b);
  return { key, low: ends[0]!, high: ends[1]! };
}
