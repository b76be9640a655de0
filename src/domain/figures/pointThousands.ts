import type { CellValue } from "../sheet/grid";
import { plainSigns } from "./signs";

/** Fewer than this may be decimals after all. */
const LEAST_FIGURES = 3;
/** A short unit may stand behind it. */
const MAY_BE_THOUSANDS = /^[-+(]? ?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?\)?(?: ?[^\d.,]{1,4})?$/;
/** A point before one or two digits, before four or more, or after a lone zero, is a decimal point. */
const HAS_DECIMAL_POINT = /^[-+(]? ?(?:\d+\.(?:\d{1,2}|\d{4,})|0\.\d+)\)?(?: ?%)?$/;
const LONGEST = 40;

/**
 * Whether a point parts the thousands of the figures that a sheet holds as text: "143.207" beside "6.115". One such
 * figure alone is read as nothing, since it may as well have three decimals; several, and none that a point gives
 * decimals for certain, are read as whole.
 * @example hasPointThousands([["143.207", "6.115", "301.552"]]) // true; false with "3.75" among them
 */
export function hasPointThousands(rows: readonly (readonly CellValue[])[]): boolean {
  let found = 0;
  for (const row of rows) {
    for (const value of row) {
      if (typeof value !== "string" || value.length > LONGEST || !value.includes(".")) continue;
      const text = plainSigns(value).trim();
      if (HAS_DECIMAL_POINT.test(text)) return false;
      if (MAY_BE_THOUSANDS.test(text)) found++;
    }
  }
  return found >= LEAST_FIGURES;
}
