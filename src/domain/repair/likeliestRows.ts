import { amountAt, unitAt } from "../tables/amounts";
import type { CellOf } from "../tables/cellOf";
import { typingSlips } from "./slips";
import type { Amendment } from "./staleTotals";

/** Any of so few rows may be the one. */
const FEW_ROWS = 3;

/**
 * Of the rows that may have changed instead of a total that misses them, those worth naming: all where they are few,
 * else those with a cause of their own, a figure that stands in another row of its column as well or that a slip of
 * the hand explains, in every column.
 * @param rows each row's cells, with what would mend them
 */
export function likeliestRows(rows: readonly Amendment[]): readonly Amendment[] {
  const numbers = new Set(rows.map(({ cell }) => cell.row));
  if (numbers.size <= FEW_ROWS) return rows;
  const hasCause = ({ cell, change }: Amendment) => isCopied(cell) || isSlip(cell, change);
  const named = [...numbers].filter((row) => rows.every((one) => one.cell.row !== row || hasCause(one)));
  return rows.filter(({ cell }) => named.includes(cell.row));
}

function isCopied({ table: { amounts }, row, column }: CellOf): boolean {
  const value = amountAt(amounts, row, column);
  for (let other = 0; other < amounts.rows; other++)
    if (other !== row && amountAt(amounts, other, column) === value) return true;
  return false;
}

function isSlip({ table, row, column }: CellOf, change: number): boolean {
  const unit = unitAt(table.amounts, row, column);
  const figure = table.figures[row]![column];
  if (!figure || unit === 0) return false;
  return typingSlips(figure.units).some(({ value }) => value === figure.units + change / unit);
}
