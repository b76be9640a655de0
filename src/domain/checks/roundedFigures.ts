import type { Sum } from "../structure/sum";
import { isPrinted } from "../tables/amounts";
import type { CellOf } from "../tables/cellOf";

/** So many figures behind a formula; more than that rounding explains whatever there is. */
const MOST_FIGURES = 1_000;

/**
 * The figures behind a cell that have been rounded each on its own: a live sum is as exact as its rows are, and off by
 * what they are off by together.
 * @param sums the sums of its table, by their totals
 * @returns the cell itself where it is typed, or computed from nothing that is known
 */
export function roundedFigures(sums: ReadonlyMap<number, Sum>, cell: CellOf): CellOf[] {
  const { table, column } = cell;
  const found: CellOf[] = [];
  const open = [cell.row];
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    const isComputed = table.figures[row]![column]?.origin === "formula";
    const parts = (isComputed && sums.get(row)?.parts) || [];
    if (parts.length === 0 || found.length + open.length > MOST_FIGURES) found.push({ table, row, column });
    else for (const part of parts) if (isPrinted(table.amounts, part.row, column)) open.push(part.row);
  }
  return found;
}

/** The sums of a table by the rows of their totals. */
export function byTotal(sums: readonly Sum[]): ReadonlyMap<number, Sum> {
  return new Map(sums.map((sum) => [sum.total, sum]));
}
