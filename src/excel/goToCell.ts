import { runInExcel } from "./runInExcel";

/**
 * Shows a cell: activates its sheet and selects it.
 *
 * Round trips: 1.
 * @param address "B8" or "A3:D10"
 * @throws ExcelError notFound when the sheet is gone
 */
export function goToCell(sheet: string, address: string): Promise<void> {
  return runInExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = worksheet.getRange(address);
    worksheet.activate();
    range.select();
    range.untrack();
    await context.sync();
  });
}
