import { withoutTotal } from "../words/rowRoles";
import type { Sum } from "./sum";
import type { SumSearch } from "./sumSearch";

/**
 * Rows that call themselves totals, each over all that stands between it and the heading above: natural blocks. Where
 * the total bears the name of its heading, or another block of the table that ends so adds up, it is a sum for certain,
 * whatever its figures say.
 * @example under "Uppdrag" the rows Snöröjning and Belysning, and then "Summa uppdrag"
 * @returns the totals of such sums
 */
export function headedSums(search: SumSearch): ReadonlySet<number> {
  const headed = search.sums.flatMap((sum) => {
    const heading = headingOf(search, sum);
    return heading === null ? [] : [{ sum, heading }];
  });
  const isBuilt = headed.some(({ sum }) => sum.isFirm && sum.parts.length > 1);
  const { rows } = search.table;
  return new Set(
    headed.flatMap(({ sum: { total }, heading }) =>
      isBuilt || withoutTotal(rows[total]!.key) === rows[heading]!.key ? [total] : [],
    ),
  );
}

/** The heading right above a sum's rows, which are all that stands between it and the total; else null. */
function headingOf({ table: { rows } }: SumSearch, { total, parts, basis }: Sum): number | null {
  if (rows[total]!.role !== "total" || basis !== "label") return null;
  // What goes on over another total ends more than the block.
  if (parts.some(({ row, sign }) => sign < 0 || rows[row]!.role === "total")) return null;
  const own = new Set(parts.map(({ row }) => row));
  for (let row = total - 1; row >= 0; row--) {
    const { hasFigures, isBlank } = rows[row]!;
    if (!hasFigures && !isBlank) return total - row - 1 === own.size && own.size > 1 ? row : null;
    if (!own.has(row)) return null;
  }
  return null;
}
