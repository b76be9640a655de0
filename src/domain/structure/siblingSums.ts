import { plain } from "./part";
import { isHeavier, type Reading } from "./reading";
import type { Sum } from "./sum";
import type { SumSearch } from "./sumSearch";
import { OF_COMMITTEE } from "../words/committees";
import { says } from "../words/lexicon";

/** What a sum of the same build beside it says for a row's being a sum, in bits; and one more of them. */
const FIRST_SIBLING_BITS = 6;
const MORE_SIBLINGS_BITS = 3;
const LEAST_WEIGHT = -6;
/** A row that misses the sum by more than this of its size, where more columns miss than meet, is another thing. */
const MOST_APART = 0.25;
/** Of a block that ends where a reader would stop. */
const MOST_APART_IN_BLOCK = 0.4;

/**
 * Blocks built like those beside them: where other sums of the table stand right before (or right after) their rows
 * without a word for it, a row in the same place of its block is a sum too, though no column of it may meet.
 */
export function siblingSums(search: SumSearch): void {
  for (const step of [1, -1] as const) {
    const siblings = search.sums.filter((sum) =>
      isBuilt(
        search,
        sum.total,
        sum.parts.map(({ row }) => row),
        step,
      ),
    );
    if (siblings.length === 0) continue;
    const bits = FIRST_SIBLING_BITS + (siblings.length > 1 ? MORE_SIBLINGS_BITS : 0);
    const isOfKind = labelKindOf(search, siblings);
    for (const row of candidates(search, step)) {
      const reading = blockReading(search, row, step, bits, isOfKind);
      if (reading && reading.weight >= LEAST_WEIGHT && isNear(reading))
        // A block that nothing closes may have lost its last rows: then it is asked about.
        search.accept(reading, "sibling", reading.isNatural || reading.evidence.rank > 0);
    }
  }
}

/** Where all these totals are committees and none of their rows is, another committee begins another block. */
function labelKindOf({ table }: SumSearch, siblings: readonly Sum[]): (row: number) => boolean {
  const isCommittee = (row: number) => says(OF_COMMITTEE, table.rows[row]?.label ?? "");
  const areCommittees = siblings.every(
    ({ total, parts }) => isCommittee(total) && !parts.some(({ row }) => isCommittee(row)),
  );
  return areCommittees ? isCommittee : () => false;
}

/** As many columns meet it as miss it, or it misses by no more than a row that has changed. */
function isNear({ isNatural, evidence: { met, missed, apart } }: Reading): boolean {
  return met.length >= missed.length || apart <= (isNatural ? MOST_APART_IN_BLOCK : MOST_APART);
}

/** The total stands right before its rows (1) or right after them (-1), which stand together, and no word says so. */
function isBuilt(search: SumSearch, total: number, rows: readonly number[], step: 1 | -1): boolean {
  if (search.labelOf(total) !== "none" || rows.length < 2) return false;
  const sorted = step === 1 ? rows : [...rows].reverse();
  return sorted[0] === total + step && sorted.every((row, i) => Math.abs(row - total) === i + 1);
}

/** Rows at the beginning of what is open: after a boundary or another block. */
function candidates(search: SumSearch, step: 1 | -1): number[] {
  const { table, totals } = search;
  const isTaken = (r: number) => !table.rows[r]?.hasFigures || totals.has(r) || search.whole(r) !== undefined;
  const areFellows = (a: number, b: number) =>
    search.whole(a) !== undefined && search.whole(a) === search.whole(b) && !totals.has(b);
  const isOpen = (r: number) => search.isOpenTotal(r) && search.labelOf(r) !== "deviation";
  // One that a total above it has taken in already is a sum all the same.
  return table.rows.flatMap((_, r) =>
    isOpen(r) && isTaken(r - step) && !areFellows(r, r - step) ? [r] : [],
  );
}

/**
 * The rows from here to the next boundary or block; shorter where that is clearly heavier, since other blocks may
 * follow without a word. Where the table just ends it may have been cut off.
 */
function blockReading(
  search: SumSearch,
  total: number,
  step: 1 | -1,
  bits: number,
  isOtherTotal: (row: number) => boolean,
): Reading | null {
  const rows: number[] = [];
  let best: Reading | null = null;
  for (let row = total + step; isOpen(search, row) && !isOtherTotal(row); row += step) {
    rows.push(row);
    if (rows.length < 2) continue;
    const next = row + step;
    // Above the first row stands the heading; below the last one nothing.
    const isClosed =
      isOtherTotal(next) || (!isOpen(search, next) && (step === -1 || search.table.rows[next] !== undefined));
    const parts = plain([...rows].sort((a, b) => a - b));
    const own = search.read(total, parts, isClosed ? "firm" : "none", rows.length, false, "none");
    const reading: Reading = { ...own, weight: own.weight + bits };
    if (isHeavier(reading, best)) best = reading;
  }
  // A total of all takes in what ends above its rows as well.
  const end = total + step * (rows.length + 1);
  const isOfSums = search.labelOf(total) === "total" && search.totals.has(end);
  return isOfSums ? null : best;
}

function isOpen({ table, queue, totals }: SumSearch, row: number): boolean {
  return table.rows[row]?.hasFigures === true && queue.canAdd(row) && !totals.has(row);
}
