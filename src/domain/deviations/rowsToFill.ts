import type { BuiltTable } from "../structure/builtTable";
import type { Table } from "../tables/table";

/** Whether a year may stand in a cell of headings. */
const isYear = (units: number) => units >= 1990 && units <= 2099;

/**
 * A row of years as numbers between the headings and the first row with a name ("2025 | 2025"): it belongs to
 * the headings, although Excel holds figures there.
 */
export function isYearRow({ rows, figures }: Table, row: number): boolean {
  const named = rows.findIndex(({ label, hasFigures }) => label !== "" && hasFigures);
  const printed = figures[row]!.flatMap((figure) => figure ?? []);
  return (
    rows[row]!.label === "" &&
    row < named &&
    printed.length > 0 &&
    printed.every(({ units, decimals, isPercent }) => decimals === 0 && !isPercent && isYear(units))
  );
}

/**
 * Whether nothing says what a row is: it has no name, in a table whose rows have names, and its figures are not
 * the sum of others. Its deviation may mean nothing.
 */
export function isNameless({ table: { rows }, sums }: BuiltTable, row: number): boolean {
  return (
    rows[row]!.label === "" &&
    rows.some(({ label }) => label !== "") &&
    !sums.some(({ total }) => total === row)
  );
}
