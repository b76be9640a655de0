import { digestOf } from "../../sheet/contentKey";
import type { StampFrame } from "./frame";
import { digestedPrint, printOf } from "./print";
import type { StampedColumn, StampedTable } from "./stamp";
import type { StampCells } from "./stampCells";

/** Digits of a row's digest: one change in a thousand million is missed. */
const ROW_DIGITS = 9;
const BETWEEN = "\u001F";

/** A table as it stands, with every print and with the digest of every row. */
export function stampTable(
  { title, columns, labels, headRows, rows }: StampFrame,
  cells: StampCells,
): StampedTable {
  const stamped = rows.map((row) => ({
    row,
    prints: columns.map(({ column }) => printOf(cells.at(row, column))),
    digest: rowDigest(row, columns, cells),
  }));
  return {
    title,
    columns,
    labels,
    headRows,
    rows: stamped,
    digest: tableDigest(stamped.map(({ digest }) => digest)),
  };
}

/** A digest of what the cells of a row say, the same whatever their formats are. */
export function rowDigest(row: number, columns: readonly StampedColumn[], cells: StampCells): string {
  const prints = columns.map(({ column, shift }) => digestedPrint(cells.at(row, column), shift));
  return digestOf(prints.join(BETWEEN)).slice(0, ROW_DIGITS);
}

export function tableDigest(rows: readonly string[]): string {
  return digestOf(rows.join(BETWEEN));
}
