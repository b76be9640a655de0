import { ExcelError, explainExcelError } from "./excelError";
import { runInExcel } from "./runInExcel";

/**
 * Shows a cell: activates its sheet and selects it.
 *
 * Round trips: 1.
 * @param address "B8" or "A3:D10"
 * @throws ExcelError notFound when the sheet is gone, hidden when it is not shown
 */
export function goToCell(sheet: string, address: string): Promise<void> {
  return shown(
    runInExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const range = worksheet.getRange(address);
      worksheet.activate();
      range.select();
      range.untrack();
      await context.sync();
    }),
  );
}

/**
 * Excel's code for a hidden sheet that is to be put in front is not documented: where the error arose tells.
 * @throws ExcelError
 */
export async function shown<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const explained = explainExcelError(error);
    const { code, excelCode, location, message } = explained;
    if (code !== "unknown" || !location.endsWith(".activate")) throw explained;
    throw new ExcelError("hidden", excelCode, location, message, { cause: error });
  }
}
