import { BY_DAY, DAY_IN_TEXT, IS_DONE } from "../words/goals/dayWords";
import { fits } from "../words/lexicon";
import { MONTH_NAMES } from "../words/periods";

/**
 * Whether something was done by the day that it was to be done by, where both days are written.
 * @param target, @param outcome as comparable gives them
 * @returns null where the target is no last day, or where the outcome does not say that it is done, and when
 * @example doneBy("senast 31/12 2024", "antagen 18/11 2024") // true
 */
export function doneBy(target: string, outcome: string): boolean | null {
  if (!fits(BY_DAY, target) || !fits(IS_DONE, outcome)) return null;
  const [last, done] = [dayIn(target), dayIn(outcome)];
  return last && done ? done <= last : null;
}

/** The only day of a text, as "2024-11-18"; null where there is none, or no such day. */
function dayIn(text: string): string | null {
  const [found, other] = [...text.matchAll(new RegExp(DAY_IN_TEXT.pattern, "g"))];
  if (!found || other) return null;
  const { year, month, day, name, isoYear, isoMonth, isoDay } = found.groups!;
  const [y, d] = [Number(year ?? isoYear), Number(day ?? isoDay)];
  const m = name ? 1 + MONTH_NAMES.findIndex((one) => one.startsWith(name)) : Number(month ?? isoMonth);
  const made = new Date(Date.UTC(y, m - 1, d));
  return made.getUTCMonth() === m - 1 && made.getUTCDate() === d ? made.toISOString().slice(0, 10) : null;
}
