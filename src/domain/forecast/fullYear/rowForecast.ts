import type { CheckedTable } from "../../checks/checkTable";
import { exact, type ExactNumber } from "../../figures/exactNumber";
import { forecastFullYear, type FullYearForecast } from "./fullYearForecast";
import { rowNature } from "./rowNature";
import { exactFigure } from "../volumes/sourceRows";
import type { ColumnsOfYear } from "./columnsOfYear";
import { MOST_PAST_YEARS } from "./usedColumns";
import type { YearColumns } from "./yearColumns";
import type { Parts, PastYear, YearSoFar } from "./yearSoFar";

/**
 * The full year of one row by every method that has what it needs, each tried on the earlier years that the table
 * holds.
 * @returns null where the row has no outcome
 */
export function forecastRow(
  checked: CheckedTable,
  row: number,
  columns: YearColumns,
): FullYearForecast | null {
  const { year, month } = columns;
  const now = known(checked, row, columns, year);
  if (!now) return null;
  const past: PastYear[] = [];
  for (let earlier = year - 1; earlier >= year - MOST_PAST_YEARS; earlier--) {
    const then = known(checked, row, columns, earlier);
    const came = exactAt(checked, row, columns.columnsOf(earlier).outcomeWhole);
    if (then && came) past.push({ ...then, came });
  }
  return month === 12 ? null : forecastFullYear(now, past);
}

function known(checked: CheckedTable, row: number, columns: YearColumns, year: number): YearSoFar | null {
  const { month } = columns;
  const own = columns.columnsOf(year);
  const before = columns.columnsOf(year - 1);
  const byMonth = monthsOf(checked, row, own, month);
  const isLevel = rowNature(checked.table, row) === "level";
  const ofMonths = byMonth && (isLevel ? byMonth[month - 1]! : sumOf(byMonth));
  const outcome = exactAt(checked, row, own.outcomeSoFar) ?? ofMonths;
  if (!outcome) return null;
  if (isLevel) return { year, month, outcome, isLevel };
  const budget = partsOf(checked, row, own.budgetSoFar, own.budgetWhole);
  const beforeMonths = monthsOf(checked, row, before, month);
  const lastYear =
    partsOf(checked, row, before.outcomeSoFar, before.outcomeWhole) ??
    (beforeMonths && wholeOf(checked, row, before.outcomeWhole, sumOf(beforeMonths)));
  return {
    year,
    month,
    outcome,
    ...(byMonth && { byMonth }),
    ...(budget && { budget }),
    ...(lastYear && { lastYear }),
  };
}

function monthsOf(
  checked: CheckedTable,
  row: number,
  { byMonth }: ColumnsOfYear,
  month: number,
): ExactNumber[] | null {
  const amounts = byMonth.slice(0, month).flatMap((c) => exactAt(checked, row, c) ?? []);
  return amounts.length === month ? amounts : null;
}

function partsOf(
  checked: CheckedTable,
  row: number,
  soFar: number | null,
  whole: number | null,
): Parts | null {
  const part = exactAt(checked, row, soFar);
  return part && wholeOf(checked, row, whole, part);
}

function wholeOf(checked: CheckedTable, row: number, whole: number | null, soFar: ExactNumber): Parts | null {
  const amount = exactAt(checked, row, whole);
  return amount && { soFar, whole: amount };
}

function exactAt({ table }: CheckedTable, row: number, column: number | null): ExactNumber | null {
  const figure = column === null ? null : table.figures[row]![column];
  return figure ? exactFigure(figure) : null;
}

function sumOf(amounts: readonly ExactNumber[]): ExactNumber {
  return amounts.reduce((sum, amount) => sum.plus(amount), exact(0));
}
