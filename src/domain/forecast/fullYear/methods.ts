/** The ways of forecasting a full year. To add one: an entry here, its words in texts/forecast, a test. */
import { exact, type ExactNumber } from "../../figures/exactNumber";
import { fullYear, withRestOfBudget } from "../../arithmetic/fullYear";
import { daysInYear, daysUntil } from "./calendar";
import type { Parts, YearSoFar } from "./yearSoFar";

export type MethodName =
  /** As many kronor a month for the rest of the year. */
  | "months"
  /** As many a day: months differ in length, and some years have a day more. */
  | "days"
  /** The share of the year that the same months had last year. */
  | "lastYear"
  /** The share of the year that the budget gives these months. */
  | "budget"
  /** The outcome, and what is left of the budget: what the year comes to if the rest goes as planned. */
  | "restBudget"
  /** The outcome, and what last year brought in the same months, at this year's budget for the whole year. */
  | "restLastYear"
  /** What the forecast before this one said. */
  | "lastForecast"
  /** The middle one of the other sound methods. */
  | "median"
  /** A straight line through the months so far, carried on to December. */
  | "line"
  /** A number of places or persons stands as it is: it does not grow by the month. */
  | "level";

export interface Method {
  readonly name: MethodName;
  /** What it can forecast: what flows in month by month, or a level that stands. */
  readonly of: "flow" | "level";
  /** @returns null where something it needs is not known, or is nothing to divide by */
  readonly forecast: (known: YearSoFar) => ExactNumber | null;
}

/** In order of preference, where nothing tells which has served best. */
export const METHODS: readonly Method[] = [
  { name: "lastYear", of: "flow", forecast: (known) => byShare(known, known.lastYear) },
  { name: "budget", of: "flow", forecast: (known) => byShare(known, known.budget) },
  { name: "restBudget", of: "flow", forecast: (known) => withRest(known.outcome, known.budget) },
  { name: "restLastYear", of: "flow", forecast: withLastYearsRest },
  { name: "line", of: "flow", forecast: straightLine },
  { name: "days", of: "flow", forecast: byDays },
  { name: "months", of: "flow", forecast: byMonths },
  { name: "lastForecast", of: "flow", forecast: ({ lastForecast }) => lastForecast ?? null },
  { name: "level", of: "level", forecast: ({ outcome }) => outcome },
];

/** In the order that they are shown in. */
export const METHOD_NAMES: readonly MethodName[] = [...METHODS.map(({ name }) => name), "median"];

function byDays({ outcome, year, month }: YearSoFar): ExactNumber | null {
  if (month === null) return null;
  return outcome.times(exact(daysInYear(year))).dividedBy(exact(daysUntil(year, month)));
}

/** The outcome and what the rest of the year has in the budget, or had last year. */
function withRest(outcome: ExactNumber, parts: Parts | undefined): ExactNumber | null {
  return parts ? withRestOfBudget(outcome, parts.soFar, parts.whole) : null;
}

/** Last year's rest follows the budget from last year's outcome, where both are known: its index. */
function withLastYearsRest({ outcome, budget, lastYear }: YearSoFar): ExactNumber | null {
  if (!lastYear) return null;
  const rest = lastYear.whole.minus(lastYear.soFar);
  const isIndexed = budget && lastYear.whole.sign() !== 0 && budget.whole.sign() === lastYear.whole.sign();
  return outcome.plus(isIndexed ? rest.times(budget.whole).dividedBy(lastYear.whole) : rest);
}

/** A profile tells little of a year when so small a share of it lies behind: 1 of 200 makes 100 of 20 000. */
const LEAST_SHARE = exact(0.05);

/** A half of what an even year would have had behind it: of less, each krona too much makes two at the end. */
const MONTHS_OF_HALF = exact(24);
/** The outcome x the whole year / the part of it that the same months had. */
function byShare({ outcome, month }: YearSoFar, parts: Parts | undefined): ExactNumber | null {
  // A part with another sign than its year is no share of it.
  if (!parts || parts.soFar.sign() === 0 || parts.soFar.sign() !== parts.whole.sign()) return null;
  const [soFar, whole] = [parts.soFar.abs(), parts.whole.abs()];
  const isTooLittle =
    soFar.compare(whole.times(LEAST_SHARE)) < 0 ||
    // Up to a month that nothing says, half of the year is to lie behind.
    soFar.times(MONTHS_OF_HALF).compare(whole.times(exact(month ?? 12))) < 0;
  return isTooLittle ? null : outcome.times(parts.whole).dividedBy(parts.soFar);
}

/** No line is carried on for more months than lie behind it. */
const LEAST_MONTHS = 6;

/** The outcome, and for each month to come the value of the least-squares line through the months so far. */
function straightLine({ byMonth, outcome, month }: YearSoFar): ExactNumber | null {
  if (!byMonth || month === null || byMonth.length !== month || month < LEAST_MONTHS) return null;
  const sum = (terms: readonly ExactNumber[]) => terms.reduce((total, term) => total.plus(term), exact(0));
  const n = exact(month);
  const months = byMonth.map((_amount, index) => exact(index + 1));
  const [x, y] = [sum(months), sum(byMonth)];
  const xy = sum(byMonth.map((amount, index) => amount.times(months[index]!)));
  const xx = sum(months.map((one) => one.times(one)));
  // Everything is kept multiplied by the divisor, so that there is one division, at the end.
  const divisor = n.times(n.times(xx).minus(x.times(x)));
  const slope = n.times(n.times(xy).minus(x.times(y)));
  const level = y.times(n.times(xx).minus(x.times(x))).minus(x.times(n.times(xy).minus(x.times(y))));
  const rest = Array.from({ length: 12 - month }, (_, index) => exact(month + 1 + index));
  const toCome = sum(rest.map((later) => level.plus(slope.times(later))));
  return outcome.plus(toCome.dividedBy(divisor));
}

function byMonths({ outcome, month }: YearSoFar): ExactNumber | null {
  const forecast = month === null ? "month" : fullYear(outcome, month);
  return typeof forecast === "string" ? null : forecast;
}
