import { exact } from "../figures/exactNumber";
import type { Direction } from "../words/goals/directionWords";

/** Whether it goes the right way. */
export type Trend = "positive" | "unchanged" | "negative";

/**
 * The trend of an indicator from one time to another. Positive is the right way, not upwards.
 * @param direction "within" has no right way without its band, so it is not asked about here
 * @example trendBetween(399, 448, "lower") // "positive"
 */
export function trendBetween(now: number, before: number, direction: Exclude<Direction, "within">): Trend {
  const change = exact(now).compare(exact(before));
  if (change === 0) return "unchanged";
  return change > 0 === (direction === "higher") ? "positive" : "negative";
}
