import { isPrinted } from "../tables/amounts";
import type { CellOf } from "../tables/cellOf";
import type { Table } from "../tables/table";
import { toCheck, type Check, type Term } from "./check";
import { betweenCondition, type Condition } from "./condition";
import { says } from "../words/lexicon";
import { LONE_TOTAL, NAMED_TOTAL } from "../words/rowRoles";
import { GENDERS } from "../words/staff";
import { DAY_BAND } from "../words/times";

/**
 * Named sets of a staff table, wherever their total stands: bands of days add up to the whole sick leave;
 * a share for all lies between those of women and men. Ages are neither: their weights are not in the table.
 */
export function partitionChecks(table: Table): { checks: Check[]; conditions: Condition[] } {
  return { checks: bandChecks(table), conditions: [...genderRows(table), ...genderColumns(table)] };
}

function bandChecks(table: Table): Check[] {
  const bands = table.rows.flatMap(({ label }, row) => (says(DAY_BAND, label) ? [row] : []));
  const total = totalRow(table);
  if (bands.length < 2 || total === null) return [];
  const checks = table.columns.flatMap((_, column) => {
    if (![total, ...bands].every((row) => isPrinted(table.amounts, row, column))) return [];
    const terms = bands.map((row): Term => ({ table, row, column, coefficient: 1 }));
    return [toCheck("footing", terms, { table, row: total, column })];
  });
  // Bands that leave days out ("Dag 2-14" and ">181 dagar") do not add up, and need not.
  return checks.some(({ outcome }) => outcome === "holds" || outcome === "rounding") ? checks : [];
}

function totalRow(table: Table): number | null {
  const row = table.rows.findIndex(({ label }) => says(NAMED_TOTAL, label));
  return row < 0 ? null : row;
}

/** Rows Kvinnor and Män under a row for all. */
function genderRows(table: Table): Condition[] {
  const genders = GENDERS.map((gender) => table.rows.findIndex(({ label }) => says(gender, label)));
  const total = totalRow(table);
  if (genders.includes(-1) || total === null) return [];
  return table.columns.flatMap(({ role }, column) =>
    role === "deviation"
      ? []
      : shareBetween(
          { table, row: total, column },
          genders.map((row) => ({ table, row, column })),
        ),
  );
}

/** Columns Kvinnor, Män and Totalt: rows of shares. */
function genderColumns(table: Table): Condition[] {
  const genders = GENDERS.map((gender) => table.columns.findIndex(({ heading }) => says(gender, heading)));
  const total = table.columns.findIndex(({ heading }) => says(LONE_TOTAL, heading));
  if (genders.includes(-1) || total < 0) return [];
  return table.rows.flatMap((_, row) =>
    table.figures[row]![total]?.isPercent
      ? shareBetween(
          { table, row, column: total },
          genders.map((column) => ({ table, row, column })),
        )
      : [],
  );
}

function shareBetween(total: CellOf, parts: readonly CellOf[]): Condition[] {
  const condition = betweenCondition(total, parts);
  return condition ? [condition] : [];
}
