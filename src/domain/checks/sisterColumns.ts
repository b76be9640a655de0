import { amountAt } from "../tables/amounts";
import type { Sum } from "../structure/sums";
import type { Table } from "../tables/table";
import { columnDecimals, meanSize, MOST_TIMES_APART } from "./borneOutColumn";
import type { Check } from "./check";

/** What a column like it says in which most of the sums are met, and what so many of them say together. */
const BITS_OF_SISTER = 4;
const MOST_SISTERS = 3;
/** A figure a thousand times too large makes its column as much larger. */
const SLIP_OF_SIZE = 1000;

/**
 * What its sisters say for a column being added up, in bits: columns of the same kind, in the same steps and of the
 * same size are added up where these are, whatever is wrong in them. Totals that lie among their rows say that the
 * column is of means, and then its sisters say nothing.
 * @param directChecks the sums of another column, each over its own rows
 */
export function bitsOfSisters(
  table: Table,
  sums: readonly Sum[],
  column: number,
  directChecks: (column: number) => readonly Check[],
): number {
  if (sums.some((sum) => isAmongRows(table, sum, column))) return 0;
  const sisters = table.columns.filter((_, other) => {
    if (!isLike(table, other, column)) return false;
    const checks = directChecks(other);
    const met = checks.filter(({ outcome }) => outcome === "holds" || outcome === "rounding").length;
    return met * 2 > checks.length;
  });
  return BITS_OF_SISTER * Math.min(MOST_SISTERS, sisters.length);
}

function isLike(table: Table, other: number, column: number): boolean {
  const [a, b] = [table.columns[other]!, table.columns[column]!];
  if (other === column || !a.isFooted || a.role !== b.role) return false;
  if (columnDecimals(table, other) !== columnDecimals(table, column)) return false;
  const [size, own] = [meanSize(table, other), meanSize(table, column)];
  return own <= size * MOST_TIMES_APART * SLIP_OF_SIZE && size <= own * MOST_TIMES_APART;
}

/** The total of a column lies between the least and the largest of its rows, or is what all of them are: so is a mean. */
function isAmongRows({ amounts }: Table, { total, parts }: Sum, column: number): boolean {
  const values = parts.map(({ row }) => amountAt(amounts, row, column)).filter((value) => value !== 0);
  if (values.length < 2 || values.some((value) => value > 0) === values.some((value) => value < 0))
    return false;
  const all = amountAt(amounts, total, column);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? all === least : all > least && all < most;
}
