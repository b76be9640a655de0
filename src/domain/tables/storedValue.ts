import { amountAt } from "./amounts";
import type { CellOf } from "./cellOf";

/** A cell's printed value moved by a change, as the number Excel stores. */
export function storedValue(cell: CellOf, change: number): number {
  const { amounts, figures } = cell.table;
  const grains = amountAt(amounts, cell.row, cell.column) + change;
  const isPercent = figures[cell.row]![cell.column]?.isPercent ?? false;
  return Number(`${grains}e${-amounts.scale - (isPercent ? 2 : 0)}`);
}
