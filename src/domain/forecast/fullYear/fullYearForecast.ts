import { exact, type ExactNumber } from "../../figures/exactNumber";
import { METHODS, type MethodName } from "./methods";
import { isUneven, withinBounds } from "./soundness";
import type { PastYear, YearSoFar } from "./yearSoFar";

/** What one method says, and what is known of how well it does. */
export interface MethodForecast {
  readonly method: MethodName;
  readonly forecast: ExactNumber;
  /** What it is the middle one of. */
  readonly members?: readonly MethodName[];
  /** What it would have said in earlier years against what came, the latest first. */
  readonly trials: readonly Trial[];
  /** The mean of the errors' sizes, as a share of what came; null without a trial. */
  readonly error: number | null;
  /** Where the year ends if the method errs as much as it has done at most; null without a trial. */
  readonly interval: { readonly from: ExactNumber; readonly to: ExactNumber } | null;
}

export interface Trial {
  readonly year: number;
  readonly said: ExactNumber;
  readonly came: ExactNumber;
}

export interface FullYearForecast {
  /** Every method that has what it needs, the chosen one first. */
  readonly methods: readonly MethodForecast[];
  /** The one to propose, unless none is to be relied on. */
  readonly chosen: MethodForecast;
  /**
   * Why it was chosen: it erred least ("error"), or there was nothing to try the methods on ("preference"), or those
   * that could be tried were too far off and this one could not ("untested"). "unreliable" where even the one that
   * erred least was so far off that nothing is to be proposed, "uneven" where the months are and nothing but a run
   * rate is at hand.
   */
  readonly because: "error" | "preference" | "untested" | "unreliable" | "uneven";
}

/** Whether something is to be proposed. */
export function isProposed({ because }: FullYearForecast): boolean {
  return because !== "unreliable" && because !== "uneven";
}

/** Whether a method only carries on what has come, and nothing has shown that it can be relied on. */
export function isUntriedRunRate({ method, error }: MethodForecast): boolean {
  return error === null && RUN_RATES.includes(method);
}

/** A method that has been further off than this on an average is no ground for a proposal. */
const LARGEST_ERROR = 0.25;
/** A method that has been further off than this gives way to one that knows the year's shape and could not be tried. */
const ERROR_OF_SHAPE = 0.05;
/** Errors as near as this are the same, and the simpler method is chosen. */
const SAME_ERROR = 0.001;
/** Fewer methods have no middle one. */
const LEAST_OF_MEDIAN = 3;

/** The simplest first. */
const BY_SIMPLICITY: readonly MethodName[] = [
  ...["lastForecast", "restBudget", "months", "days", "lastYear", "budget"],
  ...["restLastYear", "median", "line", "level"],
] as MethodName[];
const RUN_RATES: readonly MethodName[] = ["months", "days"];

/**
 * Forecasts a full year by every method that has what it needs, and tries each on the years that are over.
 * The one that erred least is chosen; where none could be tried, the one that knows most of the year's shape. A flow of
 * one sign never ends below its outcome, a line is carried on only where it has been tried, and a run rate says nothing
 * of uneven months.
 * @param past years that are over, the latest first, each as it looked when the same month had passed
 * @example an outcome of -237 784 to August 2025: months -356 676, days -357 165
 */
export function forecastFullYear(now: YearSoFar, past: readonly PastYear[] = []): FullYearForecast {
  const fitting = METHODS.filter((method) => method.of === (now.isLevel ? "level" : "flow"));
  const single = fitting.flatMap(({ name, forecast }): MethodForecast[] => {
    const said = withinBounds(now, forecast(now));
    if (said === null) return [];
    const trials = past.flatMap((year): Trial[] => {
      const then = withinBounds(year, forecast(year));
      return then === null ? [] : [{ year: year.year, said: then, came: year.came }];
    });
    if (name === "line" && trials.length === 0) return [];
    return [{ method: name, forecast: said, trials, ...judged(said, trials) }];
  });
  const isSound = (one: MethodForecast) =>
    one.error !== null || !(RUN_RATES.includes(one.method) && isUneven(now));
  const methods = [...single, ...middleOf(single.filter(isSound))];
  const [best] = leastWrong(methods);
  // What has not been tried is not believed where it says less than has come.
  const untested = methods.find(
    (one) =>
      one.error === null &&
      one.forecast.abs().compare(now.outcome.abs()) >= 0 &&
      !["median", "lastForecast", ...RUN_RATES].includes(one.method),
  );
  const isFar = best !== undefined && best.error! > LARGEST_ERROR;
  const isOutdone = best !== undefined && untested !== undefined && best.error! > ERROR_OF_SHAPE;
  const preferred = methods.find((one) => isSound(one) && !["median", "lastForecast"].includes(one.method));
  // The run rate by months needs nothing but the outcome, so there is always one.
  const chosen = best && !isOutdone ? best : (untested ?? preferred ?? methods[0]!);
  const because = best
    ? isOutdone
      ? "untested"
      : isFar
        ? "unreliable"
        : "error"
    : (untested ?? preferred)
      ? "preference"
      : "uneven";
  return { methods: [chosen, ...methods.filter((one) => one !== chosen)], chosen, because };
}

/** The middle one of the methods, tried on the years that at least three of them were tried on. */
function middleOf(methods: readonly MethodForecast[]): MethodForecast[] {
  // The two run rates are one way of thinking, and not two voices.
  const members = methods.filter(({ method }) => method !== "months" && method !== "level");
  if (members.length < LEAST_OF_MEDIAN) return [];
  const forecast = medianOf(members.map((one) => one.forecast));
  const years = [...new Set(members.flatMap(({ trials }) => trials.map(({ year }) => year)))];
  const trials = years.flatMap((year): Trial[] => {
    const then = members.flatMap((one) => one.trials.filter((trial) => trial.year === year));
    return then.length < LEAST_OF_MEDIAN
      ? []
      : [{ year, said: medianOf(then.map(({ said }) => said)), came: then[0]!.came }];
  });
  const names = members.map(({ method }) => method);
  return [{ method: "median", forecast, trials, members: names, ...judged(forecast, trials) }];
}

function medianOf(amounts: readonly ExactNumber[]): ExactNumber {
  const sorted = [...amounts].sort((a, b) => a.compare(b));
  const half = sorted.length / 2;
  if (sorted.length % 2 === 1) return sorted[Math.floor(half)]!;
  return sorted[half - 1]!.plus(sorted[half]!).dividedBy(exact(2));
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
    error: judged(
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

function judged(forecast: ExactNumber, trials: readonly Trial[]): Pick<MethodForecast, "error" | "interval"> {
  const errors = trials
    .filter(({ came }) => came.sign() !== 0)
    .map(({ said, came }) => said.minus(came).abs().dividedBy(came.abs()));
  if (errors.length === 0) return { error: null, interval: null };
  const mean = errors.reduce((sum, error) => sum.plus(error), exact(0)).dividedBy(exact(errors.length));
  const largest = errors.reduce((most, error) => (error.compare(most) > 0 ? error : most));
  const room = forecast.abs().times(largest);
  return { error: mean.toCell(), interval: { from: forecast.minus(room), to: forecast.plus(room) } };
}
