import type { Area } from "../domain/sheet/grid";
import { runInExcel } from "./runInExcel";

/** What the user has marked in the active sheet. */
export interface Selection {
  readonly sheet: string;
  /** Several where they were marked one by one; a whole column is as long as the sheet. */
  readonly areas: readonly Area[];
}

/**
 * Tells what is marked.
 *
 * Round trips: 1.
 * @throws ExcelError when no cells are marked, but a picture or a chart
 */
export function readSelection(): Promise<Selection> {
  return runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    const selected = context.workbook.getSelectedRanges();
    selected.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    selected.untrack();
    await context.sync();
    const areas = selected.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      row: rowIndex,
      column: columnIndex,
      rows: rowCount,
      columns: columnCount,
    }));
    return { sheet: sheet.name, areas };
  });
}
