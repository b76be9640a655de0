import { PERIOD_KEY, type Answers } from "../../structure/answers";
import type { BuiltTable } from "../../structure/builtTable";
import { contentKey } from "../../sheet/contentKey";
import type { Column, Table } from "../../tables/table";
import { columnsOfYear, type ColumnsOfYear } from "./columnsOfYear";
import { datedColumns, purposeIn, type Dated, type DatedPurpose } from "./datedColumns";
import { isWholeYear, readPeriod } from "../../words/periods";
import { says } from "../../words/lexicon";
import { ANNUAL_ACCOUNT } from "../../words/yearForecasts";
import { consecutive, isFilled, monthSeries, type MonthSeries } from "./monthSeries";

/** What a table tells of this year and earlier ones. */
export interface YearColumns {
  /** UNNAMED_YEAR where nothing says which. */
  readonly year: number;
  /** The last month that the outcome holds, 1-11; null where nothing says it and the budget or last year does without. */
  readonly month: number | null;
  readonly columnsOf: (year: number) => ColumnsOfYear;
  /** The months of this year, where the table is by month. */
  readonly series: MonthSeries;
  /** A column that names a month alone and is read as the outcome up to it; null where none is. */
  readonly loneMonth: number | null;
  /** Outcomes of this year that are not from January and reach beyond the month, and so are left out. */
  readonly beyond: readonly number[];
}

/** The same, where it is known how far the year has come. */
export interface DatedYear extends YearColumns {
  readonly month: number;
}

/** The year of a table that names none: an ordinary one, of 365 days. */
export const UNNAMED_YEAR = 1;

/** The year as it can be written; null where the table names none. */
export function namedYear({ year }: YearColumns): number | null {
  return year === UNNAMED_YEAR ? null : year;
}

/** The answer that none of several columns is the outcome from January. */
export const NO_OUTCOME = "-";

/** Why a table tells nothing of a year that is not over. */
export interface NoYear {
  /**
   * "month": it is not said up to when, and nothing forecasts the year without it; "part": the outcome is not from January; "unclear": several columns may be
   * the outcome so far, and the answer to the key is the place of one of them; "nothing": no outcome, or the year
   * is over.
   */
  readonly why: "month" | "part" | "unclear" | "nothing";
  readonly columns: readonly number[];
  readonly key: string;
  /** The year that was looked for; UNNAMED_YEAR where nothing says it. */
  readonly year: number;
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
export function yearColumns(built: ReportedTable, answers: Answers = {}): DatedYear | null {
  const read = readYear(built, { answers });
  return "why" in read || read.month === null ? null : { ...read, month: read.month };
}

/** A table with the sheet it stands on, whose name may say what the table is about: "Augusti 2025". */
type ReportedTable = BuiltTable & { readonly sheet?: string };
/** The same, with the reason where there is nothing to forecast from. */
export function readYear(built: ReportedTable, reading: YearReading = {}): YearColumns | NoYear {
  const { table } = built;
  const { answers = {} } = reading;
  const key = contentKey("yearOutcome", ...table.columns.map(({ heading }) => heading));
  const about = reportedTime(built);
  const year = table.period?.year ?? yearOf(table) ?? about.year ?? UNNAMED_YEAR;
  const dated = datedOnes(built, year, reading, answers[key]);
  const outcomes = dated.filter((one) => one.purpose === "outcome" && one.year === year);
  const reported = about.month ?? (Number(answers[PERIOD_KEY] ?? 0) || null);
  const series = monthSeries(table, consecutive(dated, year), reported);
  const month = latestSaid(table, outcomes) ?? (series.month || reported) ?? loneMonthOf(outcomes);
  const isSoFar = outcomes.some(({ span }) => span === "soFar");
  if (month === null && !isSoFar) return { ...noOutcome(outcomes), key, year };
  if (month !== null && (month < 1 || month > 11)) return { why: "nothing", columns: [], key, year };
  const columnsOf = (wanted: number) => columnsOfYear(table, dated, { year: wanted, month });
  const { outcomeSoFar, byMonth, unclear } = columnsOf(year);
  const candidates = unclear.find(({ what }) => what === "outcomeSoFar")?.columns;
  if (candidates && byMonth.length === 0) return { why: "unclear", columns: candidates, key, year };
  if (outcomeSoFar === null && byMonth.length === 0) return { ...noOutcome(outcomes), key, year };
  if (month === null && !isKnownWithout(columnsOf, year)) return { why: "month", columns: [], key, year };
  const isLone = outcomes.some(({ column, span }) => column === outcomeSoFar && span === "month");
  const beyond = outcomes.filter(
    (one) =>
      one.span !== "soFar" && month !== null && (one.month ?? 0) > month && !byMonth.includes(one.column),
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

/** Whether the budget or last year says how the year falls, so that the month is not needed. */
function isKnownWithout(columnsOf: YearColumns["columnsOf"], year: number): boolean {
  const [own, before] = [columnsOf(year), columnsOf(year - 1)];
  const hasBudget = own.budgetSoFar !== null && own.budgetWhole !== null;
  return hasBudget || (before.outcomeSoFar !== null && before.outcomeWhole !== null);
}

/** The time that a table is about, as its title says or else the name of its sheet. */
export function reportedTime({ table: { period }, sheet = "" }: ReportedTable): {
  readonly year: number | null;
  readonly month: number | null;
} {
  const named = readPeriod(sheet);
  return {
    year: period?.year ?? named?.year ?? null,
    month: period?.toMonth ?? (isWholeYear(named) ? null : (named?.toMonth ?? null)),
  };
}

/** The latest year that an outcome is about, where the title does not say it. */
function yearOf({ columns }: Table): number | null {
  const latest = (purpose: DatedPurpose) => {
    const years = columns.flatMap((column) =>
      purposeIn(column) === purpose ? (column.period?.year ?? []) : [],
    );
    return years.length > 0 ? Math.max(...years) : null;
  };
  // "Bokslut 2024", "Budget 2025", "Utfall": an outcome without a year is the budget's.
  const hasUndated = columns.some((column) => purposeIn(column) === "outcome" && !column.period?.year);
  const [outcome, budget] = [latest("outcome"), latest("budget")];
  if (!hasUndated) return outcome ?? budget;
  // Beside the account of a year an outcome that names none is of the year after it.
  const ended = columns.flatMap((one) => (says(ANNUAL_ACCOUNT, one.heading) ? (one.period?.year ?? []) : []));
  return budget ?? (ended.length > 0 ? Math.max(...ended) + 1 : outcome);
}

/** The last month that an outcome from January is said to reach; columns to be filled in later say nothing. */
function latestSaid(table: Table, outcomes: readonly Dated[]): number | null {
  const months = outcomes.flatMap(({ span, month, column }) =>
    span === "soFar" && isFilled(table, column) ? (month ?? []) : [],
  );
  return months.length > 0 ? Math.max(...months) : null;
}
