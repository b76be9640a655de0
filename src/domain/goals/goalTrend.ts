import type { GoalRow, GoalTable } from "./goalTable";
import type { Direction } from "../words/goals/directionWords";
import { inTermsOf, isUnclearShare } from "./measuredFigure";
import { trendBetween, type Trend } from "./trendBetween";

/**
 * Whether it goes the right way since last year: the forecast against last year's whole, or else the outcome against
 * the same months of it. A part of a year says nothing beside a whole one.
 */
export function goalTrend({ now }: GoalTable, row: GoalRow, direction: Direction | null): Trend | null {
  const before = row.figure(now.previous);
  if (!before || !now.previous || direction === null || direction === "within") return null;
  const isWholeYear = now.previous.month === null || now.previous.month === 12;
  const later = isWholeYear && now.forecast ? row.figure(now.forecast) : row.figure(now.outcome);
  const isComparable =
    (isWholeYear && (now.forecast !== null || now.months === 12)) ||
    now.previous.month === now.outcome?.month;
  if (!later || !isComparable) return null;
  const [current, earlier] = [inTermsOf(later, before), inTermsOf(before, later)];
  // In different units, or as a share beside a bare figure, nothing is known of which way it goes.
  if (current.unit !== earlier.unit && current.unit !== "" && earlier.unit !== "") return null;
  if (isUnclearShare(later, before) || isUnclearShare(before, later)) return null;
  return trendBetween(current.value, earlier.value, direction);
}
