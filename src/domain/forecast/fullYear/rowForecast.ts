import type { BuiltTable } from "../../structure/builtTable";
import { exact, type ExactNumber } from "../../figures/exactNumber";
import { forecastFullYear, type FullYearForecast } from "./fullYearForecast";
import { rowNature } from "./rowNature";
import { exactFigure } from "../../figures/exactFigure";
import type { ColumnsOfYear } from "./columnsOfYear";
import { MOST_PAST_YEARS } from "./usedColumns";
import type { YearColumns } from "./yearColumns";
import type { Parts, PastYear, YearSoFar } from "./yearSoFar";

/**
 * The full year of one row by every method that has what it needs, each tried on the earlier years that the table
 * holds.
 * @returns null where the row has no outcome
 */
export function forecastRow(built: BuiltTable, row: number, columns: YearColumns): FullYearForecast | null {
  const { year, month } = columns;
  const now = known(built, row, columns, year);
  if (!now) return null;
  const past: PastYear[] = [];
  for (let earlier = year - 1; earlier >= year - MOST_PAST_YEARS; earlier--) {
    const then = known(built, row, columns, earlier);
    const came = exactAt(built, row, columns.columnsOf(earlier).outcomeWhole);
    if (then && came) past.push({ ...then, came });
  }
  return month === 12 ? null : forecastFullYear(now, past);
}

function known(built: BuiltTable, row: number, columns: YearColumns, year: number): YearSoFar | null {
  const { month } = columns;
  const own = columns.columnsOf(year);
  const before = columns.columnsOf(year - 1);
  const byMonth = monthsOf(built, row, own, month);
  const isLevel = rowNature(built.table, row) === "level";
  const ofMonths = byMonth && (isLevel ? byMonth[month - 1]! : sumOf(byMonth));
  const outcome = exactAt(built, row, own.outcomeSoFar) ?? ofMonths;
  if (!outcome) return null;
  if (isLevel) return { year, month, outcome, isLevel };
  const budget = partsOf(built, row, own.budgetSoFar, own.budgetWhole);
  const beforeMonths = monthsOf(built, row, before, month);
  const lastYear =
    partsOf(built, row, before.outcomeSoFar, before.outcomeWhole) ??
    (beforeMonths && wholeOf(built, row, before.outcomeWhole, sumOf(beforeMonths)));
  const lastForecast = exactAt(built, row, own.lastForecast);
  return {
    year,
    month,
    outcome,
    ...(lastForecast && { lastForecast }),
    ...(byMonth && { byMonth }),
    ...(budget && { budget }),
    ...(lastYear && { lastYear }),
  };
}

function monthsOf(
  built: BuiltTable,
  row: number,
  { byMonth }: ColumnsOfYear,
  month: number,
): ExactNumber[] | null {
  const amounts = byMonth.slice(0, month).flatMap((c) => exactAt(built, row, c) ?? []);
  return amounts.length === month ? amounts : null;
}

function partsOf(built: BuiltTable, row: number, soFar: number | null, whole: number | null): Parts | null {
  const part = exactAt(built, row, soFar);
  return part && wholeOf(built, row, whole, part);
}

function wholeOf(built: BuiltTable, row: number, whole: number | null, soFar: ExactNumber): Parts | null {
  const amount = exactAt(built, row, whole);
  return amount && { soFar, whole: amount };
}

function exactAt({ table }: BuiltTable, row: number, column: number | null): ExactNumber | null {
  const figure = column === null ? null : table.figures[row]![column];
  return figure ? exactFigure(figure) : null;
}

function sumOf(amounts: readonly ExactNumber[]): ExactNumber {
  return amounts.reduce((sum, amount) => sum.plus(amount), exact(0));
}
