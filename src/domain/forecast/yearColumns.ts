import { PERIOD_KEY } from "../checks/workbookPeriod";
import { periodQuestions } from "../checks/periods";
import type { CheckedTable } from "../checks/checkTable";
import type { Answers } from "../structure";
import type { Column } from "../tables/table";
import { comparable } from "../tables/words";
import { purposeOf } from "./fullYearColumns";

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
}

/** Fewer columns of single months are no series. */
const LEAST_MONTHS = 3;

type Span = "whole" | "soFar" | "month";

/** A column that belongs to a year. */
interface Dated {
  readonly column: number;
  readonly purpose: "outcome" | "budget" | "forecast";
  readonly year: number;
  readonly span: Span;
  /** The last month, where the heading says one. */
  readonly month: number | null;
}

/**
 * Reads which columns hold the outcome so far, the budget, and earlier years.
 * @param answers what month the workbook is about, where the user has said it
 * @returns null where the year or the month is not known, the year is over, or no outcome of it stands there
 */
export function yearColumns(checked: CheckedTable, answers: Answers = {}): YearColumns | null {
  const { table, differences } = checked;
  const year = yearOf(table);
  if (year === null) return null;
  const corrected = new Map(
    periodQuestions(table, differences).map(({ column, otherMonth }) => [column, otherMonth]),
  );
  const dated = [...table.columns.keys()].flatMap((c) =>
    datedColumn(table.columns[c]!, c, year, corrected.get(c)),
  );
  const series = dated.filter(
    (one) => one.span === "month" && one.purpose === "outcome" && one.year === year,
  );
  const byMonth = consecutive(series);
  const said = dated.find(
    (one) => one.purpose === "outcome" && one.year === year && one.span === "soFar" && one.month !== null,
  );
  const month =
    said?.month ??
    (byMonth.length > 0 ? byMonth.length : (table.period?.toMonth ?? Number(answers[PERIOD_KEY] ?? 0)));
  if (!(month >= 1 && month <= 11)) return null;
  const columnsOf = (wanted: number) => ofYear(dated, wanted, month);
  const { outcomeSoFar, byMonth: months } = columnsOf(year);
  return outcomeSoFar === null && months.length === 0 ? null : { year, month, columnsOf };
}

/** The year of the report: as its title says, or the latest that an outcome is about. */
function yearOf({ period, columns }: CheckedTable["table"]): number | null {
  if (period?.year !== null && period?.year !== undefined) return period.year;
  const latest = (purpose: Dated["purpose"]) => {
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

/** What a column is for; a time alone, "Jan" or "2024", heads an outcome. */
function purposeIn({ heading, period }: Column): Dated["purpose"] | null {
  const role = purposeOf(heading);
  if (role === "amount" && (period?.toMonth ?? period?.year)) return "outcome";
  return role === "outcome" || role === "budget" || role === "forecast" ? role : null;
}

function datedColumn(column: Column, index: number, year: number, correctedMonth?: number): Dated[] {
  const { heading, period } = column;
  const text = comparable(heading);
  const purpose = purposeIn(column);
  if (purpose === null) return [];
  const isEarlier = /föreg|fg\.? år|förra året|fjol/.test(text);
  const ownYear = period?.year ?? (isEarlier ? year - 1 : year);
  const month = correctedMonth ?? period?.toMonth ?? null;
  return [
    { column: index, purpose, year: ownYear, span: spanOf(text, column, ownYear === year, purpose), month },
  ];
}

function spanOf(text: string, { period }: Column, isThisYear: boolean, purpose: Dated["purpose"]): Span {
  if (period?.toMonth === 12 || /helår/.test(text)) return "whole";
  if (period?.toMonth)
    return period.fromMonth === null && !/\d\d-\d\d|t\.? ?o\.? ?m|per \d|ack/.test(text) ? "month" : "soFar";
  if (/period|\back\b|hittills/.test(text)) return "soFar";
  return purpose === "outcome" && isThisYear ? "soFar" : "whole";
}

function ofYear(all: readonly Dated[], year: number, month: number): ColumnsOfYear {
  const own = all.filter((one) => one.year === year);
  const byMonth = consecutive(own.filter(({ span, purpose }) => span === "month" && purpose === "outcome"));
  const isSeries = byMonth.length >= LEAST_MONTHS;
  const only = (purpose: Dated["purpose"], span: Span): number | null => {
    const fitting = own.filter(
      (one) =>
        one.purpose === purpose &&
        // A lone "Utfall aug 2025" is meant up to August.
        (one.span === span || (span === "soFar" && one.span === "month" && !isSeries)) &&
        (span === "whole" || one.month === null || one.month === month),
    );
    return fitting.length === 1 ? fitting[0]!.column : null;
  };
  return {
    outcomeSoFar: only("outcome", "soFar"),
    outcomeWhole: only("outcome", "whole"),
    budgetSoFar: only("budget", "soFar"),
    budgetWhole: only("budget", "whole"),
    forecast: only("forecast", "whole"),
    byMonth: isSeries ? byMonth : [],
  };
}

/** The columns of January, February ... as far as there is one for each. */
function consecutive(series: readonly Dated[]): number[] {
  const columns: number[] = [];
  for (let month = 1; month <= 12; month++) {
    const found = series.filter((one) => one.month === month);
    if (found.length !== 1) break;
    columns.push(found[0]!.column);
  }
  return columns.length >= LEAST_MONTHS ? columns : [];
}
