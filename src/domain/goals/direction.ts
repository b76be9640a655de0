import { comparable } from "../words/comparable";
import { exact } from "../figures/exactNumber";
import { PRINTED_ASSESSMENTS } from "../words/goals/assessmentWords";
import { isOfBad } from "../words/goals/badThings";
import { OF_PRICE, SAID_DIRECTIONS, type Direction } from "../words/goals/directionWords";
import { fits, meaningOf } from "../words/lexicon";
import { directionWords } from "./directionWords";
import { endOf } from "./ends";
import type { GoalRow, GoalTable } from "./goalTable";
import type { Measured } from "./measuredFigure";
import { signDirection } from "./target";

/** What speaks for a direction. */
export interface DirectionEvidence {
  readonly direction: Direction;
  readonly kind: "answer" | "column" | "sign" | "words" | "levels" | "whole" | "nothing" | "assessment";
  /** What it was read from, as it stands in the table. */
  readonly from: string;
  /** Shown, but never enough by itself. */
  readonly isWeak: boolean;
}

/** Which way is better, and what says so; null where nothing does or where it contradicts itself. */
export interface DirectionFinding {
  readonly direction: Direction | null;
  readonly evidence: readonly DirectionEvidence[];
}

/**
 * Finds which way is better for an indicator. The user's answer wins; then a column for it, the sign of the target,
 * the words of the indicator, the levels of the targets over the years, and a target that is all or none of something.
 * Where they contradict each other, or only what is weak speaks, it has to be asked.
 * @param answer what the user has said before
 */
export function findDirection(goal: GoalTable, row: GoalRow, answer: Direction | null): DirectionFinding {
  if (answer)
    return {
      direction: answer,
      evidence: [{ direction: answer, kind: "answer", from: "", isWeak: false }],
    };
  const evidence = [
    ...byColumn(goal, row),
    ...bySign(goal, row),
    ...byWords(goal, row),
    ...byLevels(goal, row),
    ...byEnds(goal, row),
  ];
  return {
    direction: decided(evidence),
    evidence: [...evidence, ...byAssessment(goal, row)],
  };
}

/**
 * What all that is strong agrees on. Figures by themselves ("levels", "whole", "nothing") do not decide against words
 * of the indicator, weak as they may be.
 */
function decided(evidence: readonly DirectionEvidence[]): Direction | null {
  const strong = evidence.filter(({ isWeak }) => !isWeak);
  const isOfFigures = strong.every(({ kind }) => kind === "levels" || kind === "whole" || kind === "nothing");
  const counted = isOfFigures && strong.length > 0 ? [...strong, ...evidence.filter(isOfWords)] : strong;
  const ways = new Set(counted.map(({ direction }) => direction));
  return ways.size === 1 ? counted[0]!.direction : null;
}

function isOfWords({ kind }: DirectionEvidence): boolean {
  return kind === "words";
}

/** A column of the table's own says it: "Högre är bättre". */
function byColumn({ now }: GoalTable, row: GoalRow): DirectionEvidence[] {
  const from = row.text(now.direction);
  const direction = meaningOf(SAID_DIRECTIONS, comparable(from));
  return direction ? [{ direction, kind: "column", from, isWeak: false }] : [];
}

function bySign({ now }: GoalTable, row: GoalRow): DirectionEvidence[] {
  const target = row.figure(now.target);
  const direction = target && signDirection(target);
  return direction ? [{ direction, kind: "sign", from: target.text, isWeak: false }] : [];
}

function byWords({ now }: GoalTable, row: GoalRow): DirectionEvidence[] {
  return directionWords(row.indicator, row.figure(now.target)).map((found) => ({
    ...found,
    kind: "words",
  }));
}

/**
 * 218, 180, 160, 150: the targets go one way from the start value. A start value that is on the wrong side of the
 * first target leaves the targets to speak for themselves; a single target beside it is weak, since just that is a
 * common slip.
 */
function byLevels({ now }: GoalTable, row: GoalRow): DirectionEvidence[] {
  const targets = now.targets.flatMap((column) => row.figure(column) ?? []);
  const start = row.figure(now.start);
  const steps = stepsOf(targets);
  const levels = start && targets.length > 0 ? [start, ...targets] : targets;
  const all = stepsOf(levels);
  const told = steps.some((step) => step !== 0) ? steps : all;
  const direction = told.every((step) => step <= 0)
    ? "lower"
    : told.every((step) => step >= 0)
      ? "higher"
      : null;
  if (direction === null || told.every((step) => step === 0)) return [];
  const from = levels.map(({ text }) => text).join(" → ");
  const name = comparable(row.indicator);
  const isUnsure = fits(OF_PRICE, name) || (direction === "higher" && isOfBad(name));
  return [{ direction, kind: "levels", from, isWeak: isUnsure || (told === all && told !== steps) }];
}

function stepsOf(levels: readonly Measured[]): number[] {
  return levels.slice(1).map((level, i) => exact(level.value).compare(exact(levels[i]!.value)));
}

/** A target that is all or none of something. */
function byEnds({ now, columns }: GoalTable, row: GoalRow): DirectionEvidence[] {
  const target = row.figure(now.target);
  const figures = columns.flatMap((column) => (column.role === "outcome" ? (row.figure(column) ?? []) : []));
  const forecast = row.figure(now.forecast);
  const end = target && endOf(comparable(row.indicator), target, forecast ? [...figures, forecast] : figures);
  return end ? [{ ...end, direction: end.kind === "whole" ? "higher" : "lower", from: target.text }] : [];
}

/** A printed assessment beside forecast and target points one way; the person may have had other reasons. */
function byAssessment({ now }: GoalTable, row: GoalRow): DirectionEvidence[] {
  const word = row.text(now.assessment);
  const value = row.figure(now.forecast) ?? row.figure(now.outcome);
  const target = row.figure(now.target);
  if (word === "" || !value || !target) return [];
  const side = exact(value.value).compare(exact(target.value));
  const said = meaningOf(PRINTED_ASSESSMENTS, comparable(word));
  if (side === 0 || said === null) return [];
  const direction = side > 0 === (said === "met") ? "higher" : "lower";
  return [{ direction, kind: "assessment", from: word, isWeak: true }];
}
