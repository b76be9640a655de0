import { SAYS_MONTHS } from "../words/goals/growthWords";
import { says } from "../words/lexicon";
import { readPeriod } from "../words/periods";
import type { GoalRow, GoalTable } from "./goalTable";

/**
 * How much of the year an indicator's outcome covers, in months: as its heading says, or else as its comment does.
 * @example monthsOfFigure(now, row) // 8, of "Siffran gäller januari till augusti"
 */
export function monthsOfFigure(now: GoalTable["now"], { comment }: GoalRow): number {
  if (now.months < 12 || !says(SAYS_MONTHS, comment)) return now.months;
  const period = readPeriod(comment);
  const isInterim = period?.fromMonth === 1 && period.toMonth !== null && period.toMonth < 12;
  return isInterim ? period.toMonth : now.months;
}
