import { isPrinted } from "../tables/amounts";
import type { Part } from "../tables/evidence";
import type { Relation } from "../tables/relations";
import type { Sum } from "../tables/sums";
import type { Table } from "../tables/table";
import { toCheck, type Check, type Term } from "./check";

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
  relations: readonly Relation[] = [],
): Iterable<Check[]> {
  const related = new Set(relations.flatMap(({ target, parts }) => [target, ...parts.map((p) => p.column)]));
  const firm = new Map(sums.filter((sum) => sum.isFirm).map((sum) => [sum.total, sum]));
  const writings = sums.map((sum): Writing => ({ sum, leaves: leavesOf(sum.parts, firm) }));
  for (const [column, { isFooted, role }] of table.columns.entries()) {
    if (!isFooted) continue;
    const found = writings.flatMap((writing) => columnChecks(table, writing, column));
    if (role !== "unknown" || related.has(column) || isBorneOut(found)) yield found;
  }
}

/** A sum written in its two ways: over its sub-totals, and over the rows behind them. */
interface Writing {
  readonly sum: Sum;
  readonly leaves: readonly Part[];
}

/** Most of the sums hold in the column. */
function isBorneOut(checks: readonly Check[]): boolean {
  const direct = checks.filter(({ isShadow }) => !isShadow);
  const met = direct.filter(({ outcome }) => outcome === "holds" || outcome === "rounding").length;
  return met > 0 && met * 2 >= direct.length;
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
