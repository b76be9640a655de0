import { limitsOf } from "../figures/tolerance";
import { amountAt } from "../tables/amounts";
import type { Table } from "../tables/table";
import { bitsOf, bitsOfTouched, ERROR_RATE, type Residue } from "./likelihood";
import type { Part } from "./part";
import type { Witnesses } from "./witnesses";

/** How the columns of a table take it that a row is the sum of others. */
export interface SumEvidence {
  /** Columns where the sum is met, and where it is not; columns of zeros or without any part count in neither. */
  readonly met: readonly number[];
  readonly missed: readonly number[];
  /** How many of the met columns say something of their own. */
  readonly rank: number;
  /** What the columns say together, in bits against chance. */
  readonly bits: number;
  /** The smallest share of its size by which an independent column misses the sum; 0 where one meets it. */
  readonly closest: number;
  /** The residuals of the independent columns that miss it, as a share of the figures there, all columns together. */
  readonly apart: number;
}

/** What is learnt of a table while it is read. */
export interface Habits {
  /** Its own share of exact sums. */
  readonly exactShare: number;
}

interface ColumnResidue extends Residue {
  readonly column: number;
  readonly isMet: boolean;
  readonly room: number;
}

/** Weighs the reading that `total` is the sum of `parts`. */
export function weigh(
  table: Table,
  witnesses: Witnesses,
  { exactShare }: Habits,
  total: number,
  parts: readonly Part[],
): SumEvidence {
  const residues = witnesses.columns.flatMap((c) => residueOf(table, c, total, parts) ?? []);
  const telling = residues.filter(({ column }) => witnesses.independent.has(column));
  // Where what a column is computed from stands blank, it speaks for itself.
  const own = telling.length > 0 ? telling : residues;
  const met = own.filter(({ isMet }) => isMet);
  const missed = own.filter(({ isMet }) => !isMet);
  const strongest = met.reduce<ColumnResidue | null>(
    (best, one) => (best === null || one.size / one.room > best.size / best.room ? one : best),
    null,
  );
  const bitsOfMet = met.reduce((sum, one) => {
    const size = one === strongest ? one.size : ownSize(table, one, strongest!.column, total, parts);
    return sum + Math.max(0, bitsOf({ ...one, size }, exactShare, one.room));
  }, 0);
  return {
    met: residues.filter(({ isMet }) => isMet).map(({ column }) => column),
    missed: residues.filter(({ isMet }) => !isMet).map(({ column }) => column),
    rank: met.length,
    bits: bitsOfMet + bitsOfMissed(missed, exactShare),
    apart: apartOf(missed),
    closest: met.length > 0 ? 0 : missed.reduce((least, one) => Math.min(least, share(one)), Infinity),
  };
}

/** One error a column, or one cause for all of them: whichever is likelier. */
function bitsOfMissed(missed: readonly ColumnResidue[], exactShare: number): number {
  const apart = missed.reduce((sum, one) => sum + bitsOf(one, exactShare, one.unit), 0);
  if (missed.length < 2) return apart;
  // Columns of one table are alike: that several come near a total says no more than that one does.
  const touched = missed.map(bitsOfTouched);
  const together = touched.reduce((sum, bits) => sum + Math.min(0, bits), Math.max(0, ...touched));
  return Math.max(apart, Math.log2(ERROR_RATE) + together);
}

function share({ residual, size }: Residue): number {
  return Math.abs(residual) / size;
}

/** A row that has changed shows most where the figures are small: columns of one table are taken together. */
function apartOf(missed: readonly Residue[]): number {
  const [off, whole] = missed.reduce(
    ([r, s], { residual, size }) => [r + residual * residual, s + size * size],
    [0, 0],
  );
  return whole === 0 ? 0 : Math.sqrt(off / whole);
}

/** Null for a column that has nothing to say: no total, no part, or zeros alone. */
function residueOf(table: Table, c: number, total: number, parts: readonly Part[]): ColumnResidue | null {
  const { values, units, columns } = table.amounts;
  const printed = units[total * columns + c]!;
  if (printed === 0) return null;
  const value = values[total * columns + c]!;
  let residual = 0 - value;
  let size = Math.abs(value);
  let figures = 1;
  let [unitSum, squares, unit] = [printed, printed * printed, printed];
  let grain = size;
  let added = 0;
  for (const { row, sign } of parts) {
    const at = row * columns + c;
    const partUnit = units[at]!;
    if (partUnit === 0) continue;
    const part = Math.abs(values[at]!);
    residual += sign * values[at]!;
    if (part > size) size = part;
    if (part !== 0) added++;
    figures++;
    unitSum += partUnit;
    squares += partUnit * partUnit;
    if (partUnit > unit) unit = partUnit;
    if (grain !== 1) grain = gcd(grain, part);
  }
  if (figures === 1 || size === 0) return null;
  const isMet = Math.abs(residual) <= limitsOf(unitSum, squares, unit).likely;
  // Round figures meet by chance more easily: -1 500 among hundreds is one of few.
  const room = Math.max(unit, added > 1 ? grain : roundness(value));
  return { column: c, residual, figures, unit, size, isMet, room };
}

/**
 * How much of a column does not follow from another that has met the sum: this year's figures are much like
 * last year's, and where one column meets a sum by chance its likes come close to it too. What is left is the
 * distance of the column from the nearest multiple of the other.
 */
function ownSize(
  table: Table,
  { column, size }: ColumnResidue,
  other: number,
  total: number,
  parts: readonly Part[],
): number {
  const of = (c: number) => (i: number) => amountAt(table.amounts, parts[i]?.row ?? total, c);
  return Math.min(size, distanceOf(parts.length + 1, of(column), of(other)));
}

/** How far so many figures are from the nearest multiple of others: what they say beside these. */
export function distanceOf(
  count: number,
  figure: (i: number) => number,
  from: (i: number) => number,
): number {
  let [own, others, both] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const [a, b] = [figure(i), from(i)];
    own += a * a;
    others += b * b;
    both += a * b;
  }
  return others === 0 ? 0 : Math.sqrt(Math.max(0, own - (both * both) / others));
}

/** The step a single figure is rounded to, as its zeros tell: 100 for 4 700. */
function roundness(value: number): number {
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

function gcd(a: number, b: number): number {
  while (b > 0) [a, b] = [b, a % b];
  return a;
}
