import type { Table } from "../tables/table";
import { purposeOf } from "../words/headings";
import { comparable } from "../words/comparable";
import { withoutTotal } from "../words/rowRoles";
import { says } from "../words/lexicon";
import { COUNT_ALONE, COUNTED_WHOLE, MEASURED_OR_PAID, TABLE_OF_COUNTS } from "../words/staff";
import { isMoney } from "../words/units";

/** Persons, posts and assignments of a row are counted, not rounded. */
export function isCountRow(table: Table, row: number): boolean {
  return table.kind === "assignments" || says(COUNTED_WHOLE, table.rows[row]!.label);
}

/**
 * A column is of counts: its heading says so ("Antal barn", "Elever", "Summa anställda"), or the table does by its
 * title or the heading of its labels ("Antal anställda 31 december") and the column nothing else.
 */
export function isCountColumn(table: Table, column: number): boolean {
  const { heading } = table.columns[column]!;
  if (says(COUNTED_WHOLE, heading) || says(COUNT_ALONE, withoutTotal(comparable(heading)))) return true;
  return isTableOfCounts(table) && !says(MEASURED_OR_PAID, heading);
}

/** What the table says of itself: what stands right above it, or heads its labels. */
function isTableOfCounts({ unit, titles, labelHeading }: Table): boolean {
  const own = [labelHeading, ...titles.slice(-1)];
  const counts = (text: string) =>
    [COUNTED_WHOLE, COUNT_ALONE, TABLE_OF_COUNTS].some((entry) => says(entry, text));
  return !isMoney(unit) && own.some(counts) && !own.some((text) => says(MEASURED_OR_PAID, text));
}

/**
 * The figures of these rows in a column are counted, not rounded: the column counts, or all the labels do, and no
 * figure has decimals. What is budgeted or forecast is reckoned, and may be rounded like any amount.
 */
export function areCounts(table: Table, rows: readonly number[], column: number): boolean {
  const { heading } = table.columns[column]!;
  if (!isCountColumn(table, column) && !rows.every((row) => isCountRow(table, row))) return false;
  const purpose = purposeOf(heading);
  if (purpose === "budget" || purpose === "forecast") return false;
  return rows.every((row) => (table.figures[row]![column]?.decimals ?? 0) === 0);
}
