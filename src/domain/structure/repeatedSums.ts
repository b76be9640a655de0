import { withoutTotal } from "../words/rowRoles";
import { plain } from "./part";
import type { SumSearch } from "./sumSearch";

/**
 * Sums of one row, every column equal: the label repeats, or adds Summa or Totalt; or a row that says so stands alone
 * with it below another total, so that no other row can be meant.
 */
export function repeatedSums(search: SumSearch): void {
  for (let r = 1; r < search.table.rows.length; r++) {
    const row = search.table.rows[r]!;
    if (!row.hasFigures || !search.queue.canAdd(r - 1) || search.totals.has(r)) continue;
    // Most rows are neither: the words are taken apart only where they may tell something.
    if (row.key !== search.table.rows[r - 1]!.key && row.role !== "total") continue;
    const isNamed = isRepeat(search, r) && row.role === "total" && search.labelOf(r - 1) === "none";
    if (!isNamed && !isRepeat(search, r) && !isAloneWith(search, r)) continue;
    const parts = plain([r - 1]);
    const { met, missed } = search.weigh(r, parts);
    // "Summa skola" right below "Skola" is no sum of anything else, right or wrong.
    const isSum = isNamed ? met.length + missed.length > 0 : met.length > 0 && missed.length <= 1;
    if (isSum) search.accept({ total: r, parts }, "repeat", true);
  }
}

function isRepeat({ table }: SumSearch, r: number): boolean {
  const label = withoutTotal(table.rows[r]!.key);
  return label !== "" && label.replace(/ /g, "") === table.rows[r - 1]!.key.replace(/ /g, "");
}

/** The row above is the only one since the total, the heading or the blank row above that. */
function isAloneWith(search: SumSearch, r: number): boolean {
  const above = search.table.rows[r - 2];
  if (search.table.rows[r]!.role !== "total" || search.labelOf(r - 1) !== "none" || !above) return false;
  return !above.hasFigures || search.table.rows[r - 2]!.role === "total";
}
