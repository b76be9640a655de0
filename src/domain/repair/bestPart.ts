import type { Check } from "../checks/check";
import { isSameCell } from "../tables/cellOf";
import { isBelowBySlip, isHighest, isWorthAPart } from "./score";
import { mayBeSlip, type Suspect } from "./suspect";
import type { SuspectCells } from "./suspectCells";
import type { PartVerdict } from "./verdict";

/** With more failing checks than this, cells are found by elimination instead of by weighing combinations. */
export const MOST_WEIGHED = 12;

/** Nothing mends it all: the cell that mends most and breaks least, if it gains anything; else none. */
export function byBestPart(
  component: readonly Check[],
  cells: SuspectCells,
  isCutShort: boolean,
): PartVerdict {
  const suspects = cells.suspectsOf(component).filter(({ score }) => isWorthAPart(score));
  const named = best(suspects);
  const unexplained = component.filter((check) => !named.some(({ mended }) => mended.includes(check)));
  return { failing: component, named, isTie: named.length > 1, unexplained, isCutShort };
}

/**
 * The suspects with the highest score. Where only a slip of the hand lifts them above the rest, figures of a
 * single digit that a slip may have left of the right one stay beside them.
 */
export function best(suspects: readonly Suspect[]): Suspect[] {
  const highest = suspects.reduce((most, { score }) => Math.max(most, score), -Infinity);
  const isBest = ({ score }: Suspect) => isHighest(score, highest);
  const isBySlip = suspects.some((suspect) => isBest(suspect) && suspect.slip);
  return suspects.filter(
    (suspect) => isBest(suspect) || (isBySlip && isBelowBySlip(suspect.score, highest) && mayBeSlip(suspect)),
  );
}

/** A total needs no slip of the hand to be wrong, only rows that have changed since: it is always one of the ways. */
export function totalsBeside(suspects: readonly Suspect[], named: readonly Suspect[]): Suspect[] {
  const highest = named.reduce((most, { score }) => Math.max(most, score), -Infinity);
  return suspects.filter(
    (suspect) => !named.includes(suspect) && isTotal(suspect) && isBelowBySlip(suspect.score, highest),
  );
}

function isTotal(suspect: Suspect): boolean {
  return suspect.mended.some(({ kind, target }) => kind === "footing" && isSameCell(target, suspect));
}
