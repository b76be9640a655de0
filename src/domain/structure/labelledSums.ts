import type { Steps } from "../steps";
import { weigh, type Part } from "./evidence";
import { isMeanOf } from "./means";
import { signedReading, type SignedReading } from "./signedSums";
import type { Sum } from "./sum";
import { isEqualButOne, ROWS_A_STEP, type SumSearch } from "./sumSearch";
import type { Reading } from "./walk";

/** A sum that its label tells of needs less to be no chance. */
const BITS_BY_LABEL = 6;
/** As many have to speak for a labelled sum that half of the columns miss. */
const BITS_ALONE = 10;

/**
 * Rows labelled as totals and nets: the reach that most columns meet, upwards or downwards.
 * @param byMost only what most columns meet; else also what errors in several columns leave of it
 */
export function* labelledSums(search: SumSearch, byMost: boolean): Steps<void> {
  for (let t = 0; t < search.table.rows.length; t++) {
    if (t % ROWS_A_STEP === 0) yield;
    if (search.totals.has(t) || !search.isTotalLabel(t)) continue;
    const { best, offered } = search.bestReading(t, Infinity);
    const signed = signedOf(search, t);
    if (!byMost && best && signed && isTorn(search, best, signed)) {
      const sum: Sum = { total: t, parts: search.partsOf(best), basis: "label", isFirm: false };
      if (!search.containsItself(sum)) search.sums.push(sum);
      continue;
    }
    if (signed && signed.score > 0 && (!best || signed.score > best.met - best.missed)) {
      if (isFirmByLabel(search, t, signed.parts, false, signed.tried, byMost))
        search.acceptLabelled(t, signed.parts);
      continue;
    }
    const parts = best && search.partsOf(best);
    if (best && parts && isFirmByLabel(search, t, parts, best.isNatural, offered, byMost))
      search.acceptLabelled(t, parts);
  }
}

/** Totals by label whose figures meet nothing: kept as a question over the rows a reader would add. */
export function unsupportedSums(search: SumSearch): void {
  for (const t of openTotals(search)) {
    let farthest: Reading | null = null;
    search.walk(t, -1, Infinity, (reading) => {
      if (!reading.isNatural || reading.count < 2) return Infinity;
      farthest = reading;
      return search.isSpent() ? 0 : Infinity;
    });
    const parts = farthest ? search.partsOf(farthest) : [];
    if (parts.length > 0 && !isMeanOf(search.table, t, parts))
      search.sums.push({ total: t, parts, basis: "label", isFirm: false });
  }
}

/**
 * Whether what a label says is borne out by the figures, so that what does not hold is an error.
 * @param isNatural the rows end where a reader would stop
 * @param tried how many readings were on offer
 * @param byMost most columns have to meet it
 */
export function isFirmByLabel(
  search: SumSearch,
  total: number,
  parts: readonly Part[],
  isNatural: boolean,
  tried: number,
  byMost: boolean,
): boolean {
  const { met, missed, rank, bits } = weigh(search.table, search.dependent, total, parts);
  if (met.length === 0 || (byMost && met.length <= missed.length)) return false;
  // Errors in two columns of three leave one that bears the sum out; chance meets one of six.
  if (missed.length > met.length + 1) return false;
  if (parts.length === 1) return isEqualButOne(met, missed);
  const isUnlikelyChance = bits >= BITS_BY_LABEL + Math.log2(tried);
  if (search.table.rows[total]!.role === "net" && !isNatural && !isUnlikelyChance) return false;
  if (met.length > missed.length) return isNatural || isUnlikelyChance;
  if (isNatural && (isUnlikelyChance || (missed.length === met.length && rank >= 2))) return true;
  // In a table of two columns one may have to speak for both, wherever a reader would stop.
  return (
    search.table.rows[total]!.role === "total" &&
    met.length === missed.length &&
    bits >= BITS_ALONE + Math.log2(tried)
  );
}

/** Income and costs printed with the same sign: the net is their difference. */
function signedOf(search: SumSearch, total: number): SignedReading | null {
  return search.table.rows[total]!.role === "net"
    ? signedReading(search.table, search.dependent, total, search.queue)
    : null;
}

/**
 * One column takes a net for a sum, another for a difference, and neither has most of them behind it: a sign
 * is wrong in one, and nothing tells in which.
 */
function isTorn(search: SumSearch, plainly: Reading, signed: SignedReading): boolean {
  const { met, missed } = weigh(search.table, search.dependent, plainly.total, search.partsOf(plainly));
  return met.length <= missed.length && signed.score <= 0 && signed.met.some((c) => missed.includes(c));
}

/** Rows that call themselves totals and belong to no sum yet. */
export function openTotals(search: SumSearch): number[] {
  return search.table.rows.flatMap((row, r) =>
    row.role === "total" && row.hasFigures && !search.totals.has(r) && search.queue.canAdd(r) ? [r] : [],
  );
}
