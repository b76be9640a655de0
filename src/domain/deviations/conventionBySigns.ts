import { purposeOf } from "../words/headings";
import { isPrinted, amountAt } from "../tables/amounts";
import type { Table } from "../tables/table";
import type { Convention } from "./convention";
import { isYearRow } from "./rowsToFill";
import { isIncome } from "../words/incomes";

/** How the figures of one kind of rows are signed. */
interface Signs {
  readonly plus: number;
  readonly minus: number;
}

/**
 * Which way makes a positive deviation favourable, by how the budget's costs and income are signed: costs with a
 * minus, outcome - budget; costs without, budget - outcome. Where both stand without one, neither way does it
 * for both.
 * @param budgets the columns whose signs count, by their place in the table; all that are headed as budgets when left out
 * @returns null where the signs do not tell
 */
export function conventionBySigns(table: Table, budgets = budgetColumns(table)): Convention | null {
  const costs = signsOf(table, budgets, (label) => !isIncome(label));
  const income = signsOf(table, budgets, isIncome);
  const all = costs.plus + costs.minus;
  if (all === 0) return null;
  if (costs.minus === 0) return income.plus > 0 ? null : "budgetFirst";
  // Totals may have another sign than their costs where income exceeds them.
  return costs.minus * 3 >= all * 2 ? "outcomeFirst" : null;
}

function budgetColumns(table: Table): number[] {
  return [...table.columns.keys()].filter((c) => purposeOf(table.columns[c]!.heading) === "budget");
}

function signsOf(table: Table, budgets: readonly number[], isMeant: (label: string) => boolean): Signs {
  const signs = table.rows.flatMap(({ label, role }, r) =>
    role === "percent" || !isMeant(label) || isYearRow(table, r)
      ? []
      : budgets
          .filter((c) => isPrinted(table.amounts, r, c))
          .map((c) => Math.sign(amountAt(table.amounts, r, c))),
  );
  return {
    plus: signs.filter((sign) => sign > 0).length,
    minus: signs.filter((sign) => sign < 0).length,
  };
}
