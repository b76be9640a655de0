import type { Steps } from "../steps";
import type { Table } from "../tables/table";
import { borneOutSums, labelledSums } from "./borneOut";
import { blockSums, repeatedSums } from "./blockSums";
import { closingSums } from "./closingSums";
import type { Difference } from "./differences";
import { headedSums } from "./headedSums";
import { leftoverSums } from "./leftoverSums";
import { heaviestOpenTotal, remainingTotals } from "./openTotals";
import type { Part } from "./part";
import { nestedSums } from "./nestedSums";
import { regroupedSums } from "./regroupedSums";
import type { Relation } from "./relations";
import { remainderSums } from "./remainderSums";
import { rollForwardSums } from "./rollForwardSums";
import { labelsOf } from "./rowLabels";
import { siblingSums } from "./siblingSums";
import type { Sum } from "./sum";
import { SumSearch } from "./sumSearch";
import { wholeSums } from "./wholeSums";
import { witnessesOf } from "./witnesses";

export type { Sum } from "./sum";

/** So many totals that nothing bears out are read one by one, each with a new look at what it leaves. */
const MOST_OPEN_TOTALS = 40;
/** A row that misses its rows by more than this of its size in every column may be the sum of others. */
const MOST_APART = 0.3;

/**
 * Finds which rows sum to which, the heaviest reading first. Rows taken into one sum are not taken into another
 * of the same level; a sub-total then stands for its parts. No row that calls itself a total is left out because
 * its figures are wrong.
 * (After AggreCol, EDBT 2022: neighbours are added until the running sum meets the total.)
 */
export function* findSumsInSteps(
  table: Table,
  differences: readonly Difference[],
  relations: readonly Relation[] = [],
): Steps<Sum[]> {
  const labels = labelsOf(table);
  yield;
  const search = new SumSearch(table, witnessesOf(table, differences, relations), labels);
  yield;
  for (const find of [repeatedSums, remainderSums, blockSums, closingSums]) {
    find(search);
    yield;
  }
  yield* borneOutSums(search);
  rollForwardSums(search, false);
  yield;
  yield* sumsByNeighbours(search);
  for (let left = MOST_OPEN_TOTALS; left > 0; left--) {
    const open = search.isSpent() ? null : heaviestOpenTotal(search);
    if (!open) break;
    search.accept(open, "label", open.evidence.missed.length === 0 && open.evidence.rank > 1);
    yield* labelledSums(search);
    yield* sumsByNeighbours(search);
  }
  // Where totals by the hundred meet nothing each is read once, as it stands.
  if (search.isSpent()) yield* remainingTotals(search);
  rollForwardSums(search, true);
  regroupedSums(search);
  yield;
  const headed = headedSums(search);
  const isCertain = (sum: Sum) =>
    headed.has(sum.total) ||
    isWithinFirm(search, sum) ||
    isOfTotals(search, sum) ||
    isBorneOutWithout(search, sum);
  return search.sums
    .map((sum) => (!sum.isFirm && isCertain(sum) ? { ...sum, isFirm: true } : sum))
    .sort((a, b) => a.total - b.total);
}

/** Sums that show by those above and beside them, as long as one leads to the next. */
function* sumsByNeighbours(search: SumSearch): Steps<void> {
  for (let version = -1; version !== search.version;) {
    version = search.version;
    // A sub-total that its rows miss may be wrong itself: those that meet lead the way.
    yield* wholeSums(search, "met");
    nestedSums(search);
    yield;
    if (version === search.version) yield* wholeSums(search, "certain");
    siblingSums(search);
    yield;
    yield* leftoverSums(search);
    if (version === search.version) yield* wholeSums(search, "any");
    if (version !== search.version) yield* labelledSums(search);
  }
}

/**
 * Two sums that miss in every column, the one a part of the other, where all columns meet once the rows of the one are
 * taken in its place: only its own figures are off, and both are sums.
 */
function isBorneOutWithout(search: SumSearch, sum: Sum): boolean {
  const sumOf = (row: number | undefined) => search.sums.find((one) => one.total === row);
  const holdsWithout = (whole: Sum, inner: Sum) => {
    if (inner.parts.length < 2) return false;
    const parts = whole.parts.flatMap((part): readonly Part[] =>
      part.row === inner.total
        ? inner.parts.map(({ row, sign }) => ({ row, sign: sign === part.sign ? 1 : -1 }))
        : [part],
    );
    const { rank, missed } = search.weigh(whole.total, parts);
    // A table of one column has no second to ask.
    return rank >= Math.min(2, search.witnesses.independent.size) && missed.length === 0;
  };
  if (sum.isFirm || sum.basis !== "label") return false;
  const above = sumOf(search.whole(sum.total));
  if (above && !above.isFirm && holdsWithout(above, sum)) return true;
  return sum.parts.some(({ row }) => {
    const inner = sumOf(row);
    return inner !== undefined && !inner.isFirm && holdsWithout(sum, inner);
  });
}

/**
 * A total over nothing but sub-totals, which are sums for certain, and met in a column: where a column misses it, it is
 * the total that was not brought along.
 */
function isOfTotals(search: SumSearch, { total, parts }: Sum): boolean {
  const isSubtotal = ({ row, sign }: Part) =>
    sign > 0 && search.labelOf(row) === "total" && search.sums.some((sum) => sum.total === row && sum.isFirm);
  return (
    search.labelOf(total) === "total" &&
    parts.length > 1 &&
    parts.every(isSubtotal) &&
    search.weigh(total, parts).rank > 0
  );
}

/** A total that another takes in, and whose rows that leaves out, is the sum of them whatever its own figures say. */
function isWithinFirm(search: SumSearch, { total, parts }: Sum): boolean {
  const whole = search.whole(total);
  const above = search.sums.find((sum) => sum.total === whole);
  if (
    search.labelOf(total) === "none" ||
    !above?.isFirm ||
    parts.length < 2 ||
    hasOtherTotalBetween(search, total, parts)
  )
    return false;
  return search.weigh(above.total, above.parts).rank > 0 && search.weigh(total, parts).closest <= MOST_APART;
}

/** What stands between a total and its rows, and belongs to neither, may be the sum of them instead. */
function hasOtherTotalBetween(search: SumSearch, total: number, parts: readonly Part[]): boolean {
  const rows = parts.map(({ row }) => row);
  const [from, to] = [Math.min(total, ...rows), Math.max(total, ...rows)];
  for (let row = from; row <= to; row++)
    if (row !== total && search.labelOf(row) !== "none" && !search.isWithin(row, total)) return true;
  return false;
}
