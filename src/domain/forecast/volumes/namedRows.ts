import type { Table } from "../../tables/table";
import type { NamedRow } from "./joinRows";

/** The rows of a table as they are joined to another's: with the heading of the group that each stands in. */
export function namedRows({ table }: { readonly table: Table }, rows: readonly number[]): NamedRow[] {
  return rows.map((r) => {
    const { label, ordinal } = table.rows[r]!;
    const above = table.rows.slice(0, r).reverse();
    const heading = above.find(
      ({ hasFigures, isBlank, label: text }) => !hasFigures && !isBlank && text !== "",
    );
    return { label, ordinal, section: heading?.label ?? "" };
  });
}
