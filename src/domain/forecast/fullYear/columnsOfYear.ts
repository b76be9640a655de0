import type { Table } from "../../tables/table";
import { says } from "../../words/lexicon";
import { ANNUAL } from "../../words/times";
import type { Dated, DatedPurpose } from "./datedColumns";
import { consecutive, isFilled } from "./monthSeries";
import { latestForecast } from "./ownForecast";

/** The columns of one year, by their place in the table. */
export interface ColumnsOfYear {
  readonly outcomeSoFar: number | null;
  readonly outcomeWhole: number | null;
  readonly budgetSoFar: number | null;
  readonly budgetWhole: number | null;
  readonly forecast: number | null;
  /** The forecast before it, where the table has several. */
  readonly lastForecast: number | null;
  /** From January on, without a gap; none where the table is not by month. */
  readonly byMonth: readonly number[];
  /** The budget in the same way. */
  readonly budgetByMonth: readonly number[];
  /** Columns that may each be meant, so that none is taken. */
  readonly unclear: readonly Unclear[];
}

/** What several columns may be. */
export interface Unclear {
  readonly what: keyof Omit<ColumnsOfYear, "unclear" | "byMonth" | "budgetByMonth" | "lastForecast">;
  readonly columns: readonly number[];
}

/** What is wanted: the columns of which year, up to which month, where it is known. */
interface YearWanted {
  readonly year: number;
  readonly month: number | null;
}

/** Which columns of a year hold what; of several the one that says most surely what it is. */
export function columnsOfYear(
  table: Table,
  all: readonly Dated[],
  { year, month }: YearWanted,
): ColumnsOfYear {
  const months = { outcome: consecutive(all, year), budget: consecutive(all, year, "budget") };
  const own = all.filter((one) => one.year === year);
  const unclear: Unclear[] = [];
  const only = (what: Unclear["what"], candidates: readonly Dated[]): number | null => {
    if (candidates.length > 1) unclear.push({ what, columns: candidates.map(({ column }) => column) });
    return candidates.length === 1 ? candidates[0]!.column : null;
  };
  const likeliest = (purpose: DatedPurpose, weigh: (one: Dated) => number) =>
    strongest(
      ofThisYear(
        table,
        filledFirst(
          table,
          own.filter((one) => one.purpose === purpose && weigh(one) > 0),
        ),
      ),
      weigh,
    );
  const soFar = (purpose: "outcome" | "budget") => {
    const alone = own.filter((one) => one.purpose === purpose && one.span === "month");
    const isByMonth = months[purpose].length > 0;
    const isLone = !isByMonth && alone.length === 1;
    return likeliest(purpose, (one) =>
      one.month === null || month === null || one.month === month ? soFarWeight(one, isLone, isByMonth) : 0,
    );
  };
  const whole = (purpose: "outcome" | "budget") =>
    likeliest(purpose, (one) => wholeWeight(one, months[purpose].length > 0));
  const forecasts = own.filter(({ purpose }) => purpose === "forecast");
  const likeliestForecasts = latestForecast(table, ofThisYear(table, filledFirst(table, forecasts)));
  const before = latestForecast(
    table,
    forecasts.filter((one) => !likeliestForecasts.includes(one) && isFilled(table, one.column)),
  );
  return {
    outcomeSoFar: only("outcomeSoFar", soFar("outcome")),
    outcomeWhole: only("outcomeWhole", whole("outcome")),
    budgetSoFar: only("budgetSoFar", soFar("budget")),
    budgetWhole: only("budgetWhole", whole("budget")),
    forecast: only("forecast", likeliestForecasts),
    lastForecast: likeliestForecasts.length === 1 && before.length === 1 ? before[0]!.column : null,
    byMonth: months.outcome,
    budgetByMonth: months.budget,
    unclear,
  };
}

/** How surely a column holds what has come from January on: 0 where it does not. */
function soFarWeight({ span, isAccumulated }: Dated, isLone: boolean, isByMonth: boolean): number {
  // "Totalt 2025" beside twelve months may hold what is planned too: the months that have come are surer.
  if (span === "soFar") return isAccumulated ? 3 : isByMonth ? 0 : 2;
  // "Utfall aug 2025" with no other month beside it is meant up to August.
  return span === "month" && isLone ? 1 : 0;
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

/** A column that is still to be filled in is not meant while another holds figures. */
function filledFirst(table: Table, fitting: readonly Dated[]): readonly Dated[] {
  const filled = fitting.filter(({ column }) => isFilled(table, column));
  return filled.length > 0 ? filled : fitting;
}

/** "Årets budget" beside "Total budget", of a whole project: the year's is meant. */
function ofThisYear(table: Table, fitting: readonly Dated[]): readonly Dated[] {
  const annual = fitting.filter(({ column }) => says(ANNUAL, table.columns[column]!.heading));
  return annual.length > 0 ? annual : fitting;
}
