import { conventionBySigns } from "../deviations/conventionBySigns";
import { exact } from "../figures/exactNumber";
import type { Table } from "../tables/table";
import type { FiguresOfTable } from "./figuresOfTable";

/** Costs without a minus (1) or with one (-1), by the rows of the budget, or by what they come to. */
export function costSignOf(
  table: Table,
  { figures, budgetColumn }: Pick<FiguresOfTable, "figures" | "budgetColumn">,
): 1 | -1 {
  const bySigns = budgetColumn === null ? null : conventionBySigns(table, [budgetColumn]);
  if (bySigns) return bySigns === "budgetFirst" ? 1 : -1;
  const main = figures.budget ?? figures.yearBudget ?? figures.outcome ?? figures.forecast;
  return main && main.value.sign() < 0 ? -1 : 1;
}

/** By the committee's own figures where they tell, else by what the table does elsewhere. */
export function favourableSignOf(
  { figures, convention }: Pick<FiguresOfTable, "figures" | "convention">,
  costSign: 1 | -1,
): 1 | -1 | null {
  const pairs = [
    [figures.budget, figures.outcome, figures.deviation],
    [figures.yearBudget, figures.forecast, figures.forecastDeviation],
  ] as const;
  for (const [budget, other, deviation] of pairs) {
    if (!budget || !other || !deviation || deviation.value.sign() === 0) continue;
    const left = budget.value.minus(other.value);
    if (left.sign() === 0) continue;
    const apart = left.minus(deviation.value).abs();
    const turned = left.plus(deviation.value).abs();
    if (apart.compare(turned) === 0) continue;
    // What lies nearest is meant: rounding never turns a sign.
    const isBudgetFirst = apart.compare(turned) < 0;
    const nearest = isBudgetFirst ? apart : turned;
    if (nearest.times(exact(2)).compare(left.abs()) > 0) continue;
    return isBudgetFirst === costSign > 0 ? 1 : -1;
  }
  if (convention === null) return null;
  return (convention === "budgetFirst") === costSign > 0 ? 1 : -1;
}
