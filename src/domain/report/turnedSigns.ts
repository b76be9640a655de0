import type { StatementConvention } from "../questions/disagreements";
import { amountAt } from "../tables/amounts";
import type { StatementLine } from "../words/statementLines";
import type { StatementComparison } from "./comparison";
import type { Agreement } from "./comparisons";
import type { Statement } from "./statement";
import type { Witness } from "./witnesses";

/** What a statement that has signs at all prints with a minus. */
const COSTS = new Set<StatementLine>(["operatingCosts", "depreciation", "financialCosts"]);
/** What is taken off what stands above it. */
export const TAKEN_AWAY = new Set<StatementLine>([...COSTS, "toReserve"]);
/** More rows than these are a convention of the table, and told by the first of them. */
const MOST_ROWS = 2;

/**
 * Rows that stand with one sign here and the other there, in all their columns: told once. A table without signs has
 * a convention of its own, and so have balances and what a cash flow takes back.
 */
export function turnedSigns(agreement: Agreement): StatementConvention[] {
  const byStatement = new Map<Statement, Map<number, StatementConvention>>();
  for (const comparison of agreement.comparisons) {
    if (!isSlip(comparison, agreement)) continue;
    const { a, b, here, there } = comparison;
    const [odd, cell, other] = isOdd(a) ? [a, here, there] : [b, there, here];
    const rows = byStatement.get(odd.statement) ?? new Map<number, StatementConvention>();
    byStatement.set(odd.statement, rows);
    if (rows.has(odd.row.row)) continue;
    rows.set(odd.row.row, {
      rule: "statementConvention",
      about: "sign",
      unit: "",
      cell,
      other,
    });
  }
  return [...byStatement.values()].flatMap((rows) => {
    const told = [...rows.values()];
    return told.length > MOST_ROWS ? told.slice(0, 1) : told;
  });
}

function isSlip(comparison: StatementComparison, agreement: Agreement): boolean {
  const { a, b, outcome } = comparison;
  if (outcome !== "turned" || a.statement === b.statement || a.isDerived || b.isDerived) return false;
  if (agreement.ofRows(comparison).agree > 0 || a.row.line === "internalItems") return false;
  // What only its figures tell to be the same may be taken away in the one place and added in the other.
  if (a.row.key !== b.row.key || !isByName(a) || !isByName(b)) return false;
  // What a note has as income is taken back elsewhere.
  if (a.row.line === "capitalGains" && [a, b].some(({ statement: { kind } }) => kind === "note"))
    return false;
  const kinds = [a.statement.kind, b.statement.kind];
  if (kinds.includes("balanceSheet")) return false;
  // Net costs per committee may stand without a minus, and their income then with one.
  if (kinds[0] !== kinds[1] && kinds.includes("operations")) return false;
  if (kinds[0] !== kinds[1] && kinds.includes("cashFlow") && a.row.line !== "yearsResult") return false;
  return hasSigns(a) && hasSigns(b);
}

/**
 * Costs beside the row stand with a minus; where there are none, anything does. In notes only costs tell: a note of
 * costs is written without minus, beside one of taxes that has some taken off.
 */
function hasSigns({ statement: { kind, table, rows, facets }, row: own }: Witness): boolean {
  const isNegative = ({ row }: { row: number }) =>
    facets.some(({ column }) => amountAt(table.amounts, row, column) < 0);
  const others = rows.filter(({ row }) => row !== own.row);
  const costs = others.filter(({ line }) => line !== null && COSTS.has(line));
  return (costs.length > 0 || kind === "note" ? costs : others).some(isNegative);
}

/** What a row is, its name tells, and not its figures. */
function isByName({ statement, row }: Witness): boolean {
  return statement.rows.includes(row);
}

/** What is taken away and stands without a minus; of anything else nothing tells, and the first is named. */
function isOdd({ row: { line, row }, facets, statement }: Witness): boolean {
  return line === null || !TAKEN_AWAY.has(line) || amountAt(statement.table.amounts, row, facets.column) > 0;
}
