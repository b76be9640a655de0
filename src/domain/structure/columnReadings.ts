import type { Table } from "../tables/table";
import type { ColumnPart } from "./relations";

/** A column as a signed sum of others, and how many readings of its kind there are, in bits. */
export interface ColumnReading {
  readonly parts: readonly ColumnPart[];
  /** A run of neighbours, as the months of a year stand, or two of them with any sign. */
  readonly isRun: boolean;
  readonly bits: number;
}

/** Beyond so many columns before it a column is held against its neighbours only. */
const MOST_FREE = 10;
const NEIGHBOURS = 7;
/** Pairs of columns are tried so far away. */
const PAIR_REACH = 24;
const MOST_PARTS = 5;
/** A column of each month, so far apart: budget, outcome, deviation, per cent and two more. */
const LONGEST_STRIDE = 6;

/** The runs of columns beside a column: right before it, right after it, and one in every so many before it. */
export function runsBeside(
  table: Table,
  isPart: (column: number) => boolean,
  skips: (column: number) => boolean,
  target: number,
): ColumnReading[] {
  const found: ColumnPart[][] = [];
  for (const step of [-1, 1] as const) {
    const run = neighbours(table, isPart, skips, target, step);
    for (let count = 2; count <= run.length; count++)
      found.push(run.slice(0, count).map(added).sort(inOrder));
    if (step > 0 || run.length < 2) continue;
    const [second, first] = [run[0]!, run[1]!];
    found.push([added(first), { column: second, sign: -1 }], [added(second), { column: first, sign: -1 }]);
    // The whole block from its beginning, where what follows it is something else.
    for (let left = 1; left < run.length - 1; left++) found.push(run.slice(left).map(added).sort(inOrder));
  }
  for (let stride = 2; stride <= LONGEST_STRIDE; stride++) {
    const run: number[] = [];
    for (let c = target - stride; c >= 0 && isLike(table, c, target) && isPart(c); c -= stride) run.push(c);
    for (let count = 3; count <= run.length; count++)
      found.push(run.slice(0, count).map(added).sort(inOrder));
  }
  const bits = Math.log2(Math.max(1, found.length));
  return found.map((parts) => ({ parts, isRun: true, bits }));
}

function neighbours(
  table: Table,
  isPart: (column: number) => boolean,
  skips: (column: number) => boolean,
  target: number,
  step: 1 | -1,
): number[] {
  const run: number[] = [];
  for (let c = target + step; c >= 0 && c < table.columns.length && (isPart(c) || skips(c)); c += step)
    if (!skips(c)) run.push(c);
  return run;
}

function isLike(table: Table, a: number, b: number): boolean {
  return table.columns[a]!.role === table.columns[b]!.role;
}

/**
 * Every signed sum of two to five columns before the target, fewest first; in wide tables of the nearest ones, and
 * of pairs further away.
 */
export function* freeReadings(before: readonly number[], width: number): Iterable<ColumnReading> {
  const near = before.length <= MOST_FREE ? before : before.slice(-NEIGHBOURS);
  const far = before.slice(-PAIR_REACH);
  for (let count = 2; count <= MOST_PARTS; count++) {
    const from = count === 2 ? far : near;
    const bits = bitsOfChoice(from.length, count) + Math.log2(width);
    for (const columns of combinations(from, count))
      for (let signs = 0; signs < 2 ** count - 1; signs++)
        yield {
          parts: columns.map((column, i) => ({ column, sign: (signs >> i) & 1 ? -1 : 1 })),
          isRun: false,
          bits,
        };
  }
}

/** One to so many of the columns, fewest first, with every sign. */
export function* signedChoices(from: readonly number[], most: number): Iterable<ColumnPart[]> {
  for (let count = 1; count <= most; count++)
    for (const columns of combinations(from, count))
      for (let signs = 0; signs < 2 ** count; signs++)
        yield columns.map((column, i) => ({ column, sign: (signs >> i) & 1 ? -1 : 1 }));
}

/** How many choices of so many columns with signs there are, in bits. */
export function bitsOfChoice(columns: number, count: number): number {
  return Math.log2(binomial(columns, count) * 2 ** count);
}

function* combinations(from: readonly number[], count: number, start = 0): Iterable<number[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let i = start; i <= from.length - count; i++)
    for (const rest of combinations(from, count - 1, i + 1)) yield [from[i]!, ...rest];
}

function binomial(n: number, k: number): number {
  let result = 1;
  for (let i = 0; i < k; i++) result = (result * (n - i)) / (i + 1);
  return Math.max(1, result);
}

function added(column: number): ColumnPart {
  return { column, sign: 1 };
}

function inOrder(a: ColumnPart, b: ColumnPart): number {
  return a.column - b.column;
}
