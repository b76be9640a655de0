import { exact, type ExactNumber } from "../figures/exactNumber";
import { comparable } from "../words/comparable";
import {
  BASE_YEAR,
  CHANGED_FROM,
  CHANGED_TARGETS,
  POINTS,
  type ChangeMeaning,
} from "../words/goals/changedTargets";
import { OF_SHARE, type Direction } from "../words/goals/directionWords";
import { OTHERS } from "../words/goals/relativeTargets";
import { sameUnit } from "../words/sameUnit";
import { fits, meaningOf, says } from "../words/lexicon";
import type { GoalColumn } from "./goalColumns";
import type { GoalRow, GoalTable } from "./goalTable";
import type { Measured } from "./measuredFigure";
import type { Target } from "./target";

/**
 * A target that is a change of another figure of the table: "minska med 20 % mot basåret", "halveras", "högst 5 %
 * dyrare än liknande kommuner". Without words for it the change is from the start value, or from last year's where
 * there is no start value.
 * @param direction which way is better, for "worse"; null where it is not known
 * @returns null where it is none, where that figure is missing or below zero, or where per cent of a figure in per cent
 * may be points
 * @example changedTarget(goal, row, null) // 134,4 for "minska med 20 %" beside a start value of 168, with the sign "<="
 */
export function changedTarget(goal: GoalTable, row: GoalRow, direction: Direction | null): Measured | null {
  const text = comparable(row.text(goal.now.target));
  for (const { pattern, means } of CHANGED_TARGETS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [, size = "", unit = "", from = ""] = found;
    const base = baseOf(goal, row, from);
    // Whether a deficit that is to become less goes up or down its sign does not say.
    if (!base || base.value < 0) return null;
    const sign = signOf(means, direction);
    const isShare = base.isPercent || says(OF_SHARE, row.indicator);
    const value = sign && changed({ ...base, isPercent: isShare }, means, sign, size, sameUnit(unit));
    return value ? { ...base, value: value.toCell(), upper: value.toCell(), sign } : null;
  }
  return null;
}

function baseOf({ now, columns }: GoalTable, row: GoalRow, from: string): Measured | null {
  const named = meaningOf(CHANGED_FROM, from);
  const of = (column: GoalColumn | null | undefined) => row.figure(column ?? null);
  switch (named) {
    case "year": {
      const year = Number(BASE_YEAR.pattern.exec(from)![1]);
      return of(columns.find((one) => one.year === year && (one.role === "outcome" || one.role === "start")));
    }
    case "start":
      return of(now.start);
    case "lastYear":
      return of(now.previous);
    case null:
      return from === "" ? of(now.start ?? now.previous) : null;
    default:
      return of(
        columns.find(
          ({ heading, year }) =>
            meaningOf(OTHERS, comparable(heading)) === named && (year ?? now.year) === now.year,
        ),
      );
  }
}

function signOf(means: ChangeMeaning, direction: Direction | null): Target["sign"] {
  switch (means) {
    case "less":
    case "half":
    case "atMostMore":
      return "<=";
    case "more":
    case "double":
    case "atMostLess":
      return ">=";
    case "atMostWorse":
      return direction === "higher" ? ">=" : direction === "lower" ? "<=" : null;
  }
}

/** Down to what is to be little, or up to what is to be much; what may be worse goes the other way. */
function changed(
  base: Measured,
  means: ChangeMeaning,
  sign: NonNullable<Target["sign"]>,
  size: string,
  unit: string,
): ExactNumber | null {
  const from = exact(base.value);
  if (means === "half") return from.times(exact(0.5));
  if (means === "double") return from.times(exact(2));
  const isBeyond = means === "atMostMore" || means === "atMostLess" || means === "atMostWorse";
  const isDown = sign.startsWith("<") !== isBeyond;
  const amount = exact(Number(size.replace(/ /g, "").replace(",", ".")));
  const by = step(base, from, amount, unit);
  return by && (isDown ? from.minus(by) : from.plus(by));
}

/**
 * How much the change is, in the terms of what is changed. Per cent of a figure in per cent may be points, and so may
 * what has no unit: null.
 */
function step(base: Measured, from: ExactNumber, amount: ExactNumber, unit: string): ExactNumber | null {
  if (fits(POINTS, unit)) return base.unit === "%" ? amount.shifted(2) : amount;
  if (unit === "%") return base.isPercent ? null : from.times(amount).shifted(2);
  if (unit === "") return base.unit === "%" ? null : amount;
  return base.unit === "" || unit === base.unit ? amount : null;
}
