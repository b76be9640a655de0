import { ExcelError } from "./excelError";
import { runInExcel } from "./runInExcel";
import type { AddedSheet, RemoveSheetResult } from "./types";

/**
 * Takes back a sheet that addSheet added, as long as nobody has changed what stands in it.
 * Limits: looks, charts and comments that somebody has put there since are not seen; formulas on other sheets
 * that refer to it are not looked for.
 *
 * Round trips: 2 (re-read, delete).
 */
export async function removeSheet({ id, formulas }: AddedSheet): Promise<RemoveSheetResult> {
  try {
    return await runInExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("id");
      const used = sheet.getUsedRangeOrNullObject(true).load("formulas");
      used.untrack();
      await context.sync();
      if (sheet.isNullObject) return { kind: "gone" };
      const found: readonly (readonly unknown[])[] = used.isNullObject ? [] : used.formulas;
      if (JSON.stringify(found) !== JSON.stringify(formulas)) return { kind: "changed" };
      sheet.delete();
      await context.sync();
      return { kind: "removed" };
    });
  } catch (error) {
    if (error instanceof ExcelError && error.code === "accessDenied") return { kind: "protected" };
    throw error;
  }
}
