import { isPrinted } from "../tables/amounts";
import type { CellOf } from "../tables/cellOf";
import type { Table } from "../tables/table";
import { changeCondition, percentCondition, type Condition } from "./condition";
import { sampleOf } from "./sample";
import { CHANGED, EACH_PART, OF_AMOUNTS } from "../words/headings";
import { says } from "../words/lexicon";
import { EARLIER } from "../words/times";
import { meetsPercent, type PercentOf } from "./percentOf";

/** Of ten rows one may be wrong: where more disagree, the per cents are of something that is not in the table. */
const ROWS_FOR_ONE_WRONG = 10;
/** Nothing but the figures says which column and which row a share is of. */
const LEAST_ROWS_OF_SHARES = 3;

/**
 * Per cent columns of two amount columns: "Procent av budget", "Avvikelse %", "Förändring %", or of one column and
 * its total: "Andel %". The words say which columns may be meant; all rows but one in ten, at the least but one and
 * two in three, have to agree, or the column is left alone.
 */
export function percentConditions(table: Table): Condition[] {
  return table.columns.flatMap((column, percent) => {
    if (column.role !== "percent") return [];
    const rows = table.rows.flatMap((_, row) => (isPrinted(table.amounts, row, percent) ? [row] : []));
    const best = bestOf(table, percent, candidates(table, percent), sampleOf(rows));
    if (!best) return [];
    const conditions = rows.flatMap((row) => conditionOf(table, percent, best, row) ?? []);
    const holding = conditions.filter(({ isHolding }) => isHolding).length;
    const least = best.form === "part" ? LEAST_ROWS_OF_SHARES : 2;
    return holding >= least && isBorneOut(holding, conditions.length) ? conditions : [];
  });
}

/** The candidate that most rows agree with; of equals the one whose columns stand nearest. */
function bestOf(
  table: Table,
  percent: number,
  tried: readonly PercentOf[],
  rows: readonly number[],
): PercentOf | null {
  let best: PercentOf | null = null;
  let [most, nearest] = [0, Infinity];
  for (const of of tried) {
    const holding = holdingOf(table, percent, of, rows);
    const distance = Math.abs(of.numerator - percent) + Math.abs(of.denominator - percent);
    if (holding < most || (holding === most && distance >= nearest)) continue;
    if (holding > 0) [best, most, nearest] = [of, holding, distance];
  }
  return best;
}

/** On how many rows it holds; 0 as soon as too many disagree, so that a wide table costs no more than its cells. */
function holdingOf(table: Table, percent: number, of: PercentOf, rows: readonly number[]): number {
  const most = Math.max(1, Math.floor(rows.length / ROWS_FOR_ONE_WRONG));
  let [holding, missing] = [0, 0];
  for (const row of rows) {
    const meets = meetsPercent(table.amounts, percent, of, row);
    if (meets === true) holding++;
    else if (meets === false && ++missing > most) return 0;
  }
  return holding;
}

function isBorneOut(holding: number, rows: number): boolean {
  const mostWrong = Math.max(1, Math.floor(rows / ROWS_FOR_ONE_WRONG));
  return holding * 3 >= rows * 2 && rows - holding <= mostWrong;
}

const BELOW = new Set(["budget", "outcome", "forecast", "amount", "unknown"]);

/**
 * What the heading lets the per cents be of. "Andel heltid", "Sjukfrånvaro %" and last year's per cent are shares
 * of something that is not in the table.
 */
function candidates(table: Table, percent: number): PercentOf[] {
  const { heading } = table.columns[percent]!;
  if (says(EARLIER, heading) && !says(CHANGED, heading)) return [];
  const below = table.columns.flatMap(({ role }, c) => (BELOW.has(role) && c !== percent ? [c] : []));
  const found: PercentOf[] = [];
  if (says(OF_AMOUNTS, heading)) {
    const above = table.columns.flatMap(({ role }, c) => (role === "deviation" ? [c] : []));
    for (const denominator of below)
      for (const numerator of [...below, ...above])
        if (numerator !== denominator) found.push({ form: "share", numerator, denominator });
  }
  if (says(CHANGED, heading)) {
    for (const denominator of below)
      for (const numerator of below)
        if (numerator !== denominator)
          for (const form of ["rise", "fall"] as const) found.push({ form, numerator, denominator });
  }
  if (says(EACH_PART, heading)) {
    const totals = table.rows.flatMap(({ role }, row) => (role === "total" ? [row] : []));
    for (const column of below)
      for (const total of totals.slice(-2))
        found.push({ form: "part", numerator: column, denominator: column, total });
  }
  return found;
}

function conditionOf(table: Table, percent: number, of: PercentOf, row: number): Condition | null {
  const cell = (column: number, at = row): CellOf => ({ table, row: at, column });
  const [target, numerator] = [cell(percent), cell(of.numerator)];
  switch (of.form) {
    case "share":
      return percentCondition(target, numerator, cell(of.denominator));
    case "part":
      return percentCondition(target, numerator, cell(of.denominator, of.total));
    case "rise":
      return changeCondition(target, numerator, cell(of.denominator), 1);
    case "fall":
      return changeCondition(target, numerator, cell(of.denominator), -1);
  }
}
