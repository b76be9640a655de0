import type { Steps } from "../steps";
import { plain } from "./part";
import type { SumSearch } from "./sumSearch";

/** Where more columns miss than meet, rows that are further from a row than this of its size are not its own. */
const MOST_APART = 0.25;
/** What one column that meets has to say, with the place, beside those that miss. */
const LEAST_BY_ONE = 4;

/**
 * Rows that begin a block and that the total of the block leaves out, right before the first row that it takes in:
 * what that row is the sum of, as the first step of a cash flow is. Where no column meets, it is asked.
 */
export function* leftoverSums(search: SumSearch): Steps<void> {
  for (const { total, parts } of [...search.sums]) {
    if (search.isTimeToRest()) yield;
    if (parts.length < 2 || search.weigh(total, parts).rank === 0) continue;
    for (const step of [1, -1] as const) {
      const rows = parts.map(({ row }) => row);
      // The part farthest from the total, on the side where its block begins.
      const first = step === 1 ? Math.min(...rows) : Math.max(...rows);
      if ((total - first) * step < 0 || !search.isOpenTotal(first)) continue;
      const left = leftBefore(search, first, step);
      if (left.length < 2) continue;
      const own = plain(left.sort((a, b) => a - b));
      const { evidence, weight } = search.read(first, own, "firm", left.length, step === -1);
      const { met, missed, apart, rank } = evidence;
      if (met.length >= Math.max(1, missed.length) || (missed.length > 0 && apart <= MOST_APART))
        search.accept(
          { total: first, parts: own },
          "whole",
          rank > 0 && weight >= (rank > 1 ? 0 : LEAST_BY_ONE),
        );
    }
  }
}

/**
 * The open rows from the one before a row to the beginning of its block, where the table, a heading or another total
 * begins it; none where something else stands there.
 */
function leftBefore({ table, queue, totals }: SumSearch, from: number, step: 1 | -1): number[] {
  const rows: number[] = [];
  for (let row = from - step; table.rows[row]?.hasFigures && !totals.has(row); row -= step) {
    if (!queue.canAdd(row)) return [];
    rows.push(row);
  }
  return rows;
}
