import { limitsOf } from "../figures/tolerance";
import type { Table } from "../tables/table";
import type { Growth } from "./growth";
import type { Witnesses } from "./witnesses";

/** How far a walk from a total has come, and how the columns take the rows so far as its parts. */
export interface Reach {
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
  /** What stops it there. */
  readonly stop: Stop;
}

/** What makes a reader stop adding up: the end of the table, a heading or another total; or no more than a blank row. */
export type Stop = "firm" | "blank" | "none";

/** What a walk asks of the rows it passes. */
export interface Rows {
  /** The next row in the direction that can be added, -1 past the end; rows of other sums are passed over. */
  next(row: number, step: 1 | -1): number;
  stopBetween(row: number, next: number, step: 1 | -1): Stop;
  /** A row that calls itself a total: whoever adds up may stop with it, as where each result goes on from the last. */
  isTotal(row: number): boolean;
}

/**
 * Walks from a total, adding neighbours, and offers every reach at which a column meets the total and every
 * natural one. Sums run along, so that a walk costs its length times the columns and no more; it ends where so many
 * columns have gone past the total, and cannot come back, that nothing farther would be offered.
 * @param growths where the sum of each column can go
 * @param reach at most so many rows are taken in
 * @param mostMissed reaches that more columns miss are not offered, unless they are natural and `keepNatural`
 * @param offer answers how many rows are still worth taking in, counted from the total: 0 stops the walk
 * @returns how many rows were taken in
 */
export function walk(
  table: Table,
  { columns: footed }: Witnesses,
  growths: readonly Growth[],
  total: number,
  step: 1 | -1,
  reach: number,
  mostMissed: number,
  rows: Rows,
  offer: (reach: Reach) => number,
): number {
  const first = rows.next(total, step);
  if (first < 0) return 0;
  const { values, units, columns: width } = table.amounts;
  const isAllAsked = mostMissed >= footed.length;
  // Which is asked first makes no difference but for how soon the walk ends.
  const columns = tellingColumns(table, footed, total, isAllAsked ? null : growths);
  const sums = columns.map(
    (c) => new RunningSum(values[total * width + c]!, units[total * width + c]!, growths[c]!),
  );
  let count = 0;
  const taken: number[] = [];
  for (let row = first; row >= 0 && count < reach;) {
    count++;
    taken.push(row);
    let [met, missed, lost] = [0, 0, 0];
    for (let i = 0; i < sums.length && missed <= mostMissed; i++) {
      const sum = sums[i]!;
      // Columns behind those that miss already are added up when one asks for them.
      while (sum.rows < taken.length) {
        const at = taken[sum.rows]! * width + columns[i]!;
        sum.add(values[at]!, units[at]!);
      }
      if (sum.isOff()) {
        missed++;
        if (!isAllAsked && sum.isLost(reach - count)) lost++;
      } else if (!sum.isNothing()) met++;
    }
    if (lost > mostMissed) break;
    const next = rows.next(row, step);
    const stop = rows.isTotal(row) ? "firm" : rows.stopBetween(row, next, step);
    if (missed <= mostMissed && (met > 0 || stop !== "none"))
      reach = Math.min(reach, offer({ total, step, end: row, count, met, missed, stop }));
    row = next;
  }
  return count;
}

/**
 * The columns in which the total is printed, the largest figures first: they meet by chance the least.
 * @param growths where they are given those whose sums go one way only come before the others
 */
function tellingColumns(
  table: Table,
  columns: readonly number[],
  total: number,
  growths: readonly Growth[] | null,
): number[] {
  const { values, units, columns: width } = table.amounts;
  const printed: number[] = [];
  for (const c of columns) if (units[total * width + c]! > 0) printed.push(c);
  const turns = (c: number) => (growths && growths[c]!.sign === 0 ? 1 : 0);
  const size = (c: number) => Math.abs(values[total * width + c]!);
  return printed.sort((a, b) => turns(a) - turns(b) || size(b) - size(a));
}

/** The sum of one column so far, against its total. */
class RunningSum {
  /** How many rows are in it. */
  rows = 0;
  private sum = 0;
  private isZero: boolean;
  private unitSum: number;
  private squares: number;
  private largest: number;

  constructor(
    private readonly target: number,
    unit: number,
    private readonly growth: Growth,
  ) {
    this.isZero = target === 0;
    this.unitSum = unit;
    this.squares = unit * unit;
    this.largest = unit;
  }

  add(value: number, unit: number): void {
    this.rows++;
    if (value !== 0) this.isZero = false;
    this.sum += value;
    this.unitSum += unit;
    this.squares += unit * unit;
    if (unit > this.largest) this.largest = unit;
  }

  /** Zeros alone say nothing about a sum. */
  isNothing(): boolean {
    return this.isZero;
  }

  /** The sum misses its total by more than rounding explains. */
  isOff(): boolean {
    const distance = Math.abs(this.sum - this.target);
    // The hard limit is cheap and nearly always tells.
    return (
      distance * 2 > this.unitSum || distance > limitsOf(this.unitSum, this.squares, this.largest).likely
    );
  }

  /** It is past its total by more than rounding will explain when so many more rows are in it, whatever they hold. */
  isLost(more: number): boolean {
    const { sign, largestUnit } = this.growth;
    return sign * (this.sum - this.target) * 2 > this.unitSum + more * largestUnit;
  }
}
