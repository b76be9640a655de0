/** Which of the methods is proposed for a row, and why; or why none is. */
import { triedAs, type MethodForecast } from "./methodForecast";
import type { MethodName } from "./methods";
import { isNearExpected, isSameEachMonth, isUneven, loneZero } from "./soundness";
import type { YearSoFar } from "./yearSoFar";

/**
 * Why a method was chosen. "error": it erred least; "preference": there was nothing to try the methods on;
 * "untested": those that could be tried were too far off or do not know the year's shape, and this one does. Nothing is to be proposed
 * where it is "unreliable": even the one that erred least was far off; "uneven": the months are, and nothing but a run
 * rate is at hand; "gap": a month is missing, and so it says nothing; "far": it ends far from what the year was thought
 * to come to; "alone": nothing but the outcome is known; "ending": the sheet says that what the row is of comes to an
 * end, so that neither the budget nor last year holds for the rest.
 */
export type Because =
  | "error"
  | "preference"
  | "untested"
  | "unreliable"
  | "uneven"
  | "gap"
  | "far"
  | "alone"
  | "ending";

/** A method that has been further off than this on an average is no ground for a proposal. */
const LARGEST_ERROR = 0.25;
/** A method that has been further off than this gives way to one that knows the year's shape and could not be tried. */
const ERROR_OF_SHAPE = 0.05;
/** The same of one that does not know the shape itself: that it met a year may be chance. */
const ERROR_OF_SHAPELESS = 0.02;
/** Errors as near as this are the same, and the simpler method is chosen. */
const SAME_ERROR = 0.001;
/** Uneven months that a run rate met once were met by chance. */
const LEAST_OF_UNEVEN = 2;

/** The simplest first. */
const BY_SIMPLICITY: readonly MethodName[] = [
  ...["lastForecast", "restBudget", "months", "days", "lastYear", "budget"],
  ...["restLastYear", "median", "line", "level"],
] as MethodName[];
const RUN_RATES: readonly MethodName[] = ["months", "days"];
/** They carry on what has come so far, and with it the month that is missing in it. */
const CARRYING_ON: readonly MethodName[] = [...RUN_RATES, "lastYear", "budget", "line"];
/** Neither knows anything of the year's shape by itself. */
const SHAPELESS: readonly MethodName[] = ["median", "lastForecast", ...RUN_RATES];

/** Whether a method follows how a year falls, by its budget, an earlier year or its months. */
export function knowsShape(method: MethodName): boolean {
  return !SHAPELESS.includes(method);
}

/** Whether what a method says can be believed at all, from what is known of the year. */
export function isSound(one: MethodForecast, now: YearSoFar): boolean {
  return whyUnsound(one, now) === null;
}

/** Why a run rate says nothing, or a profile that carries on a month that is missing; null where it may be believed. */
function whyUnsound(
  { method, error, trials, forecast }: MethodForecast,
  now: YearSoFar,
): "uneven" | "gap" | "far" | "alone" | null {
  const isRunRate = RUN_RATES.includes(method);
  if (CARRYING_ON.includes(method) && now.byMonth && loneZero(now.byMonth) !== null) return "gap";
  if (!isRunRate) return null;
  if (isUneven(now) && trials.length < LEAST_OF_UNEVEN) return "uneven";
  if (error !== null || now.byMonth) return null;
  if (!now.expected) return "alone";
  return isNearExpected(forecast, now.expected) ? null : "far";
}

/**
 * Chooses among what the methods say.
 * @param methods in order of preference
 */
export function chooseMethod(
  now: YearSoFar,
  methods: readonly [MethodForecast, ...MethodForecast[]],
): { readonly chosen: MethodForecast; readonly because: Because } {
  const sound = methods.filter((one) => isSound(one, now));
  const [best] = leastWrong(sound);
  // What has not been tried is not believed where it says less than has come.
  const untested = sound.find(
    (one) =>
      one.error === null && one.forecast.abs().compare(now.outcome.abs()) >= 0 && knowsShape(one.method),
  );
  const most = best && knowsShape(best.method) ? ERROR_OF_SHAPE : ERROR_OF_SHAPELESS;
  if (best && !(untested && best.error! > most))
    return { chosen: best, because: best.error! > LARGEST_ERROR ? "unreliable" : "error" };
  const isTried = methods.some(({ error }) => error !== null);
  if (untested) return { chosen: untested, because: isTried ? "untested" : "preference" };
  const shown = sound.filter(({ method }) => !["median", "lastForecast"].includes(method));
  // What is the same each month is no more in a long one.
  const preferred = (isSameEachMonth(now) && shown.find(({ method }) => method === "months")) || shown[0];
  if (preferred) return { chosen: preferred, because: "preference" };
  const [unsound = methods[0]] = methods.filter(({ method }) => RUN_RATES.includes(method));
  return { chosen: unsound, because: whyUnsound(unsound, now) ?? "alone" };
}

/**
 * The methods by how little they erred in the years that every tried method was tried on: a year's profile cannot be
 * tried on the first year there is, and none is to win by having missed a hard one. Of those that erred alike the
 * simplest comes first.
 */
function leastWrong(methods: readonly MethodForecast[]): MethodForecast[] {
  const tried = methods.filter(({ error }) => error !== null);
  const isCommon = (year: number) =>
    tried.every(({ trials }) => trials.some((trial) => trial.year === year && trial.came.sign() !== 0));
  const inCommon = tried.map((method) => ({
    method,
    error: triedAs(
      method.forecast,
      method.trials.filter(({ year }) => isCommon(year)),
    ).error,
  }));
  const comparable = inCommon.every(({ error }) => error !== null);
  const errorOf = (one: (typeof inCommon)[number]) => (comparable ? one.error! : one.method.error!);
  const least = Math.min(...inCommon.map(errorOf));
  const rank = (one: (typeof inCommon)[number]) =>
    errorOf(one) - least <= SAME_ERROR
      ? BY_SIMPLICITY.indexOf(one.method.method) - BY_SIMPLICITY.length
      : errorOf(one);
  return inCommon.sort((a, b) => rank(a) - rank(b)).map(({ method }) => method);
}
