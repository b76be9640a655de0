import type { Direction } from "../words/goals/directionWords";
import type { Held, Judgement } from "./assessment";
import { attainment, isMet } from "./attainment";
import type { GoalColumn } from "./goalColumns";
import type { GoalRow, GoalTable } from "./goalTable";
import { inTermsOf, type Measured } from "./measuredFigure";
import type { Scale } from "./scaleOf";
import type { Target } from "./target";

/** Steps of the lights. */
const STEPS = 3;

/** Whether each step of the scale has a column of its own for its limits. */
export function hasStepLimits({ columns }: GoalTable, { words }: Scale): boolean {
  return words.length === STEPS && words.every((_, place) => columns.some(({ step }) => step === place));
}

/**
 * The limits of an indicator's steps from the best, where each step has a column of its own for them: "≤ 12", "13–15",
 * "≥ 16".
 * @returns null where the table has no such columns, or where one of them is blank in the row
 */
export function stepLimitsOf(goal: GoalTable, row: GoalRow, held: Target, scale: Scale): Measured[] | null {
  if (!hasStepLimits(goal, scale)) return null;
  const limits = scale.words.map((_, step) => {
    const figure = row.figure(goal.columns.find((column) => column.step === step) ?? null);
    return figure && inTermsOf(figure, held);
  });
  return limits.every((limit) => limit !== null) ? limits : null;
}

/**
 * The level that is not good enough for the best word but for the next, where it stands in a column of its own beside
 * the target: "Lägsta godtagbara nivå".
 * @returns null where it is missing, or where the scale has no step for it
 */
export function floorOf(goal: GoalTable, row: GoalRow, held: Target, scale: Scale): Measured | null {
  if (scale.words.length !== STEPS || hasStepLimits(goal, scale)) return null;
  const figure = row.figure(floorColumn(goal));
  return figure && inTermsOf(figure, held);
}

/** The column of the levels that are just good enough; null where each step has one of its own. */
export function floorColumn({ columns, now }: GoalTable): GoalColumn | null {
  const [floor, ...others] = columns.filter(({ step }) => step !== null);
  return floor?.step === 1 && others.length === 0 && now.target !== null ? floor : null;
}

/** The step of an outcome beside a level that is just good enough. */
export function judgedByFloor(
  held: Held,
  { target, direction }: { target: Target; direction: Direction },
  floor: Target,
  scale: Scale,
): Judgement {
  const met = isMet(held.value, target, direction);
  const isEnough = met || isMet(held.value, floor, direction);
  const share = attainment(held.value, target, direction);
  return { held, isMet: met, share, word: scale.words[met ? 0 : isEnough ? 1 : 2]!, open: null };
}

/** The step whose limits an outcome is within, from the best; open where it is between two of them. */
export function judgedByLimits(
  held: Held,
  { target, direction }: { target: Target; direction: Direction },
  limits: readonly Target[],
  scale: Scale,
): Judgement {
  const met = isMet(held.value, target, direction);
  const share = attainment(held.value, target, direction);
  const isWithin = (limit: Target, step: number) =>
    isMet(held.value, limit, step === limits.length - 1 ? opposite(direction) : direction);
  const step = met ? 0 : limits.findIndex((limit, i) => i > 0 && isWithin(limit, i));
  const word = scale.words[step] ?? null;
  return { held, isMet: met, share, word, open: word ? null : "limits" };
}

/** The worst step has a limit that it is beyond. */
function opposite(direction: Direction): Direction {
  return direction === "higher" ? "lower" : direction === "lower" ? "higher" : direction;
}
