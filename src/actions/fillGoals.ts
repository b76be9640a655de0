import { GOALS_KEY, readGoalAnswers, type GoalAnswers } from "../domain/goals/goalAnswers";
import { comparable } from "../domain/tables/words";
import type { CellChange, Plan } from "../domain/plan";
import { updateMemory } from "../excel/writeMemory";
import { goalTexts } from "../texts/goals";
import { assessGoals } from "./assessGoals";
import type { GoalReport } from "./goalReport";
import type { SheetProblem, WriteOutcome } from "./outcomes";
import { answered } from "./problems";
import { writePlan } from "./writing";

/**
 * What a click on "Fyll" writes: the indicators without an assessment, and those of the others that the user has
 * chosen to replace. A person's own assessments stay by default.
 * @param replace indicators whose own assessment is to be replaced
 * @returns null where nothing would be written
 */
export function fillPlan({ sheet, tables }: GoalReport, replace: readonly string[] = []): Plan | null {
  const isChosen = ({ state, indicator }: { state: string; indicator: string }) =>
    state !== "differs" || replace.includes(indicator);
  const changes = tables
    .flatMap(({ rows }) => rows)
    .filter(isChosen)
    .flatMap(({ plan }) => plan?.changes ?? []);
  const unique = new Map(
    changes.map((change): [string, CellChange] => [`${change.row},${change.column}`, change]),
  );
  return unique.size === 0 ? null : { sheet, changes: [...unique.values()] };
}

/**
 * "Fyll": writes words, colours and trends, and checks the sheet again.
 *
 * Round trips: 2 (re-read, write), whatever the size, and 1 to check again. Undone by one click, colours too.
 */
export function fillGoals(plan: Plan): Promise<WriteOutcome> {
  const rows = new Set(plan.changes.filter(({ look }) => look).map(({ row }) => row));
  return writePlan(plan, goalTexts.filled(Math.max(1, rows.size)));
}

/**
 * Keeps an answer about an indicator in the workbook, and assesses the sheet again.
 * @param value null takes it back. Round trips: 2 to keep it, 1 to assess again
 */
export async function answerGoal(
  sheet: string,
  kind: "directions" | "measures",
  indicator: string,
  value: string | null,
): Promise<GoalReport | SheetProblem> {
  const kept = await answered(async () => {
    await updateMemory(({ answers, ...rest }) => {
      const goals = readGoalAnswers(answers[GOALS_KEY]).answers;
      return {
        ...rest,
        answers: { ...answers, [GOALS_KEY]: JSON.stringify(changed(goals, kind, indicator, value)) },
      };
    });
    return null;
  }, sheet);
  return kept ?? assessGoals(sheet);
}

function changed(
  goals: GoalAnswers,
  kind: "directions" | "measures",
  indicator: string,
  value: string | null,
): object {
  const { [comparable(indicator)]: _, ...others } = goals[kind] as Record<string, string>;
  return { ...goals, [kind]: value === null ? others : { ...others, [comparable(indicator)]: value } };
}
