import type { LabelOfTotal, Reading } from "./reading";
import type { SumSearch } from "./sumSearch";

/** What columns and place have to say together for a total that says so, and for one that nothing but figures tells of. */
const LEAST_WEIGHT = 14;
const LEAST_UNLABELLED = 18;

/** A total that takes one row in and leaves its neighbours out, and the sum that row then is. */
export interface WholeReading {
  readonly whole: Reading;
  readonly inner: Reading;
}

/** Its weight is enough, and without a word for it several columns meet and none misses. */
export function isShown({ evidence, weight }: Reading, label: LabelOfTotal): boolean {
  if (label !== "none") return weight >= LEAST_WEIGHT;
  return weight >= LEAST_UNLABELLED && evidence.missed.length === 0 && evidence.rank > 1;
}

/** The heavier of two; null where there is none. */
export function heavierOf(a: WholeReading | null, b: WholeReading | null): WholeReading | null {
  if (a === null || b === null) return a ?? b;
  return weightOf(a) >= weightOf(b) ? a : b;
}

/** That the rows left out come to the row next to them speaks for both; that they do not may be its own error. */
function weightOf({ whole, inner }: WholeReading): number {
  return whole.weight + Math.max(0, inner.weight);
}

/** By how much rows come to more than a total in the columns that say something of their own, and what is rounding. */
export function overTotal(
  { table, witnesses }: SumSearch,
  total: number,
  rows: readonly number[],
): { columns: number[]; over: number[]; room: number[] } {
  const { values, units, columns: width } = table.amounts;
  const columns = [...witnesses.independent].filter((c) => units[total * width + c]! > 0);
  const over = columns.map(
    (c) => rows.reduce((sum, r) => sum + values[r * width + c]!, 0) - values[total * width + c]!,
  );
  const room = columns.map((c) => units[total * width + c]! * Math.max(1, Math.sqrt(rows.length)));
  return { columns, over, room };
}
