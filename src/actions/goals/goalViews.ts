import { areaAddress, cellAddress } from "../../domain/sheet/address";
import { assessGoal } from "../../domain/goals/assessGoal";
import type { GoalAssessment } from "../../domain/goals/assessment";
import type { Assignments } from "../../domain/goals/assignments";
import { countGoals, findGaps } from "../../domain/goals/followUp";
import { thresholdOf, type GoalAnswers } from "../../domain/goals/goalAnswers";
import type { GoalTable } from "../../domain/goals/goalTable";
import { findScale, SCALES } from "../../domain/goals/scales";
import type { Scale } from "../../domain/goals/scaleOf";
import { monthsOfFigure } from "../../domain/goals/monthsOfFigure";
import type { Grid } from "../../domain/sheet/grid";
import type { Table } from "../../domain/tables/table";
import { DIRECTION_ANSWERS, type DirectionAnswer } from "../../domain/words/goals/directionWords";
import { MEASURE_ANSWERS, type MeasureAnswer } from "../../domain/words/growth";
import { goalReasons } from "../../texts/goals/goalReasons";
import { assignmentsText, goalTexts } from "../../texts/goals/goals";
import { summaryText } from "../../texts/goals/goalSummary";
import { openText } from "../../texts/goals/openGoal";
import { goalChart } from "./goalChart";
import { goalLegend } from "./goalLegend";
import {
  assessmentPlace,
  isComputed,
  isSignalledAt,
  trendChanges,
  wordChanges,
  type AssessmentPlace,
} from "./goalPlan";
import type {
  DirectionSuggestion,
  GoalWordCount,
  GoalQuestion,
  GoalReading,
  GoalRowView,
  GoalTableView,
  ScaleView,
} from "./goalReport";

/** A goal table with every indicator assessed, ready to show. */
export function goalTableView(grid: Grid, goal: GoalTable, answers: GoalAnswers): GoalTableView {
  const written = goal.rows.map((row) => row.text(goal.now.assessment));
  const scale = findScale(written, answers.scales, answers.scale, goal.lines);
  const goals = goal.rows.map((row) => assessGoal(goal, row, scale, answers));
  const place = assessmentPlace(grid, goal);
  const best = scale.words[0]!.word;
  const between = scale.words.slice(1, -1).map(({ word }) => word);
  return {
    address: areaAddress(goal.table.area),
    title: goal.table.title,
    scaleId: scale.id,
    scale: scale.words.map(({ word }) => word),
    rows: goals.map((one) => rowView(grid, goal, one, place, between)),
    summary: summaryText(countGoals(goals, scale), best),
    counts: wordCounts(goals, scale),
    gaps: goals.flatMap((one) =>
      findGaps(goal, one).map((gap) => `${one.row.indicator}: ${goalTexts.gap(gap)}`),
    ),
    legend: goalLegend(grid, goal, scale, answers),
  };
}

/** A table that counts assignments: nothing is assessed there, but it is summed up. */
export function assignmentsView(table: Table, assignments: Assignments): GoalTableView {
  return {
    address: areaAddress(table.area),
    title: table.title,
    scaleId: null,
    scale: [],
    rows: [],
    summary: assignmentsText(assignments),
    counts: [],
    gaps: [],
    legend: null,
  };
}

/** What stands in the table counts before what is computed, as in the summary. */
function wordCounts(goals: readonly GoalAssessment[], { words }: Scale): GoalWordCount[] {
  const said = goals.map(({ word, written }) => (written.text === "" ? word : written.word)?.word ?? null);
  const waiting = goals.filter(({ open, written }) => written.text === "" && open && open !== "judgement");
  const counts = words.map(({ word, fill, font }) => ({
    word,
    look: { fill, font },
    count: said.filter((one) => one === word).length,
  }));
  return [...counts, { word: null, look: null, count: waiting.length }].filter(({ count }) => count > 0);
}

/** The scales that can be chosen, with the thresholds that are given for them. */
export function scaleViews(answers: GoalAnswers): ScaleView[] {
  const view = (scale: Scale, isOwn: boolean): ScaleView => ({
    id: scale.id,
    name: scale.words.map(({ word }) => word).join(", "),
    words: scale.words.map(({ word, fill, font }) => ({ word, look: { fill, font } })),
    isOwn,
    thresholds: scale.words.slice(1, -1).map((_, step) => thresholdOf(answers, scale, step)),
  });
  return [
    ...answers.scales.map((scale) => view(scale, true)),
    ...SCALES.filter(({ isJudgement }) => !isJudgement).map((scale) => view(scale, false)),
  ];
}

function rowView(
  grid: Grid,
  goal: GoalTable,
  assessed: GoalAssessment,
  place: AssessmentPlace,
  between: readonly string[],
): GoalRowView {
  const { row, word, written, trend, outcome, target, forecast, share } = assessed;
  const isSignalled = isSignalledAt(grid, row.sheetRow, place.sheetColumn);
  const state = stateOf(assessed, isComputed(grid, row.sheetRow, place.sheetColumn), isSignalled);
  const own = written.word;
  return {
    indicator: row.indicator,
    answerKey: row.answerKey,
    address:
      place.sheetColumn === null ? null : cellAddress({ row: row.sheetRow, column: place.sheetColumn }),
    area: row.area,
    outcome: outcome?.text ?? "",
    target: target?.text ?? "",
    forecast: forecast?.text ?? "",
    word: word?.word ?? null,
    look: word ? { fill: word.fill, font: word.font } : null,
    attainment: share,
    trend: trend && goalTexts.trend(trend),
    why: goalReasons(assessed),
    reading: readingOf(goal, assessed),
    suggestion: suggestionOf(assessed),
    isSuggested: assessed.open === null && assessed.direction.suggestion !== null,
    question: questionOf(assessed, between),
    written: written.text || (isSignalled ? goalTexts.ownColour : ""),
    writtenAs: own && { word: own.word, look: { fill: own.fill, font: own.font } },
    state,
    remark:
      word && state === "differs"
        ? isSignalled
          ? goalTexts.colouredByHand(word.word)
          : goalTexts.differs(written.text, word.word)
        : "",
    chart: goalChart(goal, assessed),
    changes: wordChanges(grid, assessed, place),
    trendChanges: trendChanges(grid, goal, assessed),
  };
}

function stateOf(
  { word, open, written }: GoalAssessment,
  isFormula: boolean,
  isSignalled: boolean,
): GoalRowView["state"] {
  if (open === "judgement") return "kept";
  if (open) return "open";
  if (!word) return "kept";
  if (written.word?.word === word.word) return "same";
  if (isFormula) return "kept";
  return written.text === "" && !isSignalled ? "fill" : "differs";
}

function suggestionOf({ row, open, direction }: GoalAssessment): DirectionSuggestion | null {
  const suggested = wordFor<DirectionAnswer>(DIRECTION_ANSWERS, direction.suggestion);
  if (open !== "suggested" || !suggested) return null;
  const from = direction.evidence.find(({ kind }) => kind === "known")?.from ?? "";
  return { indicator: row.indicator, answerKey: row.answerKey, direction: suggested, from };
}

function readingOf(
  { now }: GoalTable,
  { row, direction, measure, forecast, open }: GoalAssessment,
): GoalReading | null {
  if (open === "judgement" || !now.target) return null;
  const isPart = monthsOfFigure(now, row) < 12 && !forecast;
  return {
    direction: wordFor<DirectionAnswer>(DIRECTION_ANSWERS, direction.direction),
    measure: isPart ? (wordFor<MeasureAnswer>(MEASURE_ANSWERS, measure.measure) ?? "oklart") : null,
    isDirectionAnswered:
      direction.evidence.some(({ kind }) => kind === "answer") ||
      (direction.suggestion !== null && direction.direction !== null),
    isMeasureAnswered: measure.kind === "answer",
  };
}

function wordFor<Word extends string>(
  words: Readonly<Record<Word, string>>,
  value: string | null,
): Word | null {
  return (Object.keys(words) as Word[]).find((word) => words[word] === value) ?? null;
}

function questionOf(assessed: GoalAssessment, between: readonly string[]): GoalQuestion | null {
  const text = openText(assessed.open, assessed, between);
  // What is suggested is asked of all indicators at once.
  if (text === "" || assessed.open === "suggested") return null;
  const choices = {
    direction: goalTexts.directionAnswers.map(
      ([label, value]) => ({ label, kind: "directions", value }) as const,
    ),
    measure: goalTexts.measureAnswers.map(([label, value]) => ({ label, kind: "measures", value }) as const),
    pace: goalTexts.paceAnswers.map(([label, value]) => ({ label, kind: "measures", value }) as const),
  };
  const { open } = assessed;
  return {
    text,
    isOfScale: open === "thresholds" || open === "words",
    answers: open !== null && open in choices ? choices[open as keyof typeof choices] : [],
  };
}
