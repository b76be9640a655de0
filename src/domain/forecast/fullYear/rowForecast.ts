import type { BuiltTable } from "../../structure/builtTable";
import { exact, type ExactNumber } from "../../figures/exactNumber";
import { forecastFullYear, type FullYearForecast } from "./fullYearForecast";
import { rowNature } from "./rowNature";
import { exactFigure } from "../../figures/exactFigure";
import type { ColumnsOfYear } from "./columnsOfYear";
import { MOST_PAST_YEARS } from "./usedColumns";
import type { YearColumns } from "./yearColumns";
import type { Expected, Parts, PastYear, YearSoFar } from "./yearSoFar";

/**
 * The full year of one row by every method that has what it needs, each tried on the earlier years that the table
 * holds.
 * @returns null where the row has no outcome, or nothing to carry it on by
 */
export function forecastRow(built: BuiltTable, row: number, columns: YearColumns): FullYearForecast | null {
  const { year, month } = columns;
  const now = known(built, row, columns, year);
  if (!now || month === 12) return null;
  const past: PastYear[] = [];
  for (let earlier = year - 1; earlier >= year - MOST_PAST_YEARS; earlier--) {
    const then = known(built, row, columns, earlier);
    const came = wholeOf(built, row, ...outcomeIn(columns.columnsOf(earlier)));
    if (then && came) past.push({ ...then, came });
  }
  return forecastFullYear(now, past);
}

function known(built: BuiltTable, row: number, columns: YearColumns, year: number): YearSoFar | null {
  const { month } = columns;
  const own = columns.columnsOf(year);
  const before = columns.columnsOf(year - 1);
  const byMonth = monthsOf(built, row, own.byMonth, month);
  const isLevel = rowNature(built.table, row) === "level";
  const ofMonths = byMonth && (isLevel ? byMonth[byMonth.length - 1]! : sumOf(byMonth));
  const outcome = exactAt(built, row, own.outcomeSoFar) ?? ofMonths;
  if (!outcome) return null;
  if (isLevel) return { year, month, outcome, isLevel };
  const budget = partsOf(built, row, month, own.budgetSoFar, own.budgetWhole, own.budgetByMonth);
  const lastYear = partsOf(built, row, month, before.outcomeSoFar, before.outcomeWhole, before.byMonth);
  const lastForecast = exactAt(built, row, own.lastForecast);
  const expected = expectedOf(built, row, own, before);
  return {
    year,
    month,
    outcome,
    ...(lastForecast && { lastForecast }),
    ...(byMonth && { byMonth }),
    ...(budget && { budget }),
    ...(lastYear && { lastYear }),
    ...(expected && { expected }),
  };
}

const outcomeIn = ({ outcomeWhole, byMonth }: ColumnsOfYear) => [outcomeWhole, byMonth] as const;

/** The amounts of the months so far; null where one of them is missing. */
function monthsOf(
  built: BuiltTable,
  row: number,
  columns: readonly number[],
  month: number | null,
): ExactNumber[] | null {
  if (month === null) return null;
  const amounts = columns.slice(0, month).flatMap((c) => exactAt(built, row, c) ?? []);
  return amounts.length === month ? amounts : null;
}

/** A year so far and the whole of it, each from its own column or else from the months. */
function partsOf(
  built: BuiltTable,
  row: number,
  month: number | null,
  soFar: number | null,
  whole: number | null,
  byMonth: readonly number[],
): Parts | null {
  const months = monthsOf(built, row, byMonth, month);
  const part = exactAt(built, row, soFar) ?? (months && sumOf(months));
  const all = part && wholeOf(built, row, whole, byMonth);
  return all && { soFar: part, whole: all };
}

/** A whole year from its own column, or as the sum of its twelve months. */
function wholeOf(
  built: BuiltTable,
  row: number,
  whole: number | null,
  byMonth: readonly number[],
): ExactNumber | null {
  const months = byMonth.length === MONTHS ? monthsOf(built, row, byMonth, MONTHS) : null;
  return exactAt(built, row, whole) ?? (months && sumOf(months));
}

const MONTHS = 12;

/** What the year was thought to come to: its budget, or else what the year before it came to. */
function expectedOf(
  built: BuiltTable,
  row: number,
  own: ColumnsOfYear,
  before: ColumnsOfYear,
): Expected | null {
  const budget = wholeOf(built, row, own.budgetWhole, own.budgetByMonth);
  if (budget) return { from: "budget", whole: budget };
  const lastYear = wholeOf(built, row, ...outcomeIn(before));
  return lastYear && { from: "lastYear", whole: lastYear };
}

function exactAt({ table }: BuiltTable, row: number, column: number | null): ExactNumber | null {
  const figure = column === null ? null : table.figures[row]![column];
  return figure ? exactFigure(figure) : null;
}

function sumOf(amounts: readonly ExactNumber[]): ExactNumber {
  return amounts.reduce((sum, amount) => sum.plus(amount), exact(0));
}
