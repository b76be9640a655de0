import { comparable } from "../words/comparable";
import {
  AGAINST_LAST_YEAR,
  AGAINST_NOTHING,
  AS_GOOD_IS_ENOUGH,
  AS_LAST_YEAR,
  BETTER_THAN_OTHERS,
  IN_BRACKETS,
  OF_WHOLE,
  OTHERS,
  SIDE_OF_OTHERS,
  THAN_YEAR,
  UNCHANGED,
  YEAR_NAMED,
} from "../words/goals/relativeTargets";
import { TARGET_IN_LABEL } from "../words/goals/targetSigns";
import type { Direction } from "../words/goals/directionWords";
import { fits, meaningOf } from "../words/lexicon";
import { changedTarget } from "./changedTarget";
import type { GoalRow, GoalTable } from "./goalTable";
import { exact } from "../figures/exactNumber";
import { inTermsOf, type Measured } from "./measuredFigure";
import { statesNoValue } from "./statesNoValue";
import { parseTarget, plainTarget, type Target } from "./target";

/**
 * The target of an indicator: as its figure says, or as the indicator itself does where the cell is blank ("ska inte
 * överstiga 30 dagar"), or against last year's figure ("ska minska", "bibehållen nivå") or that of others ("bättre än
 * riket"), where that figure stands in the table.
 * @param direction which way is better, for a target that only says "better"; null where it is not known
 * @returns null where the target is none of these
 */
export function goalTarget(goal: GoalTable, row: GoalRow, direction: Direction | null): Measured | null {
  const { now } = goal;
  const shown = row.text(now.target);
  const isOfYear = fits(THAN_YEAR, comparable(shown));
  const printed = isOfYear ? null : row.figure(now.target);
  if (printed) return onScale(withSign(printed, comparable(row.indicator)), row.figure(now.outcome));
  const held = statesNoValue(shown)
    ? (inLabel(comparable(row.indicator)) ?? inLabel(comparable(row.ownGoal)))
    : (inLabel(comparable(shown)) ??
      againstNothing(comparable(shown)) ??
      againstLastYear(goal, row, direction) ??
      againstOthers(goal, row, direction) ??
      changedTarget(goal, row, direction));
  return held && { ...held, text: shown || held.text };
}

/** "Ska understiga 30 tkr" says of the target 30 tkr that just so much is not enough. */
function withSign(printed: Measured, indicator: string): Measured {
  if (printed.sign !== null || printed.value < printed.upper) return printed;
  const said = inLabel(indicator);
  const isSame = said !== null && exact(inTermsOf(said, printed).value).compare(exact(printed.value)) === 0;
  return isSame ? { ...printed, sign: said.sign } : printed;
}

/** "8 av 10" beside an outcome of 8,4 is a mark of 8, and no share. */
function onScale(printed: Measured, outcome: Measured | null): Measured {
  const text = comparable(printed.text);
  const parts = OF_WHOLE.pattern.exec(text.slice(text.search(/\d/)));
  if (!parts || !outcome || outcome.isPercent || outcome.unit !== "") return printed;
  const [mark, most] = [Number(parts[1]!.replace(",", ".")), Number(parts[2])];
  if (outcome.value <= 1 || outcome.value > most) return printed;
  return { ...printed, value: mark, upper: mark, isPercent: false, unit: "" };
}

/** "Väntetid (ska inte överstiga 30 dagar)": the whole phrase is what stands as the target. */
function inLabel(indicator: string): Measured | null {
  for (const { pattern, means: sign } of TARGET_IN_LABEL) {
    const found = pattern.exec(indicator);
    const level = found?.[1]!.trim() ?? "";
    // "35 gram": of what is counted the figure is the level.
    const figure = found && (parseTarget(level) ?? parseTarget(level.replace(/\D+$/, "")));
    if (figure && figure.sign === null) return { ...figure, sign, text: found[0] };
  }
  return null;
}

/** "Positivt": above 0; "inga": none. */
function againstNothing(text: string): Measured | null {
  const sign = meaningOf(AGAINST_NOTHING, text);
  return sign && { ...plainTarget(0), sign, text };
}

function againstLastYear({ now }: GoalTable, row: GoalRow, direction: Direction | null): Measured | null {
  const text = comparable(row.text(now.target));
  const year = YEAR_NAMED.pattern.exec(text)?.[1];
  if (year !== undefined && now.previous?.year !== Number(year)) return null;
  const before = row.figure(now.previous) ?? lastYearInBrackets(row.text(now.outcome));
  const against = meaningOf(AGAINST_LAST_YEAR, text);
  if (against) return asTarget(before, against);
  if (fits(UNCHANGED, text)) return before && { ...before, upper: before.value, sign: null };
  const wanted = meaningOf(AS_LAST_YEAR, text);
  return wanted && asTarget(before, signOf(direction, wanted === "better"));
}

function againstOthers(
  { now, columns }: GoalTable,
  row: GoalRow,
  direction: Direction | null,
): Measured | null {
  const text = comparable(row.text(now.target));
  const others = meaningOf(BETTER_THAN_OTHERS, text);
  const column =
    others &&
    columns.find(
      ({ heading, year }) =>
        meaningOf(OTHERS, comparable(heading)) === others && (year ?? now.year) === now.year,
    );
  const side = meaningOf(SIDE_OF_OTHERS, text) ?? signOf(direction, !fits(AS_GOOD_IS_ENOUGH, text));
  return column ? asTarget(row.figure(column), side) : null;
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
