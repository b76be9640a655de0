import type { BuiltTable } from "./builtTable";

/**
 * The rows of a table that stand for themselves, by their place in the table: no totals and sub-totals, no parts
 * of the row above, no headings.
 */
export function detailRows({ table, sums }: Pick<BuiltTable, "table" | "sums">): number[] {
  const totals = new Set(sums.filter(({ isFirm }) => isFirm).map(({ total }) => total));
  return [...table.rows.keys()].filter((r) => {
    const { role, hasFigures, label } = table.rows[r]!;
    return role === "plain" && hasFigures && label !== "" && !totals.has(r);
  });
}
