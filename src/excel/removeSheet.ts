import { removeIfOurs } from "./removeIfOurs";
import type { AddedSheet, RemoveSheetResult } from "./types";

/**
 * Takes back a sheet that addSheet added, as long as nobody has changed what stands in it.
 * Limits: looks, charts and comments that somebody has put there since are not seen; formulas on other sheets
 * that refer to it are not looked for.
 *
 * Round trips: 2 (re-read, delete).
 */
export function removeSheet({ id, formulas }: AddedSheet): Promise<RemoveSheetResult> {
  return removeIfOurs(id, (sheet) => {
    sheet.load("id");
    const used = sheet.getUsedRangeOrNullObject(true).load("formulas");
    used.untrack();
    return () => {
      const found: readonly (readonly unknown[])[] = used.isNullObject ? [] : used.formulas;
      return JSON.stringify(found) === JSON.stringify(formulas);
    };
  });
}
