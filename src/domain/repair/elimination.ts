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
  const moves = new Moves(influence);
  const isOpen = (check: Check) => !isWithin(check, moves.of(check));
  let open = failing.filter((check) => !check.isShadow);
  for (let round = 0; round < MOST_ROUNDS && open.length > 0; round++) {
    const before = assigned.size;
    for (const check of open) {
      if (!isOpen(check)) continue;
      const left = cellsOf(check).filter((key) => !assigned.has(key) && !isCleared(key, check, influence));
      const change = left.length === 1 ? changeFor(left[0]!, check, moves.of(check), influence) : null;
      if (!change) continue;
      assigned.set(change.key, change);
      moves.add(change);
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

/** What the assigned changes move each check by, at least and at most. */
class Moves {
  private readonly moved = new Map<Check, readonly [number, number]>();

  constructor(private readonly influence: Influence) {}

  add({ key, low, high }: Change): void {
    for (const { check, coefficient } of this.influence.of(key)) {
      const [least, most] = this.of(check);
      const ends = [low * coefficient, high * coefficient];
      this.moved.set(check, [least + Math.min(...ends), most + Math.max(...ends)]);
    }
  }

  of(check: Check): readonly [number, number] {
    return this.moved.get(check) ?? [0, 0];
  }
}

function isWithin(check: Check, [low, high]: readonly [number, number]): boolean {
  const [from, to] = mendingChange(check, 1);
  return low <= to && high >= from;
}

/** The change this check asks of the cell, after what the others have moved. */
function changeFor(
  key: number,
  check: Check,
  [least, most]: readonly [number, number],
  influence: Influence,
): Change | null {
  const own = influence.of(key).find((one) => one.check === check);
  if (!own) return null;
  const [low, high] = mendingChange(check, 1);
  // Wide sums leave the change too open to propose anything.
  if (most - least > high - low) return null;
  const ends = [(low - least) / own.coefficient, (high - most) / own.coefficient].sort((a, b) => a - b);
  return { key, low: ends[0]!, high: ends[1]! };
}
