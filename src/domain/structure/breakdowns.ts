import { USUAL_EXACT_SHARE } from "./likelihood";
import { amountAt } from "../tables/amounts";
import type { Part } from "./part";
import { weigh } from "./weigh";
import type { Witnesses } from "./witnesses";
import type { Sum } from "./sums";
import type { Table } from "../tables/table";

/** Chance has to be this unlikely before "varav" rows are taken for all of the row above. */
const LEAST_BITS = 8;

/** Parts that overlap come to more than the whole by far more than this. */
const MOST_APART = 0.2;

/** The rows come to more than what they are said to be some of, whichever the sign. */
function isMoreThanAll({ amounts }: Table, column: number, whole: number, parts: readonly Part[]): boolean {
  const values = parts.map(({ row }) => amountAt(amounts, row, column));
  const all = amountAt(amounts, whole, column);
  const sum = values.reduce((total, value) => total + value, 0);
  return values.every((value) => value * all >= 0) && Math.abs(sum) > Math.abs(all);
}

/**
 * "Varav" rows that make up the whole of the row above them: then they are a check too. Where they are only
 * some of it, nothing is said; where they come to a little more than it, it is asked.
 * Limit: rows that were all of it and have lost some look like rows that are some of it.
 */
export function findBreakdowns(table: Table, witnesses: Witnesses): Sum[] {
  if (!table.rows.some(({ role }) => role === "ofWhich")) return [];
  const found: Sum[] = [];
  for (let r = 0; r < table.rows.length; r++) {
    const parts: Part[] = [];
    for (let next = r + 1; table.rows[next]?.role === "ofWhich"; next++) {
      if (table.rows[next]!.hasFigures) parts.push({ row: next, sign: 1 });
    }
    if (parts.length < 2 || table.rows[r]!.role === "ofWhich" || !table.rows[r]!.hasFigures) continue;
    const { met, missed, bits, apart } = weigh(table, witnesses, { exactShare: USUAL_EXACT_SHARE }, r, parts);
    const isWhole = met.length > missed.length && missed.length <= 1 && bits >= LEAST_BITS;
    const isTooMuch = apart <= MOST_APART && missed.some((column) => isMoreThanAll(table, column, r, parts));
    if (isWhole || isTooMuch) found.push({ total: r, parts, basis: "figures", isFirm: isWhole });
  }
  return found;
}
