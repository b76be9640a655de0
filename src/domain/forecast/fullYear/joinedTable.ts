import { sheetPrefix } from "../../sheet/sheetName";
import type { SourceTable } from "../../structure/builtTable";
import { address } from "../../tables/cellOf";

/**
 * A table with columns of other tables behind its own: the budget by month and last year's months often stand in
 * tables of their own, with the same rows.
 */
export interface JoinedTable extends SourceTable {
  /** Where the columns that are not the table's own stand, by their place in it. */
  readonly borrowed?: ReadonlyMap<number, Borrowed>;
}

/** A column whose figures stand in another table. */
export interface Borrowed {
  readonly source: SourceTable;
  /** For each row of the table, its cell in the other; null where there is none. */
  readonly cells: readonly (BorrowedCell | null)[];
}

/** A cell by the row and column of its own table. */
export interface BorrowedCell {
  readonly row: number;
  readonly column: number;
}

/** A cell as it stands in a formula on another sheet. @example "Drift!C7" */
export function cellIn(source: JoinedTable, row: number, column: number): string {
  const { sheet, cell } = placeOf(source, row, column);
  return sheetPrefix(sheet) + cell;
}

/**
 * The cells of a row in several columns as one range; null where others stand between them, or where they stand in
 * several tables.
 * @example "Drift!C7:J7"
 */
export function rangeIn(source: JoinedTable, row: number, columns: readonly number[]): string | null {
  const at = columns.map((column) => source.table.columns[column]!.sheetColumn);
  const tables = new Set(columns.map((column) => source.borrowed?.get(column)?.source.table ?? source.table));
  const isOne = tables.size === 1 && at.every((column, i) => i === 0 || column === at[i - 1]! + 1);
  if (!isOne) return null;
  return `${cellIn(source, row, columns[0]!)}:${placeOf(source, row, columns[columns.length - 1]!).cell}`;
}

/** The tables that a joined table's figures stand in, its own first. */
export function tablesJoined(source: JoinedTable): SourceTable[] {
  return [...new Set([source, ...[...(source.borrowed?.values() ?? [])].map((one) => one.source)])];
}

function placeOf(source: JoinedTable, row: number, column: number): { sheet: string; cell: string } {
  const borrowed = source.borrowed?.get(column);
  const place = borrowed?.cells[row] ?? null;
  return borrowed && place !== null
    ? { sheet: borrowed.source.sheet, cell: address({ table: borrowed.source.table, ...place }) }
    : {
        sheet: source.sheet,
        cell: address({ table: source.table, row, column }),
      };
}
