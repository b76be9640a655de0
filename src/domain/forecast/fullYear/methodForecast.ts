import { exact, type ExactNumber } from "../../figures/exactNumber";
import type { MethodName } from "./methods";

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

/** How far off a method has been in its trials, and where the year ends if it errs as much. */
export function triedAs(
  forecast: ExactNumber,
  trials: readonly Trial[],
): Pick<MethodForecast, "error" | "interval"> {
  const errors = trials
    .filter(({ came }) => came.sign() !== 0)
    .map(({ said, came }) => said.minus(came).abs().dividedBy(came.abs()));
  if (errors.length === 0) return { error: null, interval: null };
  const mean = errors.reduce((sum, error) => sum.plus(error), exact(0)).dividedBy(exact(errors.length));
  const largest = errors.reduce((most, error) => (error.compare(most) > 0 ? error : most));
  const room = forecast.abs().times(largest);
  return { error: mean.toCell(), interval: { from: forecast.minus(room), to: forecast.plus(room) } };
}
