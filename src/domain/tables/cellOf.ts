import { cellAddress } from "../sheet/address";
import type { CellPosition } from "../sheet/grid";
import type { Table } from "./table";

/** A cell of a table, by the table's own row and column. */
export interface CellOf {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
}

export function isSameCell(a: CellOf, b: CellOf): boolean {
  return a.table === b.table && a.row === b.row && a.column === b.column;
}

/** Where a cell of a table stands on the sheet. */
export function positionOf({ table, row, column }: CellOf): CellPosition {
  return { row: table.rows[row]!.sheetRow, column: table.columns[column]!.sheetColumn };
}

/** The cell of a table that stands there; null where none of its rows or columns does. */
export function cellOfPosition(
  table: Table,
  { row: sheetRow, column: sheetColumn }: CellPosition,
): CellOf | null {
  const row = table.rows.findIndex((one) => one.sheetRow === sheetRow);
  const column = table.columns.findIndex((one) => one.sheetColumn === sheetColumn);
  return row < 0 || column < 0 ? null : { table, row, column };
}

/** The address on the sheet of a cell of a table. */
export function address(cell: CellOf): string {
  return cellAddress(positionOf(cell));
}

/** Where the heading of a column stands on the sheet: the lowest header row. */
export function headingPosition(table: Table, column: number): CellPosition {
  const first = table.rows[0]?.sheetRow ?? table.area.row + table.area.rows;
  return { row: Math.max(table.area.row, first - 1), column: table.columns[column]!.sheetColumn };
}
