import { limitsOf } from "../checks/tolerance";
import { isColumnOfNothing, type Dependence } from "./evidence";
import type { Table } from "./table";

/** A way to read a total: the rows from its neighbour to `end`, and how the columns take it. */
export interface Reading {
  readonly total: number;
  /** -1 when the parts stand above the total, 1 below. */
  readonly step: 1 | -1;
  /** The farthest row taken in. */
  readonly end: number;
  /** How many rows are taken in. */
  readonly count: number;
  /** Columns that meet the total, and that miss it. */
  readonly met: number;
  readonly missed: number;
  /** It stops where a reader would: at the end of the table, a blank or heading row, or another total. */
  readonly isNatural: boolean;
}

/** What a walk asks of the rows it passes. */
export interface Rows {
  /** The next row in the direction that can be added, -1 past the end; rows of other sums are passed over. */
  next(row: number, step: 1 | -1): number;
  isBoundaryBetween(row: number, next: number, step: 1 | -1): boolean;
}

/**
 * Walks from a total, adding neighbours, and offers every reach at which a column meets the total and every
 * natural one. Sums run along, so that a walk costs its length times the columns and no more.
 * @param offer answers false to stop the walk
 */
export function walk(
  table: Table,
  dependent: Dependence,
  total: number,
  step: 1 | -1,
  reach: number,
  rows: Rows,
  offer: (reading: Reading) => boolean,
): void {
  const { columns } = dependent;
  const { values, units, columns: width } = table.amounts;
  const sums = new Float64Array(columns.length);
  const sizes = new Float64Array(columns.length);
  const unitSums = new Float64Array(columns.length);
  const squares = new Float64Array(columns.length);
  const largest = new Float64Array(columns.length);
  columns.forEach((c, i) => {
    const unit = units[total * width + c]!;
    sizes[i] = Math.abs(values[total * width + c]!);
    unitSums[i] = unit;
    squares[i] = unit * unit;
    largest[i] = unit;
  });
  let count = 0;
  for (let row = rows.next(total, step); row >= 0 && count < reach;) {
    count++;
    let met = 0;
    let missed = 0;
    for (let i = 0; i < columns.length; i++) {
      const at = row * width + columns[i]!;
      const unit = units[at]!;
      sums[i]! += values[at]!;
      sizes[i] = Math.max(sizes[i]!, Math.abs(values[at]!));
      unitSums[i]! += unit;
      squares[i]! += unit * unit;
      if (unit > largest[i]!) largest[i] = unit;
      const printed = units[total * width + columns[i]!]!;
      if (printed === 0 || isColumnOfNothing(sizes[i]!)) continue;
      const distance = Math.abs(sums[i]! - values[total * width + columns[i]!]!);
      // The hard limit is cheap and nearly always tells.
      const isMet =
        distance * 2 <= unitSums[i]! && distance <= limitsOf(unitSums[i]!, squares[i]!, largest[i]!).likely;
      if (isMet) met++;
      else missed++;
    }
    const next = rows.next(row, step);
    const isNatural = rows.isBoundaryBetween(row, next, step);
    if ((met > 0 || isNatural) && !offer({ total, step, end: row, count, met, missed, isNatural })) return;
    row = next;
  }
}

/** More columns met, fewer missed; then where a reader would stop; then the longer reach (rows of zeros). */
export function compareReadings(a: Reading, b: Reading): number {
  return (
    a.met - a.missed - (b.met - b.missed) || Number(a.isNatural) - Number(b.isNatural) || a.count - b.count
  );
}
