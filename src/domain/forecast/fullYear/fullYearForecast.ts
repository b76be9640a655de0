import { exact, type ExactNumber } from "../../figures/exactNumber";
import { chooseMethod, isSound, type Because } from "./chooseMethod";
import { triedAs, type MethodForecast, type Trial } from "./methodForecast";
import { METHODS } from "./methods";
import { withinBounds } from "./soundness";
import type { Expected, PastYear, YearSoFar } from "./yearSoFar";

export interface FullYearForecast {
  /** Every method that has what it needs, the chosen one first. */
  readonly methods: readonly MethodForecast[];
  /** The one to propose, unless none is to be relied on. */
  readonly chosen: MethodForecast;
  readonly because: Because;
  /** What the year was thought to come to: without months it alone speaks for a run rate or against it. */
  readonly expected: Expected | null;
}

/** Whether something is to be proposed. */
export function isProposed({ because }: FullYearForecast): boolean {
  return because === "error" || because === "preference" || because === "untested";
}

/** Whether a method only carries on what has come, and nothing has shown that it can be relied on. */
export function isUntriedRunRate({ method, error }: MethodForecast): boolean {
  return error === null && (method === "months" || method === "days");
}

/** Fewer methods have no middle one. */
const LEAST_OF_MEDIAN = 3;
/**
 * Forecasts a full year by every method that has what it needs, and tries each on the years that are over.
 * The one that erred least is chosen; where none could be tried, the one that knows most of the year's shape. A flow of
 * one sign never ends below its outcome, a line is carried on only where it has been tried, and a run rate is believed
 * only of even months or near what the year was thought to come to.
 * @param past years that are over, the latest first, each as it looked when the same month had passed
 * @returns null where no method has what it needs
 * @example an outcome of -237 784 to August 2025: months -356 676, days -357 165
 */
export function forecastFullYear(now: YearSoFar, past: readonly PastYear[] = []): FullYearForecast | null {
  const fitting = METHODS.filter((method) => method.of === (now.isLevel ? "level" : "flow"));
  const single = fitting.flatMap(({ name, forecast }): MethodForecast[] => {
    const said = withinBounds(now, forecast(now));
    if (said === null) return [];
    const trials = past.flatMap((year): Trial[] => {
      const then = withinBounds(year, forecast(year));
      return then === null ? [] : [{ year: year.year, said: then, came: year.came }];
    });
    if (name === "line" && trials.length === 0) return [];
    return [{ method: name, forecast: said, trials, ...triedAs(said, trials) }];
  });

  const [first, ...rest] = [...single, ...middleOf(single.filter((one) => isSound(one, now)))];
  if (!first) return null;
  const { chosen, because } = chooseMethod(now, [first, ...rest]);
  const methods = [chosen, ...[first, ...rest].filter((one) => one !== chosen)] as const;
  return { methods, chosen, because, expected: now.byMonth ? null : (now.expected ?? null) };
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
  return [{ method: "median", forecast, trials, members: names, ...triedAs(forecast, trials) }];
}

function medianOf(amounts: readonly ExactNumber[]): ExactNumber {
  const sorted = [...amounts].sort((a, b) => a.compare(b));
  const half = sorted.length / 2;
  if (sorted.length % 2 === 1) return sorted[Math.floor(half)]!;
  return sorted[half - 1]!.plus(sorted[half]!).dividedBy(exact(2));
}
