import { ExcelError } from "./excelError";
import { runInExcel } from "./runInExcel";
import type { RemoveSheetResult } from "./types";

/**
 * Takes away a sheet that is still as Driftkoll made it, as far as the given look can tell.
 *
 * Round trips: 2 (look, delete).
 * @param sheetName its name or id
 * @param look queues what is looked at, and answers whether the sheet is ours once it has been read
 * @returns changed where the look says that it is not ours to take away
 */
export async function removeIfOurs(
  sheetName: string,
  look: (sheet: Excel.Worksheet) => () => boolean,
): Promise<RemoveSheetResult> {
  try {
    return await runInExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      const isOurs = look(sheet);
      await context.sync();
      if (sheet.isNullObject) return { kind: "gone" };
      if (!isOurs()) return { kind: "changed" };
      sheet.delete();
      await context.sync();
      return { kind: "removed" };
    });
  } catch (error) {
    if (error instanceof ExcelError && error.code === "accessDenied") return { kind: "protected" };
    throw error;
  }
}
