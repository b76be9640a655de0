import { hasUnitsOfItsRows } from "../words/units";
import { isMeanOf } from "./means";
import type { Reading } from "./reading";
import type { SumSearch } from "./sumSearch";

/**
 * Rows that call themselves totals and that no column bears out: they stay sums all the same, over the rows that a
 * reader would add. What a figure is must not depend on whether it is right.
 * @returns the heaviest of them, or null when none is left
 */
export function heaviestOpenTotal(search: SumSearch): Reading | null {
  // Key figures stand in a row each in their own unit: "Årets resultat, mnkr" below the number of inhabitants.
  if (hasUnitsOfItsRows(search.table.rows.map(({ label }) => label))) return null;
  let best: Reading | null = null;
  for (let r = 0; r < search.table.rows.length; r++) {
    if (search.labelOf(r) === "none" || !search.isOpenTotal(r)) continue;
    const reading = search.bestNatural(r);
    if (!reading || reading.parts.length < 2) continue;
    // A net is no mean, wherever it happens to lie.
    if (search.labelOf(r) === "total" && isMeanOf(search.table, r, reading.parts)) continue;
    if (best === null || reading.weight > best.weight) best = reading;
  }
  return best;
}
