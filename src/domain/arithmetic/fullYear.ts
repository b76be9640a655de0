import { exact, type ExactNumber } from "../figures/exactNumber";

const MONTHS = 12;

/** Twelve months' amounts, from January: last year's outcome, or the budget by month. */
export type Profile = readonly number[];

/** Why a profile cannot be reckoned along: it gives nothing for the year, or nothing up to the month. */
export type ProfileProblem = "noYear" | "nothingYet";

/**
 * The full year as the outcome so far points to.
 * @param outcome January up to and including the month; @param month 1-12
 * @param profile how the year usually falls over the months; without one every month counts the same
 * @returns in the unit of the outcome; a problem where the profile sums to zero up to the month
 * @example fullYear(exact(-237784), 8) // -356676
 */
export function fullYear(
  outcome: ExactNumber,
  month: number,
  profile?: Profile,
): ExactNumber | ProfileProblem {
  const share = shareOfYear(month, profile);
  if (typeof share === "string") return share;
  return share.part.sign() === 0 ? "nothingYet" : outcome.times(share.year).dividedBy(share.part);
}

/**
 * The part of a full year's budget that falls on January up to and including the month.
 * @param budget for the whole year; @param month 1-12; @param profile as for fullYear
 * @example periodised(exact(1200), 4) // 400
 */
export function periodised(
  budget: ExactNumber,
  month: number,
  profile?: Profile,
): ExactNumber | ProfileProblem {
  const share = shareOfYear(month, profile);
  return typeof share === "string" ? share : budget.times(share.part).dividedBy(share.year);
}

/**
 * The part of a full year's budget that falls on a month alone.
 * @param budget for the whole year; @param month 1-12; @param profile as for fullYear
 * @example ofMonth(exact(1200), 8) // 100
 */
export function ofMonth(budget: ExactNumber, month: number, profile?: Profile): ExactNumber | ProfileProblem {
  const share = shareOfYear(month, profile);
  if (typeof share === "string") return share;
  const part = profile ? exact(profile[month - 1]!) : exact(1);
  return budget.times(part).dividedBy(share.year);
}

/**
 * The outcome so far, and what is left of the budget.
 * @param budgetSoFar for the same months as the outcome; all in one unit and one sign
 * @example withRestOfBudget(exact(640), exact(600), exact(900)).toCell() // 940
 */
export function withRestOfBudget(
  outcome: ExactNumber,
  budgetSoFar: ExactNumber,
  budget: ExactNumber,
): ExactNumber {
  return outcome.plus(budget.minus(budgetSoFar));
}

/**
 * Amounts added up from the first: each with all before it.
 * @param amounts null where there is none yet, and then null in the answer
 * @example accumulated([100, 110, null]) // [100, 210, null]
 */
export function accumulated(amounts: readonly (number | null)[]): (number | null)[] {
  let sum = exact(0);
  return amounts.map((amount) => {
    if (amount === null) return null;
    sum = sum.plus(exact(amount));
    return sum.toCell();
  });
}

function shareOfYear(month: number, profile?: Profile): { part: ExactNumber; year: ExactNumber } | "noYear" {
  if (!profile) return { part: exact(month), year: exact(MONTHS) };
  const sum = (months: Profile) => months.reduce((total, amount) => total.plus(exact(amount)), exact(0));
  const year = sum(profile);
  return year.sign() === 0 ? "noYear" : { part: sum(profile.slice(0, month)), year };
}
