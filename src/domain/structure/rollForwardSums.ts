import { plain } from "./part";
import { rollForwards } from "./rowLabels";
import type { SumSearch } from "./sumSearch";

/** A closing balance that misses by more than this of its size is rolled forward with other signs, or not at all. */
const MOST_APART = 0.3;

/**
 * What a year opens with and what has changed since is what it closes with: the names of the two balances say so,
 * whether the figures do or not. Rows that other sums have taken in stand in them.
 * @param ofYears those that only the years in their names tell of: these come last, over whatever is left
 */
export function rollForwardSums(search: SumSearch, ofYears: boolean): void {
  for (const { opening, closing, isDated = false } of rollForwards(search.table)) {
    if (isDated !== ofYears || !search.isOpenTotal(closing) || !search.queue.canAdd(opening)) continue;
    const rows: number[] = [];
    for (let row = search.queue.next(closing, -1); row >= opening; row = search.queue.next(row, -1))
      rows.push(row);
    // "Årets kassaflöde" stands before the two balances that it lies between.
    const change = search.queue.next(opening, -1);
    if (rows.length === 1 && change >= 0) rows.push(change);
    if (rows.length < 2) continue;
    const parts = plain(rows.reverse());
    const { met, missed, apart } = search.weigh(closing, parts);
    // Years alone tell of no sum where nothing else in between is one: births are added and deaths taken away.
    if (isDated && met.length === 0 && !parts.some(({ row }) => search.totals.has(row))) continue;
    if (met.length > missed.length || (missed.length > 0 && apart <= MOST_APART))
      search.accept({ total: closing, parts }, "label", !isDated || met.length > 0);
  }
}
