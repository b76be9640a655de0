import { purposeOf } from "../words/headings";
import type { Column } from "../tables/table";
import { says } from "../words/lexicon";
import { PERIODISED } from "../words/times";

/** A forecast is of the whole year; an outcome is compared with a budget of the same months. */
export function isSameTime(budget: Column, other: Column): boolean {
  if (!isSameYear(budget, other)) return false;
  const [a, b] = [budget.period, other.period];
  if (purposeOf(other.heading) === "forecast") return !isPart(budget);
  if (a?.toMonth && b?.toMonth) return a.toMonth === b.toMonth;
  return isPart(budget) === isPart(other) || (!isPart(budget) && !b?.toMonth);
}

/** Neither names a year that the other does not: their months may differ. */
export function isSameYear(budget: Column, other: Column): boolean {
  const [a, b] = [budget.period?.year, other.period?.year];
  return !a || !b || a === b;
}

function isPart({ heading, period }: Column): boolean {
  return says(PERIODISED, heading) || (period?.toMonth ?? 12) < 12;
}
