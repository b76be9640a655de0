import { PERIOD_KEY } from "../checks/workbookPeriod";
import type { CheckedTable } from "../checks/checkTable";
import type { Answers } from "../structure";
import type { Table } from "../tables/table";
import { datedColumns, purposeIn, type Dated, type DatedPurpose } from "./datedColumns";
import { consecutive, isFilled, monthSeries, type MonthSeries } from "./monthSeries";

/** The columns of one year, by their place in the table. */
export interface ColumnsOfYear {
  readonly outcomeSoFar: number | null;
  readonly outcomeWhole: number | null;
  readonly budgetSoFar: number | null;
  readonly budgetWhole: number | null;
  readonly forecast: number | null;
  /** From January on, without a gap; none where the table is not by month. */
  readonly byMonth: readonly number[];
}

/** What a table tells of this year and earlier ones. */
export interface YearColumns {
  readonly year: number;
  /** The last month that the outcome holds, 1-11. */
  readonly month: number;
  readonly columnsOf: (year: number) => ColumnsOfYear;
  /** The months of this year, where the table is by month. */
  readonly series: MonthSeries;
}

/**
 * Reads which columns hold the outcome so far, the budget, and earlier years.
 * @param answers what month the workbook is about, where the user has said it
 * @returns null where the year or the month is not known, the year is over, or no outcome of it stands there
 */
export function yearColumns(checked: CheckedTable, answers: Answers = {}): YearColumns | null {
  const { table } = checked;
  const year = yearOf(table);
  if (year === null) return null;
  const dated = datedColumns(checked, year);
  const reported = table.period?.toMonth ?? (Number(answers[PERIOD_KEY] ?? 0) || null);
  const series = monthSeries(table, consecutive(dated, year), reported);
  const month = latestSaid(table, dated, year) ?? (series.month > 0 ? series.month : (reported ?? 0));
  if (!(month >= 1 && month <= 11)) return null;
  const columnsOf = (wanted: number) => ofYear(table, dated, wanted, month);
  const { outcomeSoFar, byMonth } = columnsOf(year);
  return outcomeSoFar === null && byMonth.length === 0 ? null : { year, month, columnsOf, series };
}

/** The year of the report: as its title says, or the latest that an outcome is about. */
function yearOf({ period, columns }: Table): number | null {
  if (period?.year !== null && period?.year !== undefined) return period.year;
  const latest = (purpose: DatedPurpose) => {
    const years = columns.flatMap((column) =>
      purposeIn(column) === purpose ? (column.period?.year ?? []) : [],
    );
    return years.length > 0 ? Math.max(...years) : null;
  };
  // "Bokslut 2024", "Budget 2025", "Utfall": an outcome without a year is the budget's.
  const hasUndated = columns.some((column) => purposeIn(column) === "outcome" && !column.period?.year);
  const [outcome, budget] = [latest("outcome"), latest("budget")];
  return hasUndated ? (budget ?? outcome) : (outcome ?? budget);
}

/** The last month that an outcome from January is said to reach; columns to be filled in later say nothing. */
function latestSaid(table: Table, dated: readonly Dated[], year: number): number | null {
  const months = dated.flatMap((one) =>
    one.purpose === "outcome" && one.year === year && one.span === "soFar" && isFilled(table, one.column)
      ? (one.month ?? [])
      : [],
  );
  return months.length > 0 ? Math.max(...months) : null;
}

function ofYear(table: Table, all: readonly Dated[], year: number, month: number): ColumnsOfYear {
  const own = all.filter((one) => one.year === year);
  const byMonth = consecutive(all, year);
  const only = (purpose: DatedPurpose, weigh: (one: Dated) => number): number | null => {
    const fitting = own.filter((one) => one.purpose === purpose && weigh(one) > 0);
    const filled = fitting.filter(({ column }) => isFilled(table, column));
    const best = strongest(filled.length > 0 ? filled : fitting, weigh);
    return best.length === 1 ? best[0]!.column : null;
  };
  const soFar = (one: Dated) =>
    one.month === null || one.month === month ? soFarWeight(one, byMonth.length > 0) : 0;
  const whole = (one: Dated) => wholeWeight(one, byMonth.length > 0);
  return {
    outcomeSoFar: only("outcome", soFar),
    outcomeWhole: only("outcome", whole),
    budgetSoFar: only("budget", soFar),
    budgetWhole: only("budget", whole),
    forecast: only("forecast", whole),
    byMonth,
  };
}

/** How surely a column holds what has come from January on: 0 where it does not. */
function soFarWeight({ span, isAccumulated }: Dated, isByMonth: boolean): number {
  if (span === "soFar") return isAccumulated ? 3 : 2;
  // "Utfall aug 2025" with nothing else beside it is meant up to August.
  return span === "month" && !isByMonth ? 1 : 0;
}

/** How surely a column holds a whole year: "Utfall dec 2024" may be December alone. */
function wholeWeight({ span, month }: Dated, isByMonth: boolean): number {
  if (span === "whole") return 2;
  return span === "month" && month === 12 && !isByMonth ? 1 : 0;
}

/** Those that weigh the most. */
function strongest(fitting: readonly Dated[], weigh: (one: Dated) => number): readonly Dated[] {
  const most = Math.max(...fitting.map(weigh));
  return fitting.filter((one) => weigh(one) === most);
}
