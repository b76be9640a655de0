import type { Steps } from "../steps";
import { weigh } from "./evidence";
import { ROWS_A_STEP, UNLABELLED_REACH, type SumSearch } from "./sumSearch";

/** An unlabelled sum may miss one column, where its error stands. */
const MOST_MISSED_BY_FIGURES = 1;
/** A sum that only figures tell of must be this unlikely to be chance, beyond the readings tried. */
const BITS_BY_FIGURES = 8;

/** Rows that only their figures show to be sums, above or below their parts. */
export function* sumsByFigures(search: SumSearch): Steps<void> {
  for (let t = 0; t < search.table.rows.length; t++) {
    if (t % ROWS_A_STEP === 0) yield;
    if (search.totals.has(t) || !search.queue.canAdd(t)) continue;
    const { best, tried } = search.bestReading(t, UNLABELLED_REACH, MOST_MISSED_BY_FIGURES);
    if (!best || best.count < 2 || best.missed > 1 || best.met <= best.missed) continue;
    const parts = search.partsOf(best);
    const { rank, bits } = weigh(search.table, search.dependent, t, parts);
    if (rank >= 2 && bits >= BITS_BY_FIGURES + Math.log2(tried)) {
      search.accept({ total: t, parts, basis: "figures", isFirm: true });
    }
  }
}
