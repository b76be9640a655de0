import { says } from "../words/lexicon";
import { SUMMED } from "../words/rowRoles";
import { areRowsInUnits } from "../tables/unitsOfRows";
import type { Steps } from "../steps";
import { isMeanOf } from "./means";
import type { Reading } from "./reading";
import { bestNatural } from "./rowReadings";
import type { SumSearch } from "./sumSearch";

/** A net that misses the rows below it by more than this of its size, all columns together, is no sum of them. */
const MOST_APART_OF_NET = 0.6;
/** So many rows are looked at between two rests. */
const ROWS_A_STEP = 200;

/**
 * Rows that call themselves totals and that no column bears out: they stay sums all the same, over the rows that a
 * reader would add. What a figure is must not depend on whether it is right.
 * @returns the heaviest of them, or null when none is left
 */
export function heaviestOpenTotal(search: SumSearch): Reading | null {
  // Key figures stand in a row each in their own unit: "Årets resultat, mnkr" below the number of inhabitants.
  if (areRowsInUnits(search.table)) return null;
  let best: Reading | null = null;
  for (let r = 0; r < search.table.rows.length; r++) {
    const reading = openReading(search, r);
    if (reading && (best === null || reading.weight > best.weight)) best = reading;
  }
  return best;
}

/** All of them as they stand, one after the other, without a new look at what each leaves. */
export function* remainingTotals(search: SumSearch): Steps<void> {
  if (areRowsInUnits(search.table)) return;
  for (let r = 0; r < search.table.rows.length; r++) {
    if (r % ROWS_A_STEP === 0) yield;
    const reading = openReading(search, r);
    if (reading) search.accept(reading, "label", false);
  }
}

function openReading(search: SumSearch, row: number): Reading | null {
  if (search.labelOf(row) === "none" || !search.isOpenTotal(row)) return null;
  const reading = bestNatural(search, row);
  if (!reading || reading.parts.length < 2) return null;
  // "Årets resultat" opens a cash flow as a post among others: far from what stands below it, it is no sum of that.
  const isAbove = reading.parts.every((part) => part.row > row);
  if (search.labelOf(row) === "net" && isAbove && reading.evidence.apart > MOST_APART_OF_NET) return null;
  return isMean(search, reading) ? null : reading;
}

/** A net is no mean of its rows, wherever it happens to lie, nor is what is called a sum. */
export function isMean(search: SumSearch, { total, parts }: Reading): boolean {
  const { table } = search;
  const mayBe = search.labelOf(total) === "total" && !says(SUMMED, table.rows[total]!.label);
  return mayBe && isMeanOf(table, total, parts);
}
