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
