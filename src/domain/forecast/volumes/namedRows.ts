import type { SourceTable } from "../../structure/builtTable";
import { detailRows } from "../../structure/detailRows";
import { isPriceHeading } from "../../words/measures";
import type { Table } from "../../tables/table";
import type { NamedRow } from "./joinRows";

/** The rows that are joined: those that stand for themselves, and of prices also those that name their own unit. */
export function rowsToJoin(source: SourceTable): number[] {
  const { rows } = source.table;
  const isPriced = (r: number) => rows[r]!.role === "percent" && isPriceHeading(rows[r]!.label);
  const own = detailRows(source);
  return [...rows.keys()].filter((r) => own.includes(r) || isPriced(r));
}

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
