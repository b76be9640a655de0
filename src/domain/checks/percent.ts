import { isPrinted } from "../tables/amounts";
import type { CellOf } from "../tables/cellOf";
import type { Table } from "../tables/table";
import { percentCondition, type Condition } from "./condition";
import { sampleOf } from "./sample";
import { OF_AMOUNTS } from "../words/headings";
import { says } from "../words/lexicon";
import { EARLIER } from "../words/times";

/** Of ten rows one may be wrong: where more disagree, the per cents are of something that is not in the table. */
const ROWS_FOR_ONE_WRONG = 10;

/**
 * Per cent columns of two amount columns: "Procent av budget", "Avvikelse %". The words say which columns may
 * be meant; all rows but one in ten, at the least but one and two in three, have to agree, or the column is
 * left alone.
 */
export function percentConditions(table: Table): Condition[] {
  return table.columns.flatMap((column, percent) => {
    if (column.role !== "percent" || !isOfAmounts(column.heading)) return [];
    const rows = table.rows.flatMap((_, row) => (isPrinted(table.amounts, row, percent) ? [row] : []));
    const tried = sampleOf(rows);
    const best = candidates(table, percent)
      .map((amounts) => ({ amounts, holding: holdingOf(rowConditions(table, percent, amounts, tried)) }))
      .sort((a, b) => b.holding - a.holding)[0];
    if (!best) return [];
    const conditions = rowConditions(table, percent, best.amounts, rows);
    return isBorneOut(holdingOf(conditions), conditions.length) ? conditions : [];
  });
}

function holdingOf(conditions: readonly Condition[]): number {
  return conditions.filter(({ isHolding }) => isHolding).length;
}

function isBorneOut(holding: number, rows: number): boolean {
  const mostWrong = Math.max(1, Math.floor(rows / ROWS_FOR_ONE_WRONG));
  return holding >= 2 && holding * 3 >= rows * 2 && rows - holding <= mostWrong;
}

/** "Andel heltid", "Sjukfrånvaro %" and last year's per cent are shares of something that is not in the table. */
function isOfAmounts(heading: string): boolean {
  return !says(EARLIER, heading) && says(OF_AMOUNTS, heading);
}

/** Amount columns before and after, with a budget or an earlier year below the line first. */
function candidates(table: Table, percent: number): [number, number][] {
  const amounts = table.columns.flatMap(({ role }, c) =>
    c !== percent && ["budget", "outcome", "forecast", "amount", "deviation", "unknown"].includes(role)
      ? [c]
      : [],
  );
  const below = amounts.filter((c) => table.columns[c]!.role !== "deviation");
  return below.flatMap((denominator) =>
    amounts.filter((c) => c !== denominator).map((numerator): [number, number] => [numerator, denominator]),
  );
}

function rowConditions(
  table: Table,
  percent: number,
  [numerator, denominator]: readonly [number, number],
  rows: readonly number[],
): Condition[] {
  return rows.flatMap((row) => {
    const cell = (column: number): CellOf => ({ table, row, column });
    return percentCondition(cell(percent), cell(numerator), cell(denominator)) ?? [];
  });
}
