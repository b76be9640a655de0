import {
  GOALS_KEY,
  mergeGoalAnswers,
  readGoalAnswers,
  type GoalAnswers,
} from "../../domain/goals/goalAnswers";
import { readAssignments } from "../../domain/goals/assignments";
import { isGoalTable, readGoalTable } from "../../domain/goals/goalTable";
import type { Answers } from "../../domain/structure/answers";
import { comparable } from "../../domain/words/comparable";
import { readSheet } from "../../excel/readSheet";
import { goalTexts } from "../../texts/goals/goals";
import { assignmentsView, goalTableView, scaleViews } from "./goalViews";
import type { DirectionSuggestion, GoalReport, GoalTableView } from "./goalReport";
import type { SheetProblem } from "../shared/outcomes";
import { orProblem, problem } from "../shared/problems";
import { tablesOf } from "../shared/readWorkbookTables";

/**
 * Reads the goal tables of a sheet and assesses every indicator. Writes nothing; fillGoals does, with the plans of
 * the rows.
 *
 * Round trips: 1.
 * @param given answers beside those of the workbook, which they win over
 */
export function assessGoals(sheet?: string, given: Answers = {}): Promise<GoalReport | SheetProblem> {
  return orProblem(async () => {
    const reading = await readSheet(sheet, { withFills: true });
    if (reading.kind !== "grid") return problem(reading.kind, reading.sheet);
    const { grid, memory } = reading;
    const { tables: read } = await tablesOf(grid);
    const answers = goalAnswersOf(memory.answers, given);
    let hasStart = false;
    const tables = read.flatMap(({ table }) => {
      const assignments = readAssignments(table);
      if (assignments) return [assignmentsView(table, assignments)];
      const goal = readGoalTable(grid, table);
      hasStart ||= goal !== null && goal.now.start !== null;
      return goal && isGoalTable(goal) ? [goalTableView(grid, goal, answers)] : [];
    });
    if (tables.length === 0)
      return { kind: "problem", sheet: grid.sheet, what: "noGoals", text: goalTexts.noGoals };
    return {
      kind: "goals",
      sheet: grid.sheet,
      tables,
      suggestions: suggestionsOf(tables),
      scales: scaleViews(answers),
      fromStart: hasStart ? answers.fromStart : null,
      answers: JSON.stringify(answers),
    };
  }, sheet ?? "");
}

/** Each indicator once: its answer counts wherever it stands. */
function suggestionsOf(tables: readonly GoalTableView[]): DirectionSuggestion[] {
  const all = tables.flatMap(({ rows }) => rows.flatMap(({ suggestion }) => suggestion ?? []));
  return [...new Map(all.map((one) => [comparable(one.answerKey), one])).values()];
}

function goalAnswersOf(kept: Answers, given: Answers): GoalAnswers {
  const read = (answers: Answers) => readGoalAnswers(answers[GOALS_KEY]).answers;
  return mergeGoalAnswers(read(kept), read(given));
}
