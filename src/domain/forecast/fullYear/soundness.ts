import { exact, type ExactNumber } from "../../figures/exactNumber";
import type { Expected, Parts, YearSoFar } from "./yearSoFar";

/**
 * Whether all that is known of a flow goes one way: costs that only come in, income that only comes in. Its year never
 * ends below what has come already.
 */
export function isOneSign({ outcome, byMonth, budget, lastYear }: YearSoFar): boolean {
  const sign = outcome.sign();
  if (sign === 0) return false;
  const isMet = (amount: ExactNumber) => amount.sign() === 0 || amount.sign() === sign;
  const grows = (parts: Parts | undefined) =>
    !parts || (isMet(parts.soFar) && isMet(parts.whole) && parts.whole.abs().compare(parts.soFar.abs()) >= 0);
  return (byMonth ?? []).every(isMet) && grows(budget) && grows(lastYear);
}

/** @returns null where the forecast of a flow of one sign is less than its outcome */
export function withinBounds(known: YearSoFar, forecast: ExactNumber | null): ExactNumber | null {
  if (!forecast || known.isLevel || !isOneSign(known)) return forecast;
  const { outcome } = known;
  const isBelow = forecast.sign() !== outcome.sign() || forecast.abs().compare(outcome.abs()) < 0;
  return isBelow ? null : forecast;
}

/** A month that is this many times the mean makes a year uneven. */
const MOST_OF_MEAN = exact(2);
/** Whether each month has had the same: a rent, a fee in twelfths. */
export function isSameEachMonth({ byMonth }: YearSoFar): boolean {
  return byMonth !== undefined && byMonth.length > 2 && byMonth.every((amount) => amount.equals(byMonth[0]!));
}

/** Fewer months have no halves to hold against each other. */
const LEAST_OF_HALVES = 4;
/** A run rate of the first half that misses what has come by more says nothing of the rest of the year either. */
const MOST_OF_HALVES = exact(0.2);

/**
 * Whether the months so far are too uneven for a run rate to say anything: two months or more without anything, one
 * far above the mean, or a first half that carried on would have missed what came. A lone zero is a slip as likely as
 * a month.
 * @example by month 40, 42, 65, 140, 260, 310: parks, whose spring says nothing of their summer // true
 */
export function isUneven({ byMonth }: YearSoFar): boolean {
  if (!byMonth || byMonth.length < 3) return false;
  const sizes = byMonth.map((amount) => amount.abs());
  const mean = sumOf(sizes).dividedBy(exact(sizes.length));
  const isFar = (size: ExactNumber) => size.compare(mean.times(MOST_OF_MEAN)) > 0;
  if (mean.sign() === 0) return false;
  if (sizes.filter((size) => size.sign() === 0).length > 1 || sizes.some(isFar)) return true;
  return loneZero(byMonth) === null && isHalved(byMonth);
}

/** Whether the first half of the months, carried on, would have missed what came. */
function isHalved(byMonth: readonly ExactNumber[]): boolean {
  if (byMonth.length < LEAST_OF_HALVES) return false;
  const half = Math.floor(byMonth.length / 2);
  const came = sumOf(byMonth);
  const said = sumOf(byMonth.slice(0, half)).times(exact(byMonth.length)).dividedBy(exact(half));
  return said.minus(came).abs().compare(came.abs().times(MOST_OF_HALVES)) > 0;
}

/** What the year was thought to come to speaks for a run rate that is no further from it. */
const MOST_FROM_EXPECTED = exact(0.25);

/** Whether a forecast is near what the whole year was thought to come to. */
export function isNearExpected(forecast: ExactNumber, { whole }: Expected): boolean {
  return forecast.minus(whole).abs().compare(whole.abs().times(MOST_FROM_EXPECTED)) <= 0;
}

function sumOf(amounts: readonly ExactNumber[]): ExactNumber {
  return amounts.reduce((sum, amount) => sum.plus(amount), exact(0));
}

/**
 * The only month without anything among months that all have something: likely a figure that is missing.
 * @returns its place from 0; null where there is none
 */
export function loneZero(byMonth: readonly ExactNumber[]): number | null {
  const zeros = byMonth.flatMap((amount, index) => (amount.sign() === 0 ? [index] : []));
  return zeros.length === 1 && byMonth.length > 3 ? zeros[0]! : null;
}
