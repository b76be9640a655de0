import { amountAt } from "../tables/amounts";
import { plain } from "./part";
import { isHeavier, type LabelOfTotal, type Reading } from "./reading";
import { signedReadings } from "./signedReadings";
import { UNLABELLED_REACH, type SumSearch } from "./sumSearch";
import type { Reach } from "./walk";

/** How far a walk goes on past a reading that leaves nothing to wish for, and past one that misses a column. */
const BEYOND_PERFECT = 20;
const BEYOND_GOOD = UNLABELLED_REACH;
/**
 * Of one walk so many readings are weighed: those a reader would stop at, and those a column meets. The one over all
 * that is open is weighed besides: a total may stand over sub-totals by the dozen.
 */
const MOST_STOPS = 12;
const MOST_MET = 60;
/** Where totals by the hundred meet nothing, only the nearest stops are weighed. */
const FEW_STOPS = 2;
/** A single column that misses a sum holds an error rather than shows another sum. */
const LEAST_MISSED = 2;

/**
 * The heaviest reading of a row, upwards and downwards.
 * @param reach no more rows than this are taken in
 * @param mostMissed readings that more columns miss are passed over
 */
export function bestReading(
  search: SumSearch,
  total: number,
  reach: number,
  mostMissed = Infinity,
): Reading | null {
  const label = search.labelOf(total);
  if (label === "deviation") return bestSigned(search, total, null, label);
  let best: Reading | null = null;
  const mostStops = search.isSpent() ? FEW_STOPS : MOST_STOPS;
  for (const step of [-1, 1] as const) {
    let [stops, met] = [0, 0];
    search.walk(
      total,
      step,
      reach,
      (at) => {
        if (at.met === 0 && ++stops > mostStops && !isLast(search, at)) return Infinity;
        if (at.met > 0 && ++met > MOST_MET) return at.count;
        const reading = toReading(search, at);
        if (reading && isHeavier(reading, best)) best = reading;
        return worthTaking(at);
      },
      mostMissed,
    );
    if (step === -1 && best !== null && isPerfect(best)) break;
  }
  return bestSigned(search, total, bestNamed(search, total, best), label);
}

/**
 * The heaviest reading of a row in one direction, no farther than is allowed.
 * @param otherTotals rows that are held for totals besides those found: who adds up stops at them
 */
export function bestAlong(
  search: SumSearch,
  total: number,
  step: 1 | -1,
  reach: number,
  isAllowed: (end: number) => boolean,
  otherTotals: ReadonlySet<number> = new Set(),
): Reading | null {
  let best: Reading | null = null;
  search.walk(total, step, reach, (at) => {
    if (!isAllowed(at.end) || search.isSpent()) return 0;
    const stop = otherTotals.has(search.queue.next(at.end, step)) ? "firm" : at.stop;
    const reading = toReading(search, { ...at, stop });
    if (reading && isHeavier(reading, best)) best = reading;
    return Infinity;
  });
  return best;
}

/** The heaviest of the readings that end where a reader would stop, whatever the columns say. */
export function bestNatural(search: SumSearch, total: number): Reading | null {
  const label = search.labelOf(total);
  if (label === "deviation") return bestSigned(search, total, null, label);
  let best: Reading | null = null;
  for (const step of [-1, 1] as const) {
    let stops = 0;
    search.walk(total, step, Infinity, (at) => {
      if (at.stop === "none" || at.count < 2) return Infinity;
      if (++stops > MOST_STOPS && !isLast(search, at)) return Infinity;
      const reading = toReading(search, at);
      if (reading && isHeavier(reading, best)) best = reading;
      return Infinity;
    });
    // What stands above is added up, if anything does.
    if (best !== null) break;
  }
  return withoutOneRow(search, bestSigned(search, total, bestNamed(search, total, best), label), label);
}

/** Before figures are accused the reading is: with one row less every column that misses it may hold. */
function withoutOneRow(search: SumSearch, found: Reading | null, label: LabelOfTotal): Reading | null {
  if (label === "none" || found === null || found.evidence.missed.length < LEAST_MISSED) return found;
  const { parts, total } = found;
  if (parts.length < 3 || parts.length > MOST_MET) return found;
  let best = found;
  for (const { row } of parts) {
    const fewer = parts.filter((part) => part.row !== row);
    const reading = search.read(total, fewer, "none", parts.length * parts.length);
    if (reading.evidence.missed.length === 0 && isHeavier(reading, best)) best = reading;
  }
  return best;
}

/** "Summa kostnader" over the rows called Kostnader, wherever they stand. */
function bestNamed(search: SumSearch, total: number, plainly: Reading | null): Reading | null {
  const rows = search.named.rowsOf(total);
  if (rows.length < 2) return plainly;
  const reading: Reading = { ...search.read(total, plain(rows), "firm", 1, false, "total"), isAcross: true };
  return isHeavier(reading, plainly) ? reading : plainly;
}

/** Rows read with signs: income less costs, budget less outcome. */
function bestSigned(
  search: SumSearch,
  total: number,
  plainly: Reading | null,
  label: LabelOfTotal,
): Reading | null {
  let best = plainly;
  if (label !== "net" && label !== "deviation") return plainly;
  const readings = signedReadings(search.table, total, label, search.queue);
  for (const parts of readings) {
    const reading = search.read(total, parts, "firm", readings.length);
    if (isHeavier(reading, best)) best = reading;
  }
  return best;
}

/** No open row is left beyond it. */
function isLast({ queue }: SumSearch, { end, step }: Reach): boolean {
  return queue.next(end, step) < 0;
}

/** Null where no column says anything of it. */
function toReading(search: SumSearch, reach: Reach): Reading | null {
  const { total, stop, step, count } = reach;
  if (count === 1 && !mayBeOfOne(search, reach)) return null;
  const parts = search.partsOf(reach);
  if (search.containsItself(total, parts)) return null;
  const label = search.labelOver(total, parts);
  const reading = search.read(total, parts, stop, count, search.isBefore(total, step), label);
  const { met, missed } = reading.evidence;
  return met.length + missed.length === 0 ? null : reading;
}

/**
 * One row alone is a total's where a reader would stop at it, and nothing but zeros stands between: the other side of a
 * balance sheet is none of its rows. Where more rows stand beside it the total is a copy of the last of them.
 */
function mayBeOfOne(search: SumSearch, { total, end, stop }: Reach): boolean {
  return stop !== "none" && search.labelOf(total) !== "none" && isNextTo(search, total, end);
}

function isNextTo({ table: { amounts } }: SumSearch, total: number, row: number): boolean {
  for (let r = Math.min(total, row) + 1; r < Math.max(total, row); r++)
    for (let c = 0; c < amounts.columns; c++) if (amountAt(amounts, r, c) !== 0) return false;
  return true;
}

/** How many rows are still worth taking in, past this one. */
function worthTaking({ count, stop, met, missed }: Reach): number {
  const isNatural = stop !== "none";
  if (isNatural && missed === 0 && met > 1) return count + BEYOND_PERFECT;
  return isNatural && missed === 1 && met > 2 ? count + BEYOND_GOOD : Infinity;
}

function isPerfect({ isNatural, evidence: { met, missed } }: Reading): boolean {
  return isNatural && missed.length === 0 && met.length > 1;
}
