import { limitsOf } from "../figures/tolerance";
import { unitAt, amountAt } from "../tables/amounts";
import type { Difference } from "./differences";
import type { Table } from "../tables/table";

/** A part of a sum: a row of the table and how it counts. */
export interface Part {
  readonly row: number;
  readonly sign: 1 | -1;
}

/** How the columns of a table take it that a row is the sum of others. */
export interface Evidence {
  /** Columns where the sum is met, and where it is not; columns of zeros alone count in neither. */
  readonly met: readonly number[];
  readonly missed: readonly number[];
  /** How many of the met columns say something of their own: no copies, no computed deviations. */
  readonly rank: number;
  /** How unlikely it is that chance alone meets them, in bits. */
  readonly bits: number;
}

/** Which columns follow from others, so that they bear no witness of their own. */
export interface Dependence {
  readonly columns: readonly number[];
  readonly differences: readonly Difference[];
  /** Pairs of columns with the same figures on every row but at most one. */
  readonly copies: readonly (readonly [number, number])[];
}

/** The footed columns of a table, and how they depend on each other. */
export function dependence(table: Table, differences: readonly Difference[]): Dependence {
  const columns = table.columns.flatMap((column, c) => (column.isFooted && isNonZero(table, c) ? [c] : []));
  const copies: [number, number][] = [];
  for (const a of columns) {
    for (const b of columns) if (a < b && isCopy(table, a, b)) copies.push([a, b]);
  }
  return { columns, differences, copies };
}

function isNonZero(table: Table, c: number): boolean {
  for (let r = 0; r < table.amounts.rows; r++) if (amountAt(table.amounts, r, c) !== 0) return true;
  return false;
}

function isCopy(table: Table, a: number, b: number): boolean {
  let differing = 0;
  for (let r = 0; r < table.amounts.rows && differing < 2; r++) {
    if (amountAt(table.amounts, r, a) !== amountAt(table.amounts, r, b)) differing++;
  }
  return differing < 2;
}

/** Weighs the reading that `total` is the sum of `parts`. */
export function weigh(table: Table, dependent: Dependence, total: number, parts: readonly Part[]): Evidence {
  const met: number[] = [];
  const missed: number[] = [];
  const weights: Weight[] = [];
  for (const column of dependent.columns) {
    const weight = weighColumn(table, column, total, parts);
    if (weight === null) continue;
    if (!weight.isMet) missed.push(column);
    else {
      met.push(column);
      weights.push(weight);
    }
  }
  const rank = rankOf(met, dependent);
  if (met.length === 0) return { met, missed, rank, bits: 0 };
  const base = weights.reduce((a, b) => (bitsOf(b.size, b) > bitsOf(a.size, a) ? b : a));
  const others = weights.reduce(
    (sum, weight) =>
      weight === base ? sum : sum + bitsOf(ownSize(table, weight, base.column, total, parts), weight),
    0,
  );
  const independent = met.length === 1 ? 0 : (rank - 1) / (met.length - 1);
  return { met, missed, rank, bits: bitsOf(base.size, base) + others * independent };
}

/** How one column takes a sum: the largest figure in it, and how close it had to come by chance. */
interface Weight {
  readonly column: number;
  readonly isMet: boolean;
  readonly size: number;
  readonly room: number;
}

function bitsOf(size: number, { room }: Weight): number {
  return Math.log2(Math.max(1, size / room));
}

/** Null for a column that has nothing to say. */
function weighColumn(table: Table, c: number, total: number, parts: readonly Part[]): Weight | null {
  const { amounts } = table;
  const printed = unitAt(amounts, total, c);
  if (printed === 0) return null;
  const value = amountAt(amounts, total, c);
  let sum = 0;
  let size = Math.abs(value);
  let [unitSum, unitSquares, largest] = [printed, printed * printed, printed];
  let grain = Math.abs(value);
  for (const { row, sign } of parts) {
    const part = amountAt(amounts, row, c);
    const unit = unitAt(amounts, row, c);
    sum += sign * part;
    size = Math.max(size, Math.abs(part));
    unitSum += unit;
    unitSquares += unit * unit;
    largest = Math.max(largest, unit);
    grain = gcd(grain, Math.abs(part));
  }
  // Zeros alone say nothing about a sum.
  if (size === 0) return null;
  const { likely } = limitsOf(unitSum, unitSquares, largest);
  // Round figures meet by chance more easily: -1 500 among hundreds is one of few.
  const room = Math.max(parts.length > 1 ? grain : roundness(value), 2 * likely + largest);
  return { column: c, isMet: Math.abs(sum - value) <= likely, size, room };
}

/**
 * How much of a column does not follow from another that has met the sum: this year's figures are much like
 * last year's, and where one column meets a sum by chance its likes come close to it too. What is left is the
 * distance of the column from the nearest multiple of the other.
 */
function ownSize(
  table: Table,
  { column, size }: Weight,
  other: number,
  total: number,
  parts: readonly Part[],
): number {
  const { values, columns: width } = table.amounts;
  let [own, others, both] = [0, 0, 0];
  const add = (row: number) => {
    const [a, b] = [values[row * width + column]!, values[row * width + other]!];
    own += a * a;
    others += b * b;
    both += a * b;
  };
  add(total);
  for (const { row } of parts) add(row);
  return Math.min(size, Math.sqrt(Math.max(0, own - (both * both) / others)));
}

function rankOf(met: readonly number[], { differences, copies }: Dependence): number {
  const isMet = (c: number) => met.includes(c);
  const triples = differences.filter(
    (d) => isMet(d.deviation) && isMet(d.minuend) && isMet(d.subtrahend),
  ).length;
  const twins = new Set(copies.filter(([a, b]) => isMet(a) && isMet(b)).map(([, b]) => b)).size;
  return Math.max(met.length === 0 ? 0 : 1, met.length - triples - twins);
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
