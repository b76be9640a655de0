import { areaAddress } from "../domain/address";
import { checkSheetInSteps } from "../domain/checkSheet";
import { assessGoal, type GoalAssessment } from "../domain/goals/assessGoal";
import { countGoals, findGaps } from "../domain/goals/followUp";
import { GOALS_KEY, readGoalAnswers, type GoalAnswers } from "../domain/goals/goalAnswers";
import { readGoalTable, type GoalTable } from "../domain/goals/goalTable";
import { findScale } from "../domain/goals/scales";
import type { Grid } from "../domain/grid";
import { finishWithRests } from "../domain/steps";
import type { Answers } from "../domain/structure";
import { readSheet } from "../excel/readSheet";
import { goalReasons, goalTexts, openText, summaryText } from "../texts/goals";
import { assessmentPlace, rowPlan } from "./goalPlan";
import type { GoalQuestion, GoalReport, GoalRowView, GoalTableView } from "./goalReport";
import type { SheetProblem } from "./outcomes";
import { answered, problem } from "./problems";
import { rest } from "./rest";

/** Tables that hold goals or a person's judgement of something. */
const GOAL_KINDS: ReadonlySet<string> = new Set(["mal", "internkontroll"]);

/**
 * Reads the goal tables of a sheet and assesses every indicator. Writes nothing; fillGoals does, with the plans of
 * the rows.
 *
 * Round trips: 1.
 * @param given answers beside those of the workbook, which they win over
 */
export function assessGoals(sheet?: string, given: Answers = {}): Promise<GoalReport | SheetProblem> {
  return answered(async () => {
    const reading = await readSheet(sheet);
    if (reading.kind !== "grid") return problem(reading.kind, reading.sheet);
    const { grid, memory } = reading;
    const check = await finishWithRests(checkSheetInSteps(grid), rest, () => performance.now());
    const { answers } = readGoalAnswers(given[GOALS_KEY] ?? memory.answers[GOALS_KEY]);
    const tables = check.tables.flatMap(({ table }) => {
      const goal = GOAL_KINDS.has(table.kind) ? readGoalTable(grid, table) : null;
      return goal ? [tableView(grid, goal, answers)] : [];
    });
    if (tables.length === 0)
      return { kind: "problem", sheet: grid.sheet, what: "noGoals", text: goalTexts.noGoals };
    return { kind: "goals", sheet: grid.sheet, tables };
  }, sheet ?? "");
}

function tableView(grid: Grid, goal: GoalTable, answers: GoalAnswers): GoalTableView {
  const scale = findScale(
    goal.rows.map((row) => row.text(goal.now.assessment)),
    answers.scales,
  );
  const goals = goal.rows.map((row) => assessGoal(goal, row, scale, answers));
  const place = assessmentPlace(grid, goal);
  const best = scale.words[0]!.word;
  return {
    address: areaAddress(goal.table.area),
    title: goal.table.title,
    scale: scale.words.map(({ word }) => word),
    rows: goals.map((one) => rowView(grid, goal, one, place)),
    summary: summaryText(countGoals(goals, best, scale.noValue?.word ?? null), best),
    gaps: goals.flatMap((one) =>
      findGaps(goal, one).map((gap) => `${one.row.indicator}: ${goalTexts.gap(gap)}`),
    ),
  };
}

function rowView(
  grid: Grid,
  goal: GoalTable,
  assessed: GoalAssessment,
  place: ReturnType<typeof assessmentPlace>,
): GoalRowView {
  const { row, word, written, trend, outcome, target, forecast } = assessed;
  const state = stateOf(assessed);
  const differs = word && state === "differs" ? goalTexts.differs(written.text, word.word) : "";
  return {
    indicator: row.indicator,
    area: row.area,
    outcome: outcome?.text ?? "",
    target: target?.text ?? "",
    forecast: forecast?.text ?? "",
    word: word?.word ?? null,
    look: word ? { fill: word.fill, font: word.font } : null,
    trend: trend && goalTexts.trend(trend),
    why: goalReasons(assessed),
    question: questionOf(assessed),
    written: written.text,
    state,
    remark: differs,
    plan: rowPlan(grid, goal, assessed, place),
  };
}

function stateOf({ word, open, written }: GoalAssessment): GoalRowView["state"] {
  if (open === "judgement") return "kept";
  if (open) return "open";
  if (!word) return "kept";
  if (written.text === "") return "fill";
  return written.word?.word === word.word ? "same" : "differs";
}

function questionOf(assessed: GoalAssessment): GoalQuestion | null {
  const text = openText(assessed.open, assessed);
  if (text === "") return null;
  const choices = {
    direction: goalTexts.directionAnswers.map(
      ([label, value]) => ({ label, kind: "directions", value }) as const,
    ),
    measure: goalTexts.measureAnswers.map(([label, value]) => ({ label, kind: "measures", value }) as const),
  };
  const { open } = assessed;
  return { text, answers: open === "direction" || open === "measure" ? choices[open] : [] };
}
