import { exact, type ExactNumber } from "../../figures/exactNumber";
import { METHODS, type MethodName } from "./methods";
import type { PastYear, YearSoFar } from "./yearSoFar";

/** What one method says, and what is known of how well it does. */
export interface MethodForecast {
  readonly method: MethodName;
  readonly forecast: ExactNumber;
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
   * Why it was chosen: it erred least, or there was nothing to try the methods on. "unreliable" where even the
   * one that erred least was so far off that nothing is to be proposed.
   */
  readonly because: "error" | "preference" | "unreliable";
}

/** A method that has been further off than this on an average is no ground for a proposal. */
const LARGEST_ERROR = 0.25;

/**
 * Forecasts a full year by every method that has what it needs, and tries each on the years that are over.
 * The one that erred least is chosen; where none could be tried, the one that knows most of the year's shape.
 * @param past years that are over, the latest first, each as it looked when the same month had passed
 * @example an outcome of -237 784 to August 2025: months -356 676, days -357 165
 */
export function forecastFullYear(now: YearSoFar, past: readonly PastYear[] = []): FullYearForecast {
  const fitting = METHODS.filter((method) => method.of === (now.isLevel ? "level" : "flow"));
  const methods = fitting.flatMap(({ name, forecast }): MethodForecast[] => {
    const said = forecast(now);
    if (said === null) return [];
    const trials = past.flatMap((year): Trial[] => {
      const then = forecast(year);
      return then === null ? [] : [{ year: year.year, said: then, came: year.came }];
    });
    return [{ method: name, forecast: said, trials, ...judged(said, trials) }];
  });
  const best = leastWrong(methods);
  // The run rate by months needs nothing but the outcome, so there is always one.
  const chosen = best ?? methods[0]!;
  return {
    methods: [chosen, ...methods.filter((one) => one !== chosen)],
    chosen,
    because: !best ? "preference" : best.error! > LARGEST_ERROR ? "unreliable" : "error",
  };
}

/**
 * The method that erred least in the years that every tried method was tried on: a year's profile cannot be tried
 * on the first year there is, and none is to win by having missed a hard one.
 */
function leastWrong(methods: readonly MethodForecast[]): MethodForecast | undefined {
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
  return inCommon.sort((a, b) => errorOf(a) - errorOf(b))[0]?.method;
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
