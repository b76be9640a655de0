import { ExcelError } from "./excelError";
import { runInExcel } from "./runInExcel";
import type { RemoveSheetResult } from "./types";

/**
 * Takes away a sheet of ours that is known by the title in A1, whatever else somebody has tried there.
 *
 * Round trips: 2 (look at the title, delete).
 * @returns changed where another title stands in A1: then it is not ours to take away
 */
export async function removeTitledSheet(name: string, title: string): Promise<RemoveSheetResult> {
  try {
    return await runInExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      const corner = sheet.getRange("A1").load("values");
      await context.sync();
      if (sheet.isNullObject) return { kind: "gone" };
      if (corner.values[0]?.[0] !== title) return { kind: "changed" };
      sheet.delete();
      await context.sync();
      return { kind: "removed" };
    });
  } catch (error) {
    if (error instanceof ExcelError && error.code === "accessDenied") return { kind: "protected" };
    throw error;
  }
}
