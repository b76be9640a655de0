import { isPrinted, unitAt, amountAt } from "../tables/amounts";
import { says } from "../words/lexicon";
import { ENDS_IN_NET, ENDS_IN_TOTAL, rowRole } from "../words/rowRoles";
import { COUNTED_WHOLE } from "../words/staff";
import type { Table } from "../tables/table";
import { toCheck, type Check, type Term } from "./check";
import { sampleOf } from "./sample";
import { limitsOf } from "../figures/tolerance";

/** The twelve months of a year. */
const MOST_PARTS = 12;

/** A column that is the sum of others: "Netto" of Intäkter and Kostnader, "Totalt" of Kvinnor and Män. */
interface ColumnSum {
  readonly total: number;
  readonly parts: readonly { readonly column: number; readonly coefficient: 1 | -1 }[];
}

/**
 * Sums across a row: a column headed Netto, Summa or Totalt against the columns before it. The heading says
 * that it sums, the rows say which columns; two rows in three have to bear it out.
 * Rows of shares are left out, whatever their heading.
 */
export function rowSumChecks(table: Table): Check[] {
  return table.columns.flatMap((column, total) => {
    const isNet = says(ENDS_IN_NET, column.heading);
    if (!isNet && rowRole(lastWord(column.heading)) !== "total" && rowRole(column.heading) !== "total")
      return [];
    if (column.role === "budget" || column.role === "outcome" || column.role === "forecast") {
      // "Total budget" is a role of its own and no sum, unless it stands below a heading as Netto or Totalt.
      if (!isNet && !says(ENDS_IN_TOTAL, column.heading)) return [];
    }
    const rows = table.rows.map((_, row) => row);
    const tried = sampleOf(rows);
    const best = readings(table, total, isNet)
      .map((sum) => ({ sum, checks: checksOf(table, sum, tried) }))
      .filter(({ checks }) => isBorneOut(checks))
      .sort((a, b) => a.checks.filter(isOff).length - b.checks.filter(isOff).length)[0];
    if (!best) return [];
    const checks = tried === rows ? best.checks : checksOf(table, best.sum, rows);
    return isBorneOut(checks) ? checks : [];
  });
}

function lastWord(heading: string): string {
  return heading.split(/\s+/).slice(-1)[0] ?? "";
}

/**
 * The columns right before the total, added, from two up to the months of a year; for a net also one less the
 * other. Where the total comes first, the ones right after it.
 */
function readings(table: Table, total: number, isNet: boolean): ColumnSum[] {
  const isPart = (c: number) => table.columns[c]?.isFooted && c !== total;
  const before: number[] = [];
  for (let c = total - 1; isPart(c) && before.length < MOST_PARTS; c--) before.unshift(c);
  const after: number[] = [];
  for (let c = total + 1; isPart(c) && after.length < MOST_PARTS; c++) after.push(c);
  const sums: ColumnSum[] = [];
  for (let count = 2; count <= after.length; count++)
    sums.push({ total, parts: after.slice(0, count).map((column) => ({ column, coefficient: 1 })) });
  for (let from = 0; from <= before.length - 2; from++) {
    const parts = before.slice(from);
    sums.push({ total, parts: parts.map((column) => ({ column, coefficient: 1 })) });
    if (!isNet || parts.length !== 2) continue;
    for (const sign of [1, -1] as const) {
      sums.push({
        total,
        parts: [
          { column: parts[0]!, coefficient: sign },
          { column: parts[1]!, coefficient: sign === 1 ? -1 : 1 },
        ],
      });
    }
  }
  return sums;
}

function checksOf(table: Table, { total, parts }: ColumnSum, rows: readonly number[]): Check[] {
  return rows.flatMap((row) => {
    const isThere = (column: number) => isPrinted(table.amounts, row, column);
    const isShare = table.figures[row]!.some((figure) => figure?.isPercent);
    if (isShare || !isThere(total) || !parts.some(({ column }) => isThere(column))) return [];
    const terms = parts.map(({ column, coefficient }): Term => ({ table, row, column, coefficient }));
    return [toCheck("rowSum", terms, { table, row, column: total }, { isExact: isCount(table, row) })];
  });
}

/** Persons, posts and assignments are counted, not rounded. */
export function isCount(table: Table, row: number): boolean {
  return table.kind === "assignments" || says(COUNTED_WHOLE, table.rows[row]!.label);
}

function isBorneOut(checks: readonly Check[]): boolean {
  const telling = checks.filter(
    ({ target: { table, row, column } }) => amountAt(table.amounts, row, column) !== 0,
  );
  const met = telling.filter((check) => !isOff(check)).length;
  return met >= 1 && met * 3 >= telling.length * 2 && (met >= 2 || hasManyDigits(telling));
}

/** A single row may bear a sum out when its figure has digits enough not to meet by chance. */
function hasManyDigits(checks: readonly Check[]): boolean {
  return checks.some(({ target: { table, row, column } }) => {
    const unit = unitAt(table.amounts, row, column);
    return (
      Math.abs(amountAt(table.amounts, row, column)) >= 50 * Math.max(unit, limitsOf(unit, unit, unit).hard)
    );
  });
}

function isOff({ outcome }: Check): boolean {
  return outcome === "large" || outcome === "fails";
}
