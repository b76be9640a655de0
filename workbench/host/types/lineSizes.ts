import type { Sheet } from "../../workbook";
import { intersection, type RangeOf } from "../areas";
import { refuseProtected } from "../protection";
import { invalid } from "../errors";
import type { Property } from "../serverType";

/**
 * Widths and heights as the API has them, in points. The file counts a width in digits of the standard font,
 * of 7 pixels each (Calibri 11), and a pixel is three quarters of a point.
 */
const POINTS_A_DIGIT = 7 * 0.75;
/** A column is at most 255 digits and their margin wide, a row at most 409 points high. */
const WIDEST = (255 * 7 + 5) * 0.75;
const HIGHEST = 409;
const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;
/** What Excel leaves beside a text when it fits a column to it, in digits. */
const PADDING = 2;

export const columnWidth: Property<RangeOf> = {
  get: ({ sheet, area }) => shared(lines(area.column, area.columns).map((column) => widthOf(sheet, column))),
  set: ({ sheet, area }, value) => {
    refuseProtected(sheet, "formatColumns");
    const digits = sizeOf(value, WIDEST) / POINTS_A_DIGIT;
    for (const column of lines(area.column, area.columns)) sheet.setColumnWidth(column, digits);
  },
};

export const rowHeight: Property<RangeOf> = {
  get: ({ sheet, area }) =>
    shared(lines(area.row, area.rows).map((row) => sheet.rowHeights.get(row) ?? STANDARD_HEIGHT)),
  set: ({ sheet, area }, value) => {
    refuseProtected(sheet, "formatRows");
    const points = sizeOf(value, HIGHEST);
    for (const row of lines(area.row, area.rows)) sheet.setRowHeight(row, points);
  },
};

/**
 * Fits columns to their longest text. Excel measures the font; here every character counts as a digit. Texts
 * that wrap, and merged areas, do not widen a column.
 */
export function autofitColumns({ sheet, area }: RangeOf): void {
  refuseProtected(sheet, "formatColumns");
  const used = sheet.usedArea(true);
  const common = used && intersection(area, used);
  for (const column of common ? lines(common.column, common.columns) : []) {
    const lengths = lines(common!.row, common!.rows)
      .map((row) => ({ row, column }))
      .filter((cell) => !sheet.style(cell).wrapText && !isMerged(sheet, cell.row, column))
      .map((cell) => sheet.text(cell).length);
    const longest = Math.max(0, ...lengths);
    if (longest > 0) sheet.setColumnWidth(column, longest + PADDING);
  }
}

/** Rows without a height of their own are as high as what they show. */
export function autofitRows({ sheet, area }: RangeOf): void {
  refuseProtected(sheet, "formatRows");
  for (const row of [...sheet.rowHeights.keys()]) {
    if (row >= area.row && row < area.row + area.rows) sheet.setRowHeight(row, undefined);
  }
}

/** In points; 0 where the column is hidden. */
export function lineWidth(sheet: Sheet, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : widthOf(sheet, column);
}

export function lineHeight(sheet: Sheet, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? STANDARD_HEIGHT);
}

function widthOf(sheet: Sheet, column: number): number {
  const digits = sheet.columnWidths.get(column);
  return digits === undefined ? STANDARD_WIDTH : Math.round(digits * POINTS_A_DIGIT * 100) / 100;
}

function isMerged(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some((merge) => intersection(merge, { row, column, rows: 1, columns: 1 }));
}

/** null where they differ. */
function shared(sizes: readonly number[]): number | null {
  return sizes.every((size) => size === sizes[0]) ? sizes[0]! : null;
}

function sizeOf(value: unknown, largest: number): number {
  if (typeof value !== "number" || !(value >= 0 && value <= largest))
    throw invalid("A size is a number of points, within Excel's limit.");
  return value;
}

function lines(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
