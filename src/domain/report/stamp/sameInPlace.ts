import type { CellChanged, RowChanged, StampChange } from "./changes";
import { printOf, saysStill } from "./print";
import type { StampedTable } from "./stamp";
import { rowDigest, tableDigest } from "./stampTable";
import type { StampCells } from "./stampCells";

/** Rows that differ while the others stand where they stood: more of them, and the table has moved. */
const MOST_DIFFERING = 0.5;

/**
 * What differs where the table stood, without reading the table anew; null where its names or headings are other ones
 * there, so that it may have moved.
 */
export function changesInPlace(table: StampedTable, cells: StampCells): StampChange[] | null {
  const [first] = table.rows;
  if (!first) return null;
  return first.digest === "" ? cellsInPlace(table, cells) : rowsInPlace(table, cells);
}

function cellsInPlace(
  { columns, labels, headRows, rows }: StampedTable,
  cells: StampCells,
): CellChanged[] | null {
  const changes: CellChanged[] = [];
  for (const [at, { row, prints }] of rows.entries()) {
    for (const [index, { column, heading }] of columns.entries()) {
      const now = cells.at(row, column);
      if (saysStill(prints[index]!, now)) continue;
      if (at < headRows || index === labels) return null;
      changes.push({
        kind: "cell",
        sheet: cells.sheet,
        cell: { row, column },
        label: labels < 0 ? "" : nameOf(prints[labels]!),
        heading,
        before: prints[index]!,
        after: printOf(now),
      });
    }
  }
  return changes;
}

/** The words of a print. */
export function nameOf(print: string): string {
  return print.replace(/^['@!]/, "");
}

function rowsInPlace(
  { columns, labels, headRows, rows }: StampedTable,
  cells: StampCells,
): RowChanged[] | null {
  const differing = rows
    .map(({ row, digest }, at) => ({ row, at, digest, now: rowDigest(row, columns, cells) }))
    .filter(({ digest, now }) => now !== digest);
  if (differing.length > rows.length * MOST_DIFFERING) return null;
  if (differing.some(({ at }) => at < headRows)) return null;
  const now = new Set(differing.map((one) => one.now));
  // Rows that have only changed places say what they said.
  return differing
    .filter(({ digest }) => !now.has(digest))
    .map(({ row }) => {
      const column = columns[Math.max(0, labels)]!.column;
      const label = nameOf(printOf(cells.at(row, column)));
      return { kind: "row", sheet: cells.sheet, cell: { row, column }, label };
    });
}

/** Does the whole table have the digest it had, where it stood? */
export function hasSameDigest(
  { columns, digest }: StampedTable,
  rows: readonly number[],
  cells: StampCells,
): boolean {
  return tableDigest(rows.map((row) => rowDigest(row, columns, cells))) === digest;
}
