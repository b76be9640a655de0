import { isPrinted } from "../tables/amounts";
import type { CellOf } from "../tables/cellOf";
import { columnRole, type ColumnRole } from "../words/columnRoles";
import type { Table } from "../tables/table";
import { toCheck, type Check } from "./check";
import { percentCondition, type Condition } from "./condition";

/**
 * A table with its roles in the rows: "Budget till och med november", "Redovisning ...", "Avvikelse ...",
 * "Procent av budget", one figure each. Three such rows make it one.
 */
export function turnedChecks(table: Table): { checks: Check[]; conditions: Condition[] } {
  const rows = table.rows.map(({ label, hasFigures }) => (hasFigures ? columnRole(label) : "unknown"));
  const budget = rows.indexOf("budget");
  const outcome = rows.findIndex((role) => role === "outcome" || role === "forecast");
  if (budget < 0 || outcome < 0) return { checks: [], conditions: [] };
  const of = (role: ColumnRole) => rows.flatMap((found, row) => (found === role ? [row] : []));
  const columns = table.columns.map((_, column) => column);
  return {
    checks: columns.flatMap((column) =>
      of("deviation").flatMap((row) => deviationCheck(table, column, row, budget, outcome)),
    ),
    conditions: columns.flatMap((column) =>
      of("percent").flatMap((row) => {
        const cell = (r: number): CellOf => ({ table, row: r, column });
        return percentCondition(cell(row), cell(outcome), cell(budget)) ?? [];
      }),
    ),
  };
}

/** Budget - outcome, or the other way round where only that holds: one figure cannot tell more of its sign. */
function deviationCheck(table: Table, column: number, row: number, budget: number, outcome: number): Check[] {
  if (![row, budget, outcome].every((r) => isPrinted(table.amounts, r, column))) return [];
  const write = (minuend: number, subtrahend: number) =>
    toCheck(
      "crossFooting",
      [
        { table, row: minuend, column, coefficient: 1 },
        { table, row: subtrahend, column, coefficient: -1 },
      ],
      { table, row, column },
    );
  const [favourable, other] = [write(budget, outcome), write(outcome, budget)];
  return [Math.abs(other.residual) < Math.abs(favourable.residual) ? other : favourable];
}
