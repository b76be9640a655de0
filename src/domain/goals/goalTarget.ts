import { comparable } from "../words/comparable";
import {
  AGAINST_LAST_YEAR,
  BETTER_THAN_COUNTRY,
  IN_BRACKETS,
  OF_COUNTRY,
} from "../words/goals/relativeTargets";
import type { Direction } from "../words/goals/directionWords";
import { fits, says } from "../words/lexicon";
import type { GoalRow, GoalTable } from "./goalTable";
import type { Measured } from "./measuredFigure";
import { parseTarget } from "./target";

/**
 * The target of an indicator: as its figure says, or against last year's figure ("ska minska", "> föregående år") or
 * the country's ("bättre än riket"), where that figure stands in the table.
 * @param direction which way is better, for a target that only says "better"; null where it is not known
 * @returns null where the target is neither
 */
export function goalTarget(
  { now, columns }: GoalTable,
  row: GoalRow,
  direction: Direction | null,
): Measured | null {
  const printed = row.figure(now.target);
  if (printed) return printed;
  const text = comparable(row.text(now.target));
  const against = AGAINST_LAST_YEAR.find((entry) => fits(entry, text));
  if (against) {
    const before = row.figure(now.previous) ?? lastYearInBrackets(row.text(now.outcome));
    return before && { ...before, upper: before.value, sign: against.means, text: row.text(now.target) };
  }
  if (!fits(BETTER_THAN_COUNTRY, text) || (direction !== "higher" && direction !== "lower")) return null;
  const column = columns.find(
    ({ heading, year }) => says(OF_COUNTRY, heading) && (year ?? now.year) === now.year,
  );
  const country = column ? row.figure(column) : null;
  const sign = direction === "higher" ? (">" as const) : ("<" as const);
  return country && { ...country, upper: country.value, sign, text: row.text(now.target) };
}

/** "40 (60)": 60 the year before. What is a share of something is none: "88 % (81 av 92)". */
function lastYearInBrackets(text: string): Measured | null {
  const inside = IN_BRACKETS.pattern.exec(comparable(text))?.[2];
  const figure = inside === undefined ? null : parseTarget(inside);
  return figure && { ...figure, text: inside! };
}
