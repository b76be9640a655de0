import { isPrinted, amountAt } from "../tables/amounts";
import type { Part } from "./part";
import type { Table } from "../tables/table";

/** Figures further apart than this are no measures of one thing; a row in kronor among thousands is not. */
const MOST_TIMES_APART = 20;

/**
 * A row called a total that lies among its rows in every column: "Totalt kommunen" under the cost a pupil of each
 * school is a mean, and adds nothing up. Columns with both signs say nothing, since any sum may lie there.
 */
export function isMeanOf(table: Table, total: number, parts: readonly Part[]): boolean {
  let telling = 0;
  for (const [column, { isFooted }] of table.columns.entries()) {
    if (!isFooted || !isPrinted(table.amounts, total, column)) continue;
    const values = parts
      .map(({ row }) => amountAt(table.amounts, row, column))
      .filter((value) => value !== 0);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    if (values.length < 2 || least < 0 !== most < 0) continue;
    const value = amountAt(table.amounts, total, column);
    const isApart =
      Math.max(Math.abs(least), Math.abs(most)) >
      MOST_TIMES_APART * Math.min(Math.abs(least), Math.abs(most));
    if (isApart || value < least || value > most) return false;
    telling++;
  }
  return telling > 0;
}
