import { shown } from "./goToCell";
import { runInExcel } from "./runInExcel";

/**
 * Opens a sheet's tab and leaves the selection there as it was.
 *
 * Round trips: 1.
 * @throws ExcelError notFound when the sheet is gone, hidden when it is not shown
 */
export function activateSheet(sheet: string): Promise<void> {
  return shown(
    runInExcel(async (context) => {
      context.workbook.worksheets.getItem(sheet).activate();
      await context.sync();
    }),
  );
}
