import { conventionBySigns } from "./conventionBySigns";
import { findConvention, type Convention } from "./convention";
import type { BuiltTable } from "../structure/builtTable";
import { amountAt, isPrinted } from "../tables/amounts";
import { rowOfRole } from "../tables/rowOfRole";
import type { ColumnRole } from "../words/columnRoles";
import { purposeOf } from "../words/headings";
import { isIncome } from "../words/incomes";

/**
 * 1 where a positive deviation is good: costs without minus and budget - outcome, or costs with minus and
 * outcome - budget.
 * @returns null where the table does not tell
 */
export function goodSignOf(built: BuiltTable): 1 | -1 | null {
  const convention = findConvention(built, [built])?.convention ?? conventionOfRows(built);
  const favourable = conventionOfSigns(built);
  return convention && favourable ? (convention === favourable ? 1 : -1) : null;
}

/** Which difference is favourable, by the signs that costs have: those without minus want budget - outcome. */
export function conventionOfSigns(built: BuiltTable): Convention | null {
  return conventionBySigns(built.table) ?? conventionByMostSigns(built) ?? signOfBudgetRow(built);
}

/** Most rows decide where a few have another sign: one row of a planned deficit turns no table. */
function conventionByMostSigns({ table }: BuiltTable): Convention | null {
  const signs = table.rows.flatMap(({ label, role }, r) =>
    role !== "plain" || isIncome(label)
      ? []
      : table.columns.flatMap(({ heading }, c) =>
          ["budget", "outcome"].includes(purposeOf(heading)) ? Math.sign(amountAt(table.amounts, r, c)) : [],
        ),
  );
  const plus = signs.filter((sign) => sign > 0).length;
  const minus = signs.filter((sign) => sign < 0).length;
  if (plus >= minus * MOST && plus > 0) return "budgetFirst";
  return minus >= plus * MOST && minus > 0 ? "outcomeFirst" : null;
}

/** One budget in a row of its own: of costs, with or without minus. */
function signOfBudgetRow({ table }: BuiltTable): Convention | null {
  const row = rowOfRole(table, "budget");
  const c = row < 0 ? -1 : table.columns.findIndex((_, at) => isPrinted(table.amounts, row, at));
  if (c < 0) return null;
  return amountAt(table.amounts, row, c) > 0 ? "budgetFirst" : "outcomeFirst";
}

const MOST = 4;

/** Where the rows are a budget, an outcome and what is between them. */
function conventionOfRows({ table }: BuiltTable): Convention | null {
  const rowOf = (role: ColumnRole) => rowOfRole(table, role);
  const [budget, outcome, deviation] = [rowOf("budget"), rowOf("outcome"), rowOf("deviation")];
  if (Math.min(budget, outcome, deviation) < 0) return null;
  const c = table.columns.findIndex((_, at) => isPrinted(table.amounts, deviation, at));
  const [b, o, d] = [budget, outcome, deviation].map((row) => amountAt(table.amounts, row, Math.max(0, c)));
  if (d === 0) return null;
  return Math.sign(b! - o!) === Math.sign(d!) ? "budgetFirst" : "outcomeFirst";
}

export function flip(sign: -1 | 0 | 1): -1 | 0 | 1 {
  return sign === 0 ? 0 : sign > 0 ? -1 : 1;
}
