import { isPrinted } from "../tables/amounts";
import type { Difference } from "../structure/differences";
import type { Part } from "../structure/evidence";
import type { Relation } from "../structure/relations";
import type { Sum } from "../structure/sums";
import type { Table } from "../tables/table";
import { isFailing, toCheck, type Check, type Term } from "./check";

/**
 * Footing: in every footed column a total equals its rows. A total cell left blank is not checked.
 *
 * A column whose heading says nothing known is checked only where it meets at least one sum: averages and
 * prices under unknown words are never called wrong sums. One that others follow from is an amount like them.
 * @returns the checks, a column at a time
 */
export function* footingChecks(
  table: Table,
  sums: readonly Sum[],
  differences: readonly Difference[],
  relations: readonly Relation[],
): Iterable<Check[]> {
  const related = new Set(relations.flatMap(({ target, parts }) => [target, ...parts.map((p) => p.column)]));
  const firm = new Map(sums.filter((sum) => sum.isFirm).map((sum) => [sum.total, sum]));
  const writings = sums.map((sum): Writing => ({ sum, leaves: leavesOf(sum.parts, firm) }));
  for (const [column, { isFooted }] of table.columns.entries()) {
    if (!isFooted) continue;
    const found = writings.flatMap((writing) => columnChecks(table, writing, column));
    if (isTold(table, column, differences) || related.has(column) || isBorneOut(found)) yield found;
  }
}

/** A sum written in its two ways: over its sub-totals, and over the rows behind them. */
interface Writing {
  readonly sum: Sum;
  readonly leaves: readonly Part[];
}

/** Most of the sums hold in the column, in either of their writings. */
function isBorneOut(checks: readonly Check[]): boolean {
  const totals = new Set(checks.map(({ target }) => target.row));
  const met = new Set(checks.filter((check) => !isFailing(check)).map(({ target }) => target.row));
  return met.size > 0 && met.size * 2 >= totals.size;
}

/**
 * A deviation from something that is not in the table, beside another deviation or in finer steps than the
 * amounts, may be in per cent: then it is no more told of than a heading of unknown words.
 */
function isTold(table: Table, column: number, differences: readonly Difference[]): boolean {
  const { role } = table.columns[column]!;
  if (role !== "deviation" || differences.some(({ deviation }) => deviation === column))
    return role !== "unknown";
  const decimals = (c: number) =>
    table.figures.reduce((most, row) => Math.max(most, row[c]?.decimals ?? 0), 0);
  const amounts = table.columns.flatMap((other, c) =>
    other.isFooted && other.role !== "deviation" ? [decimals(c)] : [],
  );
  return differences.length === 0 && decimals(column) <= Math.max(0, ...amounts);
}

function columnChecks(table: Table, { sum, leaves }: Writing, column: number): Check[] {
  if (!isPrinted(table.amounts, sum.total, column)) return [];
  const direct = directCheck(table, sum, column);
  if (leaves.length === sum.parts.length) return [direct];
  const other = leaves.map((part) => toTerm(table, part, column));
  const target = { table, row: sum.total, column };
  return [direct, toCheck("footing", other, target, { isShadow: true, isQuestion: !sum.isFirm })];
}

/**
 * The total against its rows. Where income and costs are printed with the same sign their deviations may
 * already be favourable or not, and then simply add up: the writing that holds is the table's.
 */
function directCheck(table: Table, sum: Sum, column: number): Check {
  const target = { table, row: sum.total, column };
  const write = (parts: readonly Part[]) =>
    toCheck(
      "footing",
      parts.map((part) => toTerm(table, part, column)),
      target,
      { isQuestion: !sum.isFirm },
    );
  const signed = write(sum.parts);
  const isMixed = sum.parts.some(({ sign }) => sign < 0);
  if (!isMixed || table.columns[column]!.role !== "deviation") return signed;
  const added = write(sum.parts.map(({ row }) => ({ row, sign: 1 })));
  return Math.abs(added.residual) < Math.abs(signed.residual) ? added : signed;
}

function toTerm(table: Table, part: Part, column: number): Term {
  return { table, row: part.row, column, coefficient: part.sign };
}

/** The rows behind the sub-totals: the other writing of a grand total. */
function leavesOf(parts: readonly Part[], sums: ReadonlyMap<number, Sum>): Part[] {
  return parts.flatMap((part) => {
    const below = sums.get(part.row);
    if (!below) return [part];
    return leavesOf(below.parts, sums).map((leaf) => ({
      row: leaf.row,
      sign: (leaf.sign * part.sign) as 1 | -1,
    }));
  });
}
