import { PERIOD_KEY, type Answers } from "../../structure/answers";
import type { BuiltTable } from "../../structure/builtTable";
import { contentKey } from "../../sheet/contentKey";
import type { Column, Table } from "../../tables/table";
import { columnsOfYear, type ColumnsOfYear } from "./columnsOfYear";
import { datedColumns, purposeIn, type Dated, type DatedPurpose } from "./datedColumns";
import { consecutive, isFilled, monthSeries, type MonthSeries } from "./monthSeries";

/** What a table tells of this year and earlier ones. */
export interface YearColumns {
  readonly year: number;
  /** The last month that the outcome holds, 1-11. */
  readonly month: number;
  readonly columnsOf: (year: number) => ColumnsOfYear;
  /** The months of this year, where the table is by month. */
  readonly series: MonthSeries;
  /** A column that names a month alone and is read as the outcome up to it; null where none is. */
  readonly loneMonth: number | null;
  /** Outcomes of this year that are not from January and reach beyond the month, and so are left out. */
  readonly beyond: readonly number[];
}

/** The answer that none of several columns is the outcome from January. */
export const NO_OUTCOME = "-";

/** Why a table tells nothing of a year that is not over. */
export interface NoYear {
  /**
   * "month": it is not said up to when; "part": the outcome is not from January; "unclear": several columns may be
   * the outcome so far, and the answer to the key is the place of one of them; "nothing": no outcome, or the year
   * is over.
   */
  readonly why: "month" | "part" | "unclear" | "nothing";
  readonly columns: readonly number[];
  readonly key: string;
  /** The year that was looked for; null where nothing says it. */
  readonly year: number | null;
}

/** What is known and chosen before a table is read. */
export interface YearReading {
  readonly answers?: Answers;
  /** Columns that are not to be forecast: prices beside volumes. */
  readonly leave?: (column: Column) => boolean;
}

/**
 * Reads which columns hold the outcome so far, the budget, and earlier years.
 * @param answers what month the workbook is about, where the user has said it
 * @returns null where the year or the month is not known, the year is over, or no outcome of it stands there
 */
export function yearColumns(built: BuiltTable, answers: Answers = {}): YearColumns | null {
  const read = readYear(built, { answers });
  return "why" in read ? null : read;
}

/** The same, with the reason where there is nothing to forecast from. */
export function readYear(built: BuiltTable, reading: YearReading = {}): YearColumns | NoYear {
  const { table } = built;
  const { answers = {} } = reading;
  const key = contentKey("yearOutcome", ...table.columns.map(({ heading }) => heading));
  const year = yearOf(table);
  if (year === null) return { why: "nothing", columns: [], key, year };
  const dated = datedOnes(built, year, reading, answers[key]);
  const outcomes = dated.filter((one) => one.purpose === "outcome" && one.year === year);
  const reported = table.period?.toMonth ?? (Number(answers[PERIOD_KEY] ?? 0) || null);
  const series = monthSeries(table, consecutive(dated, year), reported);
  const month = latestSaid(table, outcomes) ?? (series.month || reported) ?? loneMonthOf(outcomes);
  if (month === null && outcomes.some(({ span }) => span === "soFar"))
    return { why: "month", columns: [], key, year };
  if (month === null) return { ...noOutcome(outcomes), key, year };
  if (month < 1 || month > 11) return { why: "nothing", columns: [], key, year };
  const columnsOf = (wanted: number) =>
    columnsOfYear(table, dated, { year: wanted, month, byMonth: consecutive(dated, wanted) });
  const { outcomeSoFar, byMonth, unclear } = columnsOf(year);
  const candidates = unclear.find(({ what }) => what === "outcomeSoFar")?.columns;
  if (candidates && byMonth.length === 0) return { why: "unclear", columns: candidates, key, year };
  if (outcomeSoFar === null && byMonth.length === 0) return { ...noOutcome(outcomes), key, year };
  const isLone = outcomes.some(({ column, span }) => column === outcomeSoFar && span === "month");
  const beyond = outcomes.filter(
    (one) => one.span !== "soFar" && (one.month ?? 0) > month && !byMonth.includes(one.column),
  );
  return {
    year,
    month,
    columnsOf,
    series,
    loneMonth: isLone ? outcomeSoFar : null,
    beyond: beyond.flatMap(({ column }) => (isFilled(table, column) ? column : [])),
  };
}

/** The columns that count; of the outcomes so far the one that the user has said, by its place, or none. */
function datedOnes(
  built: BuiltTable,
  year: number,
  { leave = () => false }: YearReading,
  said: string | undefined,
): Dated[] {
  return datedColumns(built, year).filter(({ column, purpose, year: own, span }) => {
    if (leave(built.table.columns[column]!)) return false;
    const isOutcomeSoFar = purpose === "outcome" && own === year && span !== "whole";
    return said === undefined || !isOutcomeSoFar || column === Number(said);
  });
}

/** What stands there instead of an outcome from January. */
function noOutcome(outcomes: readonly Dated[]): Pick<NoYear, "why" | "columns"> {
  const parts = outcomes.filter(({ span }) => span === "part" || span === "month" || span === "onlyMonth");
  return { why: parts.length > 0 ? "part" : "nothing", columns: parts.map(({ column }) => column) };
}

/** The month of the only outcome, "Utfall aug 2025", which is meant up to it. */
function loneMonthOf(outcomes: readonly Dated[]): number | null {
  const lone = outcomes.filter(({ span }) => span === "month");
  return lone.length === 1 ? lone[0]!.month : null;
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
function latestSaid(table: Table, outcomes: readonly Dated[]): number | null {
  const months = outcomes.flatMap(({ span, month, column }) =>
    span === "soFar" && isFilled(table, column) ? (month ?? []) : [],
  );
  return months.length > 0 ? Math.max(...months) : null;
}
