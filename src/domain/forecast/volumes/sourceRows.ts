import type { CheckedTable } from "../../checks/checkTable";
import { exact, type ExactNumber } from "../../figures/exactNumber";
import type { NamedRow } from "./joinRows";
import type { Figure } from "../../figures/figure";

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

/** The rows of a table as they are joined to another's: with the heading of the group that each stands in. */
export function namedRows({ table }: CheckedTable, rows: readonly number[]): NamedRow[] {
  return rows.map((r) => {
    const { label, ordinal } = table.rows[r]!;
    const above = table.rows.slice(0, r).reverse();
    const heading = above.find(
      ({ hasFigures, isBlank, label: text }) => !hasFigures && !isBlank && text !== "",
    );
    return { label, ordinal, section: heading?.label ?? "" };
  });
}

/** What a cell holds, to reckon with exactly: what is stored, where more is stored than shown. */
export function exactFigure({ units, decimals, stored, isPercent }: Figure): ExactNumber {
  return stored === undefined ? exact(units).shifted(decimals + (isPercent ? 2 : 0)) : exact(stored);
}
