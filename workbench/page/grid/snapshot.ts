/** The workbook as the grid is given it when it is opened. */
import { BooleanNumber, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import type { Sheet, Workbook } from "../../workbook";
import { rawCells } from "./rawCells";
import { rowPixels } from "./rowHeights";

/** The grid's sheets cannot grow: so much room is left around what is there. */
const ROOM = { rows: 200, columns: 20, leastColumns: 26 };

/** Excel's unit of column width is a digit of the standard font (7 pixels) and 5 pixels of padding. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const DEFAULT_COLUMN_PIXELS = 72;
const DEFAULT_ROW_PIXELS = 22;

export function gridSnapshot(workbook: Workbook, unitId: string): Partial<IWorkbookData> {
  const sheets = workbook.sheets;
  return {
    id: unitId,
    name: workbook.name,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheetSnapshot(sheet)])),
    styles: {},
  };
}

function sheetSnapshot(sheet: Sheet): Partial<IWorksheetData> {
  const used = sheet.usedArea(false);
  const lastRow = used ? used.row + used.rows : 0;
  const lastColumn = used ? used.column + used.columns : 0;
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: lastRow + ROOM.rows,
    columnCount: Math.max(lastColumn + ROOM.columns, ROOM.leastColumns),
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    cellData: rawCells(sheet),
    mergeData: sheet.merges.map((area) => ({
      startRow: area.row,
      startColumn: area.column,
      endRow: area.row + area.rows - 1,
      endColumn: area.column + area.columns - 1,
    })),
    columnData: columnData(sheet),
    rowData: rowData(sheet),
    ...(sheet.setup.frozen && { freeze: frozen(sheet.setup.frozen) }),
  };
}

function rowData(sheet: Sheet): IWorksheetData["rowData"] {
  const rows: Record<number, { h?: number; hd?: BooleanNumber }> = {};
  const widthOf = (column: number) => columnPixels(sheet, column);
  for (const [row, height] of rowPixels(sheet, widthOf)) rows[row] = { h: height };
  for (const row of sheet.hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function frozen({ rows, columns }: { rows: number; columns: number }): IWorksheetData["freeze"] {
  return { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
}

function columnPixels(sheet: Sheet, column: number): number {
  const width = sheet.columnWidths.get(column);
  return width === undefined ? DEFAULT_COLUMN_PIXELS : Math.round(width * DIGIT_PIXELS + PADDING_PIXELS);
}

function columnData(sheet: Sheet): IWorksheetData["columnData"] {
  const columns: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  for (const column of sheet.columnWidths.keys()) columns[column] = { w: columnPixels(sheet, column) };
  for (const column of sheet.hiddenColumns) columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  return columns;
}
