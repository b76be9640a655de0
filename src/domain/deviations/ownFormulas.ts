import { guardedBlank } from "../formulas/guardedBlank";
import { areaAddress } from "../sheet/address";
import type { BuiltTable } from "../structure/builtTable";
import type { DeviationCell, PlannedColumn } from "./planDeviations";

/** The functions that compute whole columns, by what they answer. */
export const COLUMN_FUNCTIONS = {
  amount: "AVVIKELSE",
  share: "AVVIKELSE_PROCENT",
  used: "PROCENT_AV_BUDGET",
} as const;

/**
 * One call of the add-in's function in the first cell, which fills all others: one call a column is what keeps
 * worksheet functions fast. Rows without figures stay blank by the function itself.
 * @param areBlanksZero this Excel hands blank cells on as 0: see guardedBlank
 * @returns null where something stands in the column, which the results would not fit around, or a cell is to be
 * left blank
 */
export function ownFormula(
  { table }: BuiltTable,
  { column, fills, left }: PlannedColumn,
  areBlanksZero = false,
): DeviationCell | null {
  const [first, last] = [fills[0], fills[fills.length - 1]];
  if (!first || !last || column.kind === "existing" || left.length > 0) return null;
  const range = (c: number) => {
    const address = areaAddress({
      row: first.row,
      column: table.columns[c]!.sheetColumn,
      rows: last.row - first.row + 1,
      columns: 1,
    });
    return areBlanksZero ? guardedBlank(address) : address;
  };
  const other = column.budget === column.minuend ? column.subtrahend : column.minuend;
  const isCost = column.budget === column.minuend;
  const rule = column.measure === "used" || isCost ? "" : ',"netto"';
  const formula = `=${COLUMN_FUNCTIONS[column.measure]}(${range(column.budget)},${range(other)}${rule})`;
  return { ...first, formula };
}
