import { weigh } from "./evidence";
import { isEqualButOne, plain, type SumSearch } from "./sumSearch";
import { withoutTotal } from "../words/rowRoles";

/**
 * Blank rows delimit blocks whose first row equals the rest, in at least two blocks: headings with their
 * sum above their parts, one part being enough.
 */
export function blockSums(search: SumSearch): void {
  const blocks: number[][] = [[]];
  search.table.rows.forEach((row, r) => {
    if (!row.hasFigures) blocks.push([]);
    else if (search.queue.canAdd(r)) blocks[blocks.length - 1]!.push(r);
  });
  const candidates = blocks.filter(
    (block) => block.length > 1 && !search.isTotalLabel(block[block.length - 1]!),
  );
  if (candidates.length < 2) return;
  const found = candidates.filter(([first, ...rest]) => {
    const { met, missed } = weigh(search.table, search.dependent, first!, plain(rest));
    return missed.length <= 1 && met.length > missed.length;
  });
  if (found.length < 2) return;
  // A block of zeros alone agrees with its neighbours' build.
  for (const [first, ...rest] of candidates.filter(
    (block) => found.includes(block) || isZero(search, block),
  )) {
    search.accept({ total: first!, parts: plain(rest), basis: "block", isFirm: true });
  }
}

/** The label repeats, or adds Summa or Totalt, and every column is equal: a sum of one row. */
export function repeatedSums(search: SumSearch): void {
  for (let r = 1; r < search.table.rows.length; r++) {
    const above = search.table.rows[r - 1]!;
    const row = search.table.rows[r]!;
    if (!row.hasFigures || !search.queue.canAdd(r - 1) || search.totals.has(r)) continue;
    // Most rows are neither: the words are taken apart only where they may tell something.
    if (row.key !== above.key && row.role !== "total") continue;
    const label = withoutTotal(row.key);
    if (label === "" || label.replace(/ /g, "") !== above.key.replace(/ /g, "")) continue;
    const parts = plain([r - 1]);
    const { met, missed } = weigh(search.table, search.dependent, r, parts);
    if (met.length > 0 && isEqualButOne(met, missed))
      search.accept({ total: r, parts, basis: "repeat", isFirm: true });
  }
}

function isZero(search: SumSearch, rows: readonly number[]): boolean {
  const { values, columns } = search.table.amounts;
  return rows.every((r) => values.subarray(r * columns, (r + 1) * columns).every((value) => value === 0));
}
