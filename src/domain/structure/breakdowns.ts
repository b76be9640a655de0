import { USUAL_EXACT_SHARE } from "./likelihood";
import type { Part } from "./part";
import { weigh } from "./weigh";
import type { Witnesses } from "./witnesses";
import type { Sum } from "./sums";
import type { Table } from "../tables/table";

/** Chance has to be this unlikely before "varav" rows are taken for all of the row above. */
const LEAST_BITS = 8;

/**
 * "Varav" rows that make up the whole of the row above them: then they are a check too. Where they are only
 * some of it, nothing is said.
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
    const { met, missed, bits } = weigh(table, witnesses, { exactShare: USUAL_EXACT_SHARE }, r, parts);
    if (met.length > missed.length && missed.length <= 1 && bits >= LEAST_BITS) {
      found.push({ total: r, parts, basis: "figures", isFirm: true });
    }
  }
  return found;
}
