/** Where one table stands, in the grid's own rows and columns. */
export interface Region {
  /** Texts above the header, nearest last: title, period, unit. */
  readonly titleRows: readonly number[];
  /** One row, or two or three for a header of several levels; none where the table has no heading. */
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}
