import { ExcelError } from "./excelError";
import { lookAfterFailure } from "./lookAfterFailure";
import { runInExcel } from "./runInExcel";
import type { RemoveSheetResult } from "./types";

/**
 * Takes away a sheet that is still as Driftkoll made it, as far as the given look can tell.
 *
 * Round trips: 2 (look, delete), and 1 where Excel fails: a sheet that is gone by then has been taken away.
 * @param sheetName its name or id
 * @param look queues what is looked at, and answers whether the sheet is ours once it has been read
 * @returns changed where the look says that it is not ours to take away
 */
export async function removeIfOurs(
  sheetName: string,
  look: (sheet: Excel.Worksheet) => () => boolean,
): Promise<RemoveSheetResult> {
  try {
    return await lookAfterFailure(
      (sending) =>
        runInExcel(async (context): Promise<RemoveSheetResult> => {
          const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
          const isOurs = look(sheet);
          await context.sync();
          if (sheet.isNullObject) return { kind: "gone" };
          if (!isOurs()) return { kind: "changed" };
          sheet.delete();
          sending();
          await context.sync();
          return { kind: "removed" };
        }),
      () => isGone(sheetName),
    );
  } catch (error) {
    if (error instanceof ExcelError && error.code === "accessDenied") return { kind: "protected" };
    throw error;
  }
}

function isGone(sheetName: string): Promise<RemoveSheetResult | null> {
  return runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    await context.sync();
    return sheet.isNullObject ? { kind: "removed" } : null;
  });
}
