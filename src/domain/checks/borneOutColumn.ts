import { bitsOf, USUAL_EXACT_SHARE } from "../structure/likelihood";
import { isPrinted, unitAt, amountAt } from "../tables/amounts";
import type { Difference } from "../structure/differences";
import type { Table } from "../tables/table";
import type { Check, Term } from "./check";

/** What standing among columns that are added up says of one whose heading nobody knows, in bits. */
const BITS_OF_NEIGHBOURS = 5;

/** The same where its figures are as large as theirs, as shares and averages are not. */
const BITS_OF_ITS_LIKES = 7;

/** So many times larger or smaller figures are of the same kind. */
export const MOST_TIMES_APART = 30;

/**
 * Whether the column is added up: its heading beside the others says so by a few bits, and every sum in it, in the
 * writing that it comes nearer to, for or against. A sum that is missed by little speaks for the column, and for an
 * error in it.
 * @param beforehand what is said of it before its sums are looked at, in bits
 */
export function isBorneOut(checks: readonly Check[], beforehand: number): boolean {
  const bits = new Map<number, number>();
  for (const check of checks) {
    const { row } = check.target;
    bits.set(row, Math.max(bits.get(row) ?? -Infinity, bitsOfCheck(check)));
  }
  return [...bits.values()].reduce((sum, one) => sum + one, beforehand) > 0;
}

/** What its heading beside the others says, in bits. */
export function bitsOfNeighbours(table: Table, column: number): number {
  const own = meanSize(table, column);
  const others = table.columns.flatMap(({ isFooted, role }, c) =>
    isFooted && c !== column && role !== "deviation" ? [meanSize(table, c)] : [],
  );
  const largest = Math.max(0, ...others);
  const isLike = own * MOST_TIMES_APART >= largest && own <= largest * MOST_TIMES_APART;
  return isLike ? BITS_OF_ITS_LIKES : BITS_OF_NEIGHBOURS;
}

/** The mean of the figures of a column, signs apart. */
export function meanSize({ rows, amounts }: Table, column: number): number {
  return rows.reduce((sum, _, row) => sum + Math.abs(amountAt(amounts, row, column)), 0) / rows.length;
}

/** What one sum says for its column being added up. */
function bitsOfCheck({ residual, terms, target }: Check): number {
  const printed = [...terms, target].filter((term) => isPrinted(term.table.amounts, term.row, term.column));
  const value = (term: Term) => Math.abs(amountAt(term.table.amounts, term.row, term.column));
  const size = Math.max(...printed.map(value));
  if (size === 0) return 0;
  const unit = Math.max(...printed.map((term) => unitAt(term.table.amounts, term.row, term.column)));
  return bitsOf({ residual, figures: printed.length, unit, size }, USUAL_EXACT_SHARE, unit);
}

/**
 * A deviation from something that is not in the table, beside another deviation or in finer steps than the
 * amounts, may be in per cent: then it is no more told of than a heading of unknown words.
 */
export function isTold(table: Table, column: number, differences: readonly Difference[]): boolean {
  const { role } = table.columns[column]!;
  if (role !== "deviation" || differences.some(({ deviation }) => deviation === column))
    return role !== "unknown";
  const amounts = table.columns.flatMap((other, c) =>
    other.isFooted && other.role !== "deviation" ? [columnDecimals(table, c)] : [],
  );
  return differences.length === 0 && columnDecimals(table, column) <= Math.max(0, ...amounts);
}

/** The most decimals of a figure in a column. */
export function columnDecimals({ figures }: Table, column: number): number {
  return figures.reduce((most, row) => Math.max(most, row[column]?.decimals ?? 0), 0);
}
