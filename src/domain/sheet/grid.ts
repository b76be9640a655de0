/**
 * The plain data of one sheet, as it was read in one round trip. Everything the domain knows about a
 * sheet is in here; nothing in the domain asks Excel for more.
 */

/** A rectangle on a sheet. Rows and columns are counted from 0, so B8 is row 7, column 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell on a sheet, counted from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/**
 * What a cell holds, as Excel's API gives it: "" is a blank cell, an error value is its English text
 * ("#REF!"), a date is its serial number.
 */
export type CellValue = string | number | boolean;

/** Whether a cell of the sheet, or of a rectangle read from it, computes what it holds. */
export function hasFormulas({ formulas }: Pick<Grid, "formulas">): boolean {
  return formulas.some((row) => row.some((one) => typeof one === "string" && one.startsWith("=")));
}

export interface Grid {
  /** The sheet's name, as on its tab. */
  readonly sheet: string;
  /** Where values[0][0] stands, and how far the grid reaches. */
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  /** The formula in en-US form ("=SUM(B2:B4)") where there is one, otherwise the value itself. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** Number formats in en-US form ("#,##0.0"). */
  readonly formats: readonly (readonly string[])[];
  /** What the cell shows. "####" where the column is too narrow: never read a figure from it. */
  readonly texts: readonly (readonly string[])[];
  /** The cells' own fills ("#92D050"), null without; only where asked for, and never of a sheet read in blocks. */
  readonly fills?: readonly (readonly (string | null)[])[];
  /** Merged areas; only the top left cell of each holds a value. */
  readonly merged: readonly Area[];
  /** Filled cells that are not in the grid, since they stand far from all others; absent where there are none. */
  readonly leftOut?: readonly Area[];
  /** Sheet rows and columns (from 0) that are hidden, by hand or by a filter. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Nothing on it can be written: the sheet is protected, and every cell with a value is locked. */
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
}
