import { comparable } from "../words/comparable";
import { exact } from "../figures/exactNumber";
import { PRINTED_ASSESSMENTS } from "../words/goals/assessmentWords";
import {
  BEST_VALUE,
  OF_PRICE,
  SAID_DIRECTIONS,
  WORST_VALUE,
  type Direction,
} from "../words/goals/directionWords";
import { UNCHANGED } from "../words/goals/relativeTargets";
import { fits, meaningOf, says } from "../words/lexicon";
import { directionWords } from "./directionWords";
import { endOf } from "./ends";
import { goalBeside } from "./goalBeside";
import { goalTarget } from "./goalTarget";
import { knownDirection } from "./knownDirection";
import type { GoalRow, GoalTable } from "./goalTable";
import type { Measured } from "./measuredFigure";
import { floorColumn } from "./stepLimits";
import { signDirection } from "./target";

/** What speaks for a direction. */
export interface DirectionEvidence {
  readonly direction: Direction;
  readonly kind:
    | "answer"
    | "column"
    | "sign"
    | "words"
    /** The goal that stands beside the indicator. */
    | "beside"
    /** Common knowledge of what is measured. */
    | "known"
    | "levels"
    | "whole"
    | "nothing"
    | "assessment";
  /** What it was read from, as it stands in the table. */
  readonly from: string;
  /** Shown, but never enough by itself. */
  readonly isWeak: boolean;
  /** Two figures of the row show it and no word: it yields to what everybody knows. */
  readonly isByFigures?: true;
}

/** Which way is better, and what says so; null where nothing does or where it contradicts itself. */
export interface DirectionFinding {
  readonly direction: Direction | null;
  readonly evidence: readonly DirectionEvidence[];
  /** What common knowledge suggests where nothing else says it; approved or not. */
  readonly suggestion: Direction | null;
}

/** What the user has said of an indicator before: with an answer of their own, or by approving what was suggested. */
export interface DirectionSaid {
  readonly answered: Direction | null;
  readonly approved: Direction | null;
}

/**
 * Finds which way is better for an indicator. The user's answer wins; then the sign of the target, the words of the
 * indicator, a column for it and the goal beside. Where none of them says it common knowledge suggests it, and decides
 * once it is approved; last the levels of the targets over the years, and a target that is all or none of something.
 * Where they contradict each other, or only what is weak speaks, it has to be asked.
 */
export function findDirection(goal: GoalTable, row: GoalRow, said: DirectionSaid): DirectionFinding {
  if (said.answered)
    return {
      direction: said.answered,
      evidence: [{ direction: said.answered, kind: "answer", from: "", isWeak: false }],
      suggestion: null,
    };
  const evidence = [
    ...bySign(goal, row),
    ...byWords(goal, row),
    ...byColumn(goal, row),
    ...byGoalBeside(goal, row),
    ...byKnowledge(goal, row),
    ...byLevels(goal, row),
    ...byEnds(goal, row),
  ];
  const direction = decided(evidence);
  const suggestion = direction === null ? suggested(evidence) : null;
  return {
    direction: direction ?? (suggestion && said.approved),
    evidence: [...evidence, ...byAssessment(goal, row)],
    suggestion,
  };
}

const SAID: ReadonlySet<DirectionEvidence["kind"]> = new Set(["column", "sign", "words", "beside"]);

/**
 * What all that is strong agrees on. Figures by themselves do not decide against words, weak as they may be, and
 * words not against common knowledge: what a goal wants to happen is not always what its indicator measures.
 */
function decided(evidence: readonly DirectionEvidence[]): Direction | null {
  const known = evidence.filter(({ kind }) => kind === "known");
  const strong = evidence.filter(({ isWeak, kind }) => !isWeak && kind !== "known");
  const isSaid = strong.some(({ kind }) => SAID.has(kind));
  const isPlain = strong.some(
    ({ kind, isByFigures }) => kind === "sign" || (kind === "column" && !isByFigures),
  );
  if (strong.length === 0) return null;
  const weakWords = evidence.filter(({ kind, isWeak }) => isWeak && SAID.has(kind));
  return oneWay([...strong, ...(isSaid ? [] : weakWords), ...(isPlain ? [] : known)]);
}

/** What is known, where nothing speaks against it. Of what things cost the targets rise with the prices all the same. */
function suggested(evidence: readonly DirectionEvidence[]): Direction | null {
  const known = evidence.find(({ kind }) => kind === "known");
  if (!known) return null;
  // "Inte har behörig lärare" is the fuller reading of the words of which "behörig" is a part.
  // "Punktlighet (högst tre minuter sen)": a limit that may be of something else speaks against no common knowledge.
  const isPart = ({ kind, from, isWeak }: DirectionEvidence) =>
    kind === "levels"
      ? isWeak
      : kind === "words" && (isWeak || (from !== known.from && known.from.includes(from)));
  return oneWay(evidence.filter((one) => !isPart(one)));
}

function oneWay(evidence: readonly DirectionEvidence[]): Direction | null {
  const [first] = evidence;
  return first && evidence.every(({ direction }) => direction === first.direction) ? first.direction : null;
}

/** A column of the table's own says it: "Högre är bättre". */
function byColumn(goal: GoalTable, row: GoalRow): DirectionEvidence[] {
  const { now, columns } = goal;
  const ends = [BEST_VALUE, WORST_VALUE].map((entry) => {
    const column = columns.find(({ heading }) => says(entry, heading));
    const figure = column && row.figure(column);
    return figure ? { value: figure.value, text: `${column.heading} ${figure.text}` } : null;
  });
  const [best, worst] = ends;
  if (best && worst && best.value !== worst.value) {
    const direction = best.value > worst.value ? "higher" : "lower";
    return [{ direction, kind: "column", from: `${best.text}, ${worst.text}`, isWeak: false }];
  }
  // What is only just good enough lies on the worse side of the target.
  const floor = row.figure(floorColumn(goal));
  const target = row.figure(now.target);
  if (floor && target && floor.value !== target.value) {
    const better = exact(target.value).compare(exact(floor.value)) > 0 ? "higher" : "lower";
    const said = `${floorColumn(goal)!.heading} ${floor.text}`;
    return [{ direction: better, kind: "column", from: said, isWeak: false, isByFigures: true }];
  }
  const from = row.text(now.direction);
  const direction = meaningOf(SAID_DIRECTIONS, comparable(from));
  return direction ? [{ direction, kind: "column", from, isWeak: false }] : [];
}

function bySign(goal: GoalTable, row: GoalRow): DirectionEvidence[] {
  const shown = row.text(goal.now.target);
  // "Oförändrad": as last year, and neither more nor less.
  if (fits(UNCHANGED, comparable(shown)))
    return [{ direction: "within", kind: "sign", from: shown, isWeak: false }];
  const target = goalTarget(goal, row, null);
  const direction = target && signDirection(target);
  return direction ? [{ direction, kind: "sign", from: target.text, isWeak: false }] : [];
}

function byWords({ now }: GoalTable, row: GoalRow): DirectionEvidence[] {
  return directionWords(row.measured, row.figure(now.target)).map((found) => ({
    ...found,
    kind: "words",
  }));
}

/** What the goal beside wants of the very thing that is measured. */
function byGoalBeside(_: GoalTable, row: GoalRow): DirectionEvidence[] {
  return goalBeside(row).map((found) => ({ ...found, kind: "beside" }));
}

function byKnowledge({ now }: GoalTable, row: GoalRow): DirectionEvidence[] {
  const figure = row.figure(now.target) ?? row.figure(now.outcome);
  const known = knownDirection(row.measured, figure);
  return known ? [{ ...known, kind: "known", isWeak: false }] : [];
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
  const isUnsure = fits(OF_PRICE, name);
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
