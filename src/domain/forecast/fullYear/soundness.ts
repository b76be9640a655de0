import { exact, type ExactNumber } from "../../figures/exactNumber";
import type { Parts, YearSoFar } from "./yearSoFar";

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

/**
 * Whether the months so far are too uneven for a run rate to say anything: two months or more without anything, or one
 * far above the mean. A lone zero is a slip as likely as a month.
 */
export function isUneven({ byMonth }: YearSoFar): boolean {
  if (!byMonth || byMonth.length < 3) return false;
  const sizes = byMonth.map((amount) => amount.abs());
  const mean = sizes.reduce((sum, size) => sum.plus(size), exact(0)).dividedBy(exact(sizes.length));
  const isFar = (size: ExactNumber) => size.compare(mean.times(MOST_OF_MEAN)) > 0;
  return mean.sign() !== 0 && (sizes.filter((size) => size.sign() === 0).length > 1 || sizes.some(isFar));
}

/**
 * The only month without anything among months that all have something: likely a figure that is missing.
 * @returns its place from 0; null where there is none
 */
export function loneZero(byMonth: readonly ExactNumber[]): number | null {
  const zeros = byMonth.flatMap((amount, index) => (amount.sign() === 0 ? [index] : []));
  return zeros.length === 1 && byMonth.length > 3 ? zeros[0]! : null;
}
