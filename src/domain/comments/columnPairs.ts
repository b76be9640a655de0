import { OF_ALL_YEARS } from "../words/comments/tableWords";
import { says } from "../words/lexicon";
import type { ColumnFact } from "./columnFacts";
import type { Frame } from "./frame";

/** The years a frame names that are the figure's own, and those it is compared with. */
export interface Years {
  readonly own: readonly number[];
  readonly compared: readonly number[];
}

export function levelColumns(
  facts: readonly ColumnFact[],
  columns: readonly number[],
  { whens, comparisons, isOther, month }: Frame,
  { own }: Years,
  said: string,
): number[] {
  if (isOther && own.length === 0)
    return columns.filter(
      (c) => facts[c]!.content === "budget" || facts[c]!.content === "forecast" || facts[c]!.isPast,
    );
  const ofReport = columns.filter((c) => facts[c]!.isNamedBy(said));
  if (ofReport.length > 0 && ofReport.length < columns.length) return ofReport;
  // "Efter augusti", where no outcome is of August but a forecast is.
  const ofMonth = columns.filter((c) => month !== null && facts[c]!.month === month);
  if (ofMonth.length > 0 && ofMonth.every((c) => facts[c]!.content === "forecast")) return ofMonth;
  const isPast = whens.has("past") && !comparisons.has("past");
  const wanted =
    whens.has("budget") && !whens.has("outcome") && !comparisons.has("budget")
      ? "budget"
      : whens.has("forecast")
        ? isOfPlans(facts, columns)
          ? "budget"
          : "forecast"
        : "outcome";
  const ofTime = columns.filter(
    (c) => facts[c]!.content === wanted && (own.length > 0 || facts[c]!.isPast === isPast),
  );
  return ofScope(facts, ofTime, said);
}

/** The budget of a whole project where it is asked for, and else that of the year, where a table has both. */
function ofScope(facts: readonly ColumnFact[], columns: readonly number[], said: string): number[] {
  const isAsked = says(OF_ALL_YEARS, said);
  const fitting = columns.filter((c) => facts[c]!.isOfAllYears === isAsked);
  return fitting.length > 0 ? fitting : [...columns];
}

/** A table of budgets and plans foresees by them. */
export function isOfPlans(facts: readonly ColumnFact[], columns: readonly number[]): boolean {
  return columns.every(
    (c) => facts[c]!.content !== "forecast" && (facts[c]!.content !== "outcome" || facts[c]!.isPast),
  );
}

export function deviationColumns(
  facts: readonly ColumnFact[],
  columns: readonly number[],
  { whens, comparisons }: Frame,
  { own }: Years,
): number[] {
  const isPast = whens.has("past") && !comparisons.has("past");
  const all = columns.filter(
    (c) => facts[c]!.content === "deviation" && (own.length > 0 || facts[c]!.isPast === isPast),
  );
  const wanted = whens.has("forecast") ? "forecast" : "outcome";
  const exact = all.filter((c) => facts[c]!.basis === wanted);
  return exact.length > 0 ? exact : all;
}

export function budgetPairs(
  facts: readonly ColumnFact[],
  columns: readonly number[],
  { whens, comparisons }: Frame,
): [number, number][] {
  const wanted = whens.has("forecast") ? "forecast" : "outcome";
  // Last year's budget stands in no table of this year.
  if (whens.has("past") && !comparisons.has("past")) return [];
  const later = columns.filter((c) => facts[c]!.content === wanted && !facts[c]!.isPast);
  const budgets = columns.filter((c) => facts[c]!.content === "budget");
  return later.flatMap((a) =>
    budgets.filter((b) => isSameSpan(facts[a]!, facts[b]!)).map((b): [number, number] => [a, b]),
  );
}

/** A budget of a part of the year is held against the outcome of the same part. */
function isSameSpan(a: ColumnFact, b: ColumnFact): boolean {
  return a.content === "forecast"
    ? b.month === null && !b.isOfPart
    : a.month === b.month && a.isOfPart === b.isOfPart;
}

export function pastPairs(
  facts: readonly ColumnFact[],
  columns: readonly number[],
  { own, compared }: Years,
): [number, number][] {
  const outcomes = columns.filter((c) => facts[c]!.content === "outcome");
  const later = outcomes.filter((c) =>
    own.length > 0 && facts[c]!.year !== null ? own.includes(facts[c]!.year) : !facts[c]!.isPast,
  );
  const earlier = outcomes.filter((c) =>
    compared.length > 0 && facts[c]!.year !== null ? compared.includes(facts[c]!.year) : facts[c]!.isPast,
  );
  return later.flatMap((a) =>
    earlier
      .filter((b) => a !== b && (compared.length > 0 || isYearBefore(facts[a]!, facts[b]!)))
      .map((b): [number, number] => [a, b]),
  );
}

function isYearBefore(a: ColumnFact, b: ColumnFact): boolean {
  return a.year === null || b.year === null || a.year === b.year + 1;
}

/** The latest forecast, and each that it may be held against: that of the month or number that is named, or any. */
export function forecastPairs(
  facts: readonly ColumnFact[],
  columns: readonly number[],
  { month }: Frame,
): [number, number][] {
  const forecasts = columns.filter((c) => facts[c]!.content === "forecast");
  const all =
    forecasts.length > 0
      ? forecasts
      : columns.filter((c) => facts[c]!.content === "deviation" && facts[c]!.basis === "forecast");
  const earlier = all.filter((c) => facts[c]!.isPast);
  const named = earlier.filter((c) => month !== null && facts[c]!.month === month);
  return all
    .filter((c) => !facts[c]!.isPast)
    .flatMap((a) => (named.length > 0 ? named : earlier).map((b): [number, number] => [a, b]));
}
