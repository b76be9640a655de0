import { plain, type Part } from "./part";
import { isHeavier, type Reading } from "./reading";
import type { Sum } from "./sum";
import { UNLABELLED_REACH, type SumSearch } from "./sumSearch";

/** What columns and place have to say together before a row is taken for the sum of what a total took in one by one. */
const LEAST_WEIGHT = 3;
const LEAST_ROWS = 2;

/**
 * Rows that a total has left out though the rows beside them, which it took in one by one, are what they come to: each
 * is the sum of these, and the total is taken over it in their place. A figure of such a row that is wrong makes the
 * reading over its rows the likelier one of the total; it does not make the row less of a sum.
 */
export function regroupedSums(search: SumSearch): void {
  for (const sum of [...search.sums]) {
    if (sum.parts.length <= LEAST_ROWS) continue;
    for (const row of leftOutBeside(search, sum)) {
      const reading = bestRun(search, row, sum);
      if (reading && reading.weight >= LEAST_WEIGHT) search.regroup(sum.total, reading, "whole");
    }
  }
}

/** Rows next to a part that are in no sum and are none themselves. */
function leftOutBeside({ table, queue, totals }: SumSearch, { total, parts }: Sum): number[] {
  const taken = new Set(parts.map(({ row }) => row));
  const isFree = (row: number) =>
    row !== total &&
    !taken.has(row) &&
    table.rows[row]?.hasFigures === true &&
    queue.canAdd(row) &&
    !totals.has(row);
  const beside = parts.flatMap(({ row }) => [row - 1, row + 1].filter(isFree));
  return [...new Set(beside)];
}

/** The heaviest reading of a row as the sum of the parts next below it or next above it. */
function bestRun(search: SumSearch, total: number, { parts }: Sum): Reading | null {
  let best: Reading | null = null;
  for (const step of [1, -1] as const) {
    const beyond = parts.filter(({ row }) => (row - total) * step > 0);
    if (step === -1) beyond.reverse();
    const most = Math.min(UNLABELLED_REACH, parts.length - 1);
    const rows: number[] = [];
    for (const [i, { row, sign }] of beyond.entries()) {
      if (sign < 0 || rows.length === most || search.isSpent()) break;
      rows.push(row);
      if (rows.length < LEAST_ROWS) continue;
      const own: Part[] = plain([...rows].sort((a, b) => a - b));
      // Another sub-total among the parts begins another group.
      const next = beyond[i + 1];
      const stop = next && !search.totals.has(next.row) ? "none" : "firm";
      const reading = search.read(total, own, stop, rows.length);
      const { evidence } = reading;
      const isMet = evidence.rank > 0 && evidence.met.length >= evidence.missed.length;
      if (isMet && isHeavier(reading, best)) best = reading;
    }
  }
  return best;
}
