import { weigh } from "./evidence";
import { isFirmByLabel, openTotals } from "./labelledSums";
import type { Sum } from "./sum";
import { plain, UNLABELLED_REACH, type SumSearch } from "./sumSearch";
import { compareReadings, type Reading } from "./walk";

/** A total that only several sub-totals together explain is looked for among so many rows. */
const MOST_NESTED_ROWS = 400;
/** Enough where a labelled total bears the sub-total out. */
const BITS_IN_CHAIN = 5;

/**
 * Sub-totals too small or too disturbed to be sure of alone, which together give a labelled total: the total
 * bears them out.
 */
export function nestedSums(search: SumSearch): void {
  for (const t of openTotals(search)) {
    if (search.queue.openBefore(t, MOST_NESTED_ROWS + 1).length > MOST_NESTED_ROWS || search.isSpent())
      continue;
    for (const step of [1, -1] as const) {
      const below = chain(search, t, step);
      const taken = new Set(below.flatMap(({ parts }) => parts.map(({ row }) => row)));
      const parts = plain(search.queue.openBefore(t).filter((r) => !taken.has(r)));
      if (below.length === 0 || parts.length < 2) continue;
      const { met, missed } = weigh(search.table, search.dependent, t, parts);
      if (met.length <= missed.length || !isFirmByLabel(search, t, parts, true, parts.length, true)) continue;
      for (const sum of below) search.accept(sum);
      search.acceptLabelled(t, parts);
      break;
    }
  }
}

/** Possible sub-totals above a total, one after the other, each with the rows next to it. */
function chain(search: SumSearch, total: number, step: 1 | -1): Sum[] {
  const sums: Sum[] = [];
  const taken = new Set<number>();
  const rows = search.queue.openBefore(total);
  for (const r of step === 1 ? rows : rows.reverse()) {
    if (taken.has(r)) continue;
    let best: Reading | null = null;
    search.walk(r, step, UNLABELLED_REACH, (reading) => {
      if (reading.end >= total || taken.has(reading.end)) return 0;
      const isBetter = !best || compareReadings(reading, best) > 0;
      if (reading.met > reading.missed && isBetter && search.bits(reading) >= BITS_IN_CHAIN) best = reading;
      return Infinity;
    });
    if (!best) continue;
    const parts = search.partsOf(best);
    for (const { row } of parts) taken.add(row);
    sums.push({ total: r, parts, basis: "figures", isFirm: true });
  }
  return sums;
}
