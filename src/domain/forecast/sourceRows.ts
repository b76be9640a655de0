import type { CheckedTable } from "../checks/checkTable";
import { exact, type ExactNumber } from "../functions/exactNumber";
import type { Figure } from "../figures/figure";

/**
 * The rows of a table that stand for themselves, by their place in the table: no totals and sub-totals, no parts
 * of the row above, no headings.
 */
export function detailRows({ table, sums }: CheckedTable): number[] {
  const totals = new Set(sums.filter(({ isFirm }) => isFirm).map(({ total }) => total));
  return [...table.rows.keys()].filter((r) => {
    const { role, hasFigures, label } = table.rows[r]!;
    return role === "plain" && hasFigures && label !== "" && !totals.has(r);
  });
}

/** What a cell holds, to reckon with exactly: what is stored, where more is stored than shown. */
export function exactFigure({ units, decimals, stored, isPercent }: Figure): ExactNumber {
  return stored === undefined ? exact(units).shifted(decimals + (isPercent ? 2 : 0)) : exact(stored);
}
