import { formatFigure } from "../figures/formatFigure";
import type { CellOf } from "./cellOf";
import type { Table } from "./table";

/**
 * An amount in grains of a table, with as many decimals as asked for and no fewer than it needs.
 * @param decimals how many the cell it stands for shows
 * @example printAmount(table, -12345, 0) // "−1 234,5" in a table whose grain is a tenth
 */
export function printAmount(table: Table, grains: number, decimals = 0): string {
  let { scale } = table.amounts;
  let units = grains;
  while (scale > Math.max(0, decimals) && units % 10 === 0) [scale, units] = [scale - 1, units / 10];
  return formatFigure(units, scale);
}

/** An amount as its cell would show it, in the decimals of the figure that stands there, per cent as per cent. */
export function printAt({ table, row, column }: CellOf, grains: number): string {
  const figure = table.figures[row]![column];
  return printAmount(table, grains, figure?.decimals ?? 0) + (figure?.isPercent ? "\u00A0%" : "");
}
