import { WorkbookModel, type WorkbookOptions } from "./workbook";

export type * from "./types";
export { CHART_TYPES, LEGEND_POSITIONS, VALIDATION_OPERATORS } from "./sheetParts";
export { WorkbookModel, type WorkbookOptions } from "./workbook";
export type { SheetModel } from "./sheet";

/**
 * A new workbook in memory, without any sheet: add the first one.
 * @param name the file's name, "Tranås drift 2025.xlsx"
 * @param options.calculator makes the calculation engine, the first time one is needed; without it formulas
 *   keep the value they were loaded with, and new formulas stay without a result
 */
export function createWorkbook(name: string, options: WorkbookOptions = {}): WorkbookModel {
  return new WorkbookModel(name, options);
}
