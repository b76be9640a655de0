import type { Table } from "../tables/table";
import { purposeOf } from "../words/headings";
import { comparable } from "../words/comparable";
import { withoutTotal } from "../words/rowRoles";
import { says } from "../words/lexicon";
import { COUNT_ALONE, COUNTED_WHOLE } from "../words/staff";

/** Persons, posts and assignments of a row are counted, not rounded. */
export function isCountRow(table: Table, row: number): boolean {
  return table.kind === "assignments" || says(COUNTED_WHOLE, table.rows[row]!.label);
}

/** A heading says that it counts: "Antal barn", "Elever", "Summa anställda". */
export function saysThatItCounts(heading: string): boolean {
  return says(COUNTED_WHOLE, heading) || says(COUNT_ALONE, withoutTotal(comparable(heading)));
}

/**
 * The figures of these rows in a column are counted, not rounded: the heading says that it counts, or all the labels
 * do, and no figure has decimals. What is budgeted or forecast is reckoned, and may be rounded like any amount.
 */
export function areCounts(table: Table, rows: readonly number[], column: number): boolean {
  const { heading } = table.columns[column]!;
  if (!saysThatItCounts(heading) && !rows.every((row) => isCountRow(table, row))) return false;
  const purpose = purposeOf(heading);
  if (purpose === "budget" || purpose === "forecast") return false;
  return rows.every((row) => (table.figures[row]![column]?.decimals ?? 0) === 0);
}
