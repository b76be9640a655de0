import { comparable } from "../words/comparable";
import {
  AGAINST_LAST_YEAR,
  AS_LAST_YEAR,
  BETTER_THAN_OTHERS,
  IN_BRACKETS,
  OTHERS,
  YEAR_NAMED,
} from "../words/goals/relativeTargets";
import { TARGET_IN_LABEL } from "../words/goals/targetSigns";
import type { Direction } from "../words/goals/directionWords";
import { meaningOf } from "../words/lexicon";
import type { GoalRow, GoalTable } from "./goalTable";
import type { Measured } from "./measuredFigure";
import { statesNoValue } from "./statesNoValue";
import { parseTarget, type Target } from "./target";

/**
 * The target of an indicator: as its figure says, or as the indicator itself does where the cell is blank ("ska inte
 * överstiga 30 dagar"), or against last year's figure ("ska minska", "bibehållen nivå") or that of others ("bättre än
 * riket"), where that figure stands in the table.
 * @param direction which way is better, for a target that only says "better"; null where it is not known
 * @returns null where the target is none of these
 */
export function goalTarget(goal: GoalTable, row: GoalRow, direction: Direction | null): Measured | null {
  const { now } = goal;
  const printed = row.figure(now.target);
  if (printed) return printed;
  const shown = row.text(now.target);
  const held = statesNoValue(shown)
    ? inLabel(comparable(row.indicator))
    : (againstLastYear(goal, row, direction) ?? againstOthers(goal, row, direction));
  return held && { ...held, text: shown || held.text };
}

/** "Väntetid (ska inte överstiga 30 dagar)": the whole phrase is what stands as the target. */
function inLabel(indicator: string): Measured | null {
  for (const { pattern, means: sign } of TARGET_IN_LABEL) {
    const found = pattern.exec(indicator);
    const figure = found && parseTarget(found[1]!.trim());
    if (figure && figure.sign === null) return { ...figure, sign, text: found[0] };
  }
  return null;
}

function againstLastYear({ now }: GoalTable, row: GoalRow, direction: Direction | null): Measured | null {
  const text = comparable(row.text(now.target));
  const year = YEAR_NAMED.pattern.exec(text)?.[1];
  if (year !== undefined && now.previous?.year !== Number(year)) return null;
  const before = row.figure(now.previous) ?? lastYearInBrackets(row.text(now.outcome));
  const against = meaningOf(AGAINST_LAST_YEAR, text);
  if (against) return asTarget(before, against);
  const wanted = meaningOf(AS_LAST_YEAR, text);
  return wanted && asTarget(before, signOf(direction, wanted === "better"));
}

function againstOthers(
  { now, columns }: GoalTable,
  row: GoalRow,
  direction: Direction | null,
): Measured | null {
  const others = meaningOf(BETTER_THAN_OTHERS, comparable(row.text(now.target)));
  const column =
    others &&
    columns.find(
      ({ heading, year }) =>
        meaningOf(OTHERS, comparable(heading)) === others && (year ?? now.year) === now.year,
    );
  return column ? asTarget(row.figure(column), signOf(direction, true)) : null;
}

/** The sign of a target that only says "better", or no worse; null where it is not known which way that is. */
function signOf(direction: Direction | null, isStrict: boolean): Target["sign"] {
  if (direction === "higher") return isStrict ? ">" : ">=";
  if (direction === "lower") return isStrict ? "<" : "<=";
  return null;
}

function asTarget(figure: Measured | null, sign: Target["sign"]): Measured | null {
  return figure && sign && { ...figure, upper: figure.value, sign };
}

/** "40 (60)": 60 the year before. What is a share of something is none: "88 % (81 av 92)". */
function lastYearInBrackets(text: string): Measured | null {
  const inside = IN_BRACKETS.pattern.exec(comparable(text))?.[2];
  const figure = inside === undefined ? null : parseTarget(inside);
  return figure && { ...figure, text: inside! };
}
