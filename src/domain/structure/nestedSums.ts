import { plain } from "./part";
import type { Reading } from "./reading";
import { bestAlong } from "./rowReadings";
import { UNLABELLED_REACH, type SumSearch } from "./sumSearch";
import { acceptWhole, aroundHole } from "./wholeSums";

/** A total that only several sub-totals together explain is looked for among so many rows. */
const MOST_ROWS = 400;
/** Too little to be sure of one sub-total alone; enough where a labelled total bears them all out. */
const LEAST_IN_CHAIN = 4;
const LEAST_BY_LABEL = 8;

/**
 * Sub-totals too small or too disturbed to be sure of alone, which together give a labelled total: the total
 * bears them out.
 */
export function nestedSums(search: SumSearch): void {
  for (let total = 0; total < search.table.rows.length; total++) {
    const label = search.labelOf(total);
    if (label === "none" || label === "deviation" || !search.isOpenTotal(total)) continue;
    if (search.queue.openBefore(total, MOST_ROWS + 1).length > MOST_ROWS || search.isSpent()) continue;
    for (const step of [1, -1] as const) {
      const below = chain(search, total, step);
      if (below.length === 0) continue;
      const taken = new Set(below.flatMap(({ parts }) => parts.map(({ row }) => row)));
      const rows = search.queue.openBefore(total).filter((r) => !taken.has(r));
      if (rows.length < 2) continue;
      const parts = plain(rows);
      const { evidence, weight } = search.read(total, parts, "firm", parts.length);
      const isMet = weight >= LEAST_BY_LABEL && evidence.met.length > evidence.missed.length;
      // One of the sub-totals may be the wrong one, and show only by what the total leaves out.
      const around = isMet ? null : aroundHole(search, total, rows.reverse(), false);
      if (!isMet && !around) continue;
      for (const sum of below) search.accept(sum, "whole", true);
      if (around) acceptWhole(search, around);
      else search.accept({ total, parts }, "label", true);
      break;
    }
  }
}

/** Possible sub-totals above a total, from the top of the table on, each with the rows next to it. */
function chain(search: SumSearch, total: number, step: 1 | -1): Reading[] {
  const found: Reading[] = [];
  const taken = new Set<number>();
  // One that has its rows is where the rows of the next begin.
  const begun = new Set<number>();
  for (const row of search.queue.openBefore(total)) {
    if (taken.has(row) || search.isSpent()) continue;
    const isFree = (end: number) => end < total && !taken.has(end) && !begun.has(end);
    const best = bestAlong(search, row, step, UNLABELLED_REACH, isFree, begun);
    const isLikely =
      best && best.weight >= LEAST_IN_CHAIN && best.evidence.met.length > best.evidence.missed.length;
    if (!isLikely) continue;
    for (const part of best.parts) taken.add(part.row);
    begun.add(row);
    found.push(best);
  }
  return found;
}
