import {
  GOALS_KEY,
  mergeGoalAnswers,
  NO_GOAL_ANSWERS,
  readGoalAnswers,
  type GoalAnswers,
} from "../../domain/goals/goalAnswers";
import { readOwnScale } from "../../domain/goals/ownScale";
import type { Answers } from "../../domain/structure/answers";
import type { DirectionAnswer } from "../../domain/words/goals/directionWords";
import { comparable } from "../../domain/words/comparable";
import { goalTexts } from "../../texts/goals/goals";
import { assessGoals } from "./assessGoals";
import type { GoalReport } from "./goalReport";
import type { SheetProblem } from "../shared/outcomes";
import { remember, withAnswers } from "../shared/remember";

type GoalOutcome = Promise<GoalReport | SheetProblem>;

/**
 * Keeps an answer about an indicator in the workbook, and assesses the sheet again.
 * @param value null takes it back. Round trips: 2 to keep it, 1 to assess again
 */
export function answerGoal(
  sheet: string,
  kind: "directions" | "measures",
  indicator: string,
  value: string | null,
): GoalOutcome {
  return keep(sheet, (answers) => {
    const key = comparable(indicator);
    const { [key]: _, ...others } = answers[kind] as Record<string, string>;
    const { [key]: __, ...approved } = answers.approved;
    return {
      ...answers,
      ...(kind === "directions" && { approved }),
      [kind]: value === null ? others : { ...others, [key]: value },
    };
  });
}

/** A suggested direction as the user leaves it: as it was suggested, or turned. */
export interface DirectionApproval {
  readonly answerKey: string;
  readonly direction: DirectionAnswer;
  readonly isTurned: boolean;
}

/**
 * "Godkänn alla": keeps the directions that were suggested in the workbook, those that the user has turned as answers
 * of their own, and assesses the sheet again. Round trips: as answerGoal
 */
export function approveDirections(sheet: string, approvals: readonly DirectionApproval[]): GoalOutcome {
  const kept = (isTurned: boolean) =>
    Object.fromEntries(
      approvals
        .filter((one) => one.isTurned === isTurned)
        .map(({ answerKey, direction }) => [comparable(answerKey), direction]),
    );
  return keep(sheet, (answers) => ({
    ...answers,
    approved: { ...answers.approved, ...kept(false) },
    directions: { ...answers.directions, ...kept(true) },
  }));
}

/** Chooses the scale for tables whose own words tell none. Round trips: as answerGoal. */
export function chooseGoalScale(sheet: string, id: string): GoalOutcome {
  return keep(sheet, (answers) => ({ ...answers, scale: id }));
}

/** Whether thresholds measure the way gone from the start value. Round trips: as answerGoal. */
export function measureFromStart(sheet: string, fromStart: boolean): GoalOutcome {
  return keep(sheet, (answers) => ({ ...answers, fromStart }));
}

/** A scale as it is edited: words from the best to the worst, with the least shares of the target between the ends. */
export interface ScaleDraft {
  /** The scale that is changed; a new one gets its first word for a name. */
  readonly id: string;
  readonly words: readonly { readonly word: string; readonly fill: string }[];
  /** Per cent; null where none is given. Of two words, one, for shares of a plan. */
  readonly thresholds: readonly (number | null)[];
  /** Only the thresholds are kept where the words are a built-in scale's. */
  readonly isOwn: boolean;
}

/**
 * Keeps a scale and its thresholds in the workbook, and assesses the sheet again.
 * @returns a problem where words are missing or the same, or thresholds do not fall
 */
export async function keepGoalScale(sheet: string, draft: ScaleDraft): GoalOutcome {
  const scale = readOwnScale(draft);
  if (!scale) return refused(sheet, goalTexts.badScale);
  const given = draft.thresholds.filter((percent) => percent !== null);
  const isFalling = given.every(
    (percent, i) => percent > 0 && percent <= 100 && percent < (given[i - 1] ?? 101),
  );
  if (!isFalling) return refused(sheet, goalTexts.badThresholds);
  if (given.length > 0 && given.length < draft.thresholds.length)
    return refused(sheet, goalTexts.missingThresholds);
  return keep(sheet, (answers) => {
    const id = comparable(scale.id);
    const { [id]: _, ...thresholds } = answers.thresholds;
    const words = scale.words.map(({ word }) => comparable(word));
    // What was said of single words would win over nothing, and stand beside what is said now.
    const others = Object.fromEntries(Object.entries(thresholds).filter(([key]) => !words.includes(key)));
    const kept = { ...answers, thresholds: given.length > 0 ? { ...others, [id]: shares(given) } : others };
    const own = draft.isOwn ? { ...NO_GOAL_ANSWERS, scales: [scale], scale: scale.id } : NO_GOAL_ANSWERS;
    return mergeGoalAnswers(kept, own);
  });
}

/** Takes a scale of the user's own away. Round trips: as answerGoal. */
export function removeGoalScale(sheet: string, id: string): GoalOutcome {
  return keep(sheet, (answers) => {
    const { [comparable(id)]: _, ...thresholds } = answers.thresholds;
    const scales = answers.scales.filter((scale) => comparable(scale.id) !== comparable(id));
    const scale = comparable(answers.scale) === comparable(id) ? "" : answers.scale;
    return { ...answers, thresholds, scales, scale };
  });
}

/**
 * Takes over what another workbook keeps about goals, as its report gives it. What both speak of is as it is there.
 * @returns a problem where the text is nothing of the kind
 */
export async function importGoalAnswers(sheet: string, text: string): GoalOutcome {
  const { answers, unknown } = readGoalAnswers(text);
  const isEmpty = JSON.stringify(answers) === JSON.stringify(NO_GOAL_ANSWERS);
  if (isEmpty || unknown.length > 0) return refused(sheet, goalTexts.badImport);
  return keep(sheet, (kept) => mergeGoalAnswers(kept, answers));
}

/** What among answers about goals cannot be read: "directions: Bostäder". */
export function unknownGoalAnswers(answers: Answers): readonly string[] {
  return readGoalAnswers(answers[GOALS_KEY]).unknown;
}

async function keep(sheet: string, change: (answers: GoalAnswers) => GoalAnswers): GoalOutcome {
  const problem = await remember(sheet, (memory) => {
    const goals = change(readGoalAnswers(memory.answers[GOALS_KEY]).answers);
    return withAnswers(memory, { [GOALS_KEY]: JSON.stringify(goals) });
  });
  return problem ?? assessGoals(sheet);
}

/** Kept as shares, whatever their size: 1 per cent must not be read as the whole. */
function shares(percents: readonly number[]): number[] {
  return percents.map((percent) => Number(`${percent}e-2`));
}

function refused(sheet: string, text: string): SheetProblem {
  return { kind: "problem", sheet, what: "notKept", text };
}
