import type { Steps } from "../steps";
import { isMean } from "./openTotals";
import { aroundOddRow } from "./oddRow";
import { plain } from "./part";
import type { Reading } from "./reading";
import type { LabelOfTotal } from "./reading";
import type { SumBasis } from "./sum";
import type { SumSearch } from "./sumSearch";
import { heavierOf, isShown, overTotal, type WholeReading } from "./wholeReading";

/** Among more rows than this no row is looked for that stands for its neighbours. */
const MOST_ROWS = 60;
/** A row that misses its neighbours' sum by more than this of its size in every column does not stand for them. */
const MOST_APART = 0.5;

/**
 * Sub-totals that show only from the total above them: it takes one row in and leaves its neighbours out, so the
 * neighbours are what that row is the sum of, whether it is right or not.
 * @param likelihood which of them are taken
 */
export function* wholeSums(search: SumSearch, likelihood: Likelihood): Steps<void> {
  for (let total = 0; total < search.table.rows.length && !search.isSpent(); total++) {
    if (search.isTimeToRest()) yield;
    if (!search.isOpenTotal(total) || !mayBeWhole(search, total)) continue;
    const found = readWithHole(search, total);
    if (found && isAsLikely(found, likelihood)) acceptWhole(search, found);
  }
}

/**
 * Those that lead the way, whose rows come to the row beside them in some column; those that are certain by the total
 * above; or any.
 */
type Likelihood = "met" | "certain" | "any";

function isAsLikely(found: WholeReading, likelihood: Likelihood): boolean {
  if (likelihood === "any") return true;
  return likelihood === "met" ? found.inner.evidence.rank > 0 : isCertain(found);
}

/** Several columns meet it and none misses: what it leaves out is the sum of the row beside, whatever that says. */
function isCertain({ whole: { parts, evidence } }: WholeReading): boolean {
  return parts.length > 1 && evidence.missed.length === 0 && evidence.rank > 1;
}

export function acceptWhole(search: SumSearch, { whole, inner }: WholeReading): boolean {
  // What misses all the rows left to it may leave some of them to a row of its own.
  const nested = inner.evidence.rank === 0 ? aroundInnerHole(search, inner) : null;
  if (nested) return acceptWhole(search, nested) && search.accept(whole, basisOf(search, whole), true);
  // Rows that a row without a word for it takes in may also be no more than some of it.
  const isFirm = inner.evidence.rank > 0 || search.labelOf(inner.total) !== "none";
  return search.accept(inner, "whole", isFirm) && search.accept(whole, basisOf(search, whole), true);
}

function basisOf(search: SumSearch, { total }: Reading): SumBasis {
  return search.labelOf(total) === "none" ? "figures" : "label";
}

/** The total above says that it is a sum as surely as a label does. */
function aroundInnerHole(search: SumSearch, { total, parts }: Reading): WholeReading | null {
  const isBelow = parts[0]!.row > total;
  const rows = parts.map(({ row }) => row);
  return aroundHole(search, total, isBelow ? rows : rows.reverse(), isBelow, "total");
}

/** It says that it is a total, or it says nothing and is no part of another sum. */
function mayBeWhole(search: SumSearch, row: number): boolean {
  const label = search.labelOf(row);
  return label === "none" ? search.queue.canAdd(row) : label !== "deviation";
}

/** The heaviest reading of a total that leaves a run of rows to the row next to it. */
export function readWithHole(search: SumSearch, total: number): WholeReading | null {
  let best: WholeReading | null = null;
  for (const step of [-1, 1] as const) {
    const rows: number[] = [];
    const ends: number[] = [];
    const { queue, totals } = search;
    for (let r = queue.next(total, step); r >= 0 && rows.length < MOST_ROWS;) {
      rows.push(r);
      const next = queue.next(r, step);
      // Sums without a word for it are where a reader would stop as well.
      const isBetween = totals.has(r) || totals.has(next) || queue.stopBetween(r, next, step) !== "none";
      if (isBetween || queue.isTotal(r)) ends.push(rows.length);
      r = next;
    }
    for (const end of ends) {
      if (search.isSpent()) return best;
      const found = aroundHole(search, total, rows.slice(0, end), search.isBefore(total, step));
      best = heavierOf(best, found);
    }
  }
  return best;
}

/**
 * The heaviest reading of a total over these rows without a run of them that the row next to it stands for.
 * @param rows in their order from the total on
 * @param label what speaks for its being a total, its own label or another sum
 */
export function aroundHole(
  search: SumSearch,
  total: number,
  rows: readonly number[],
  isBelow: boolean,
  label: LabelOfTotal = search.labelOf(total),
): WholeReading | null {
  const tried = rows.length * rows.length;
  let best: WholeReading | null = null;
  // Every run of the rows is looked at once.
  search.spend(tried / 2);
  for (const [from, to] of holes(search, total, rows)) {
    const parts = plain([...rows.slice(0, from), ...rows.slice(to)].sort((a, b) => a - b));
    const whole = search.read(total, parts, "firm", tried, isBelow, label);
    if (!isShown(whole, label)) continue;
    const hole = rows.slice(from, to);
    const beside = [rows[from - 1], rows[to], Math.min(...hole) - 1, Math.max(...hole) + 1];
    const inner = standsFor(search, hole, beside, rows.length);
    if (inner) best = heavierOf(best, { whole, inner });
  }
  return heavierOf(best, aroundOddRow(search, total, rows, isBelow, label));
}

/** Runs of at least two rows whose figures are what the total lacks in every column that is printed there. */
function* holes(search: SumSearch, total: number, rows: readonly number[]): Iterable<[number, number]> {
  const { values, columns: width } = search.table.amounts;
  const { columns, over, room } = overTotal(search, total, rows);
  if (columns.length === 0 || over.every((each, i) => Math.abs(each) <= room[i]!)) return;
  for (let from = 0; from < rows.length; from++) {
    const sums = columns.map(() => 0);
    for (let to = from; to < rows.length; to++) {
      columns.forEach((c, i) => (sums[i]! += values[rows[to]! * width + c]!));
      const off = sums.filter((sum, i) => Math.abs(sum - over[i]!) > room[i]!).length;
      if (to > from && off * 3 <= columns.length) yield [from, to + 1];
    }
  }
}

/** The neighbour that the rows are summed in, if one comes near to it; another sum may have taken it in already. */
function standsFor(
  search: SumSearch,
  rows: readonly number[],
  neighbours: readonly (number | undefined)[],
  tried: number,
): Reading | null {
  let best: Reading | null = null;
  for (const total of neighbours) {
    if (total === undefined || !search.table.rows[total] || !search.isOpenTotal(total)) continue;
    const parts = plain([...rows].sort((a, b) => a - b));
    const reading = search.read(total, parts, "firm", tried);
    // A row right beside them that calls itself a total is one, however far they have moved since.
    const isCalled =
      search.labelOf(total) === "total" && isOneRun([total, ...rows]) && !isMean(search, reading);
    const isNear = isCalled || reading.evidence.closest <= MOST_APART;
    if (isNear && (best === null || reading.weight > best.weight)) best = reading;
  }
  return best;
}

/** Rows of the table without any other between them. */
function isOneRun(rows: readonly number[]): boolean {
  return Math.max(...rows) - Math.min(...rows) === rows.length - 1;
}
