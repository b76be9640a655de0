import { exact, type ExactNumber } from "./exactNumber";
import type { Figure } from "./figure";

/** What a cell holds, to reckon with exactly: what is stored, where more is stored than shown. */
export function exactFigure({ units, decimals, stored, isPercent }: Figure): ExactNumber {
  return stored === undefined ? exact(units).shifted(decimals + (isPercent ? 2 : 0)) : exact(stored);
}
