import { LimitsOfFigures } from "../../figures/tolerance";
import { unitAt } from "../../tables/amounts";
import type { CellOf } from "../../tables/cellOf";

/** Whether rounding may have left a figure so far from what the others give: then both may stand. */
export function isRounding(change: number, cells: readonly CellOf[]): boolean {
  const limits = new LimitsOfFigures();
  for (const { table, row, column } of cells) limits.add(unitAt(table.amounts, row, column));
  return Math.abs(change) <= limits.limits.hard;
}
