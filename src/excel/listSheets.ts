import { explainExcelError } from "./excelError";
import { runInExcel, type RunOptions } from "./runInExcel";
import type { SheetEntry } from "./types";

/**
 * Names the workbook's worksheets in the order of their tabs. Chart sheets are not among them.
 *
 * Round trips: 1; 2 while a chart sheet is the active tab, since Excel then refuses to say which is active.
 */
export async function listSheets(options: RunOptions = {}): Promise<SheetEntry[]> {
  try {
    return await list(true, options);
  } catch (error) {
    if (explainExcelError(error).location.endsWith("getActiveWorksheet")) return list(false, options);
    throw error;
  }
}

function list(withActive: boolean, options: RunOptions): Promise<SheetEntry[]> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    const active = withActive ? worksheets.getActiveWorksheet() : null;
    active?.load("name");
    await context.sync();
    return worksheets.items.map(({ name, visibility }) => ({
      name,
      isVisible: visibility === "Visible",
      isActive: name === active?.name,
    }));
  }, options);
}
