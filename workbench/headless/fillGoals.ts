import {
  approveDirections,
  assessGoals,
  fillGoals as fill,
  fillPlan,
  unknownGoalAnswers,
  type GoalReport,
} from "../../src/actions";
import type { Outcome, Task } from "./actions";
import { problemText, unwrittenText } from "./refusals";
import { chosenSheets } from "./chosenSheets";

/**
 * Fills the goal tables of every visible sheet with the defaults: blank assessments only. A line for each sheet with
 * a goal table; rows that cannot be decided stay as they are and are listed.
 */
export async function fillGoals({
  file,
  workbook,
  choice,
  answers,
  suggested,
  print,
  save,
  tell,
}: Task): Promise<Outcome> {
  for (const unknown of unknownGoalAnswers(answers)) tell(`Ett svar kunde inte läsas: ${unknown}.`);
  const reports: GoalReport[] = [];
  for (const name of chosenSheets({ workbook, choice })) {
    const report = await assessed(name, answers, suggested);
    if (report.kind === "goals") reports.push(report);
    else if (report.what !== "noGoals" && report.what !== "empty")
      tell(`${name}: ${problemText({ ...report, sheet: name })}`);
  }
  if (reports.length === 0) {
    tell("Hittade ingen måltabell.");
    return "blocked";
  }
  const filled: number[] = [];
  for (const report of reports) {
    const plan = fillPlan(report);
    const outcome = plan && (await fill(plan));
    if (outcome && !outcome.ok) {
      tell(`${report.sheet}: ${unwrittenText(outcome.text)}`);
      return "failed";
    }
    filled.push(plan ? plan.changes.length : 0);
  }
  const written = await save();
  for (const [index, report] of reports.entries()) print({ file, written, ...line(report, filled[index]!) });
  const isOpen = reports.some(({ tables }) =>
    tables.some(({ rows }) => rows.some(({ state }) => state === "open")),
  );
  return isOpen ? "blocked" : "ready";
}

/** The report of a sheet, with what is suggested approved where that is asked for. */
async function assessed(
  sheet: string,
  answers: Task["answers"],
  isApproved: boolean,
): ReturnType<typeof assessGoals> {
  const report = await assessGoals(sheet, answers);
  if (!isApproved || report.kind !== "goals" || report.suggestions.length === 0) return report;
  const kept = await approveDirections(
    sheet,
    report.suggestions.map(({ answerKey, direction }) => ({ answerKey, direction, isTurned: false })),
  );
  return kept.kind === "goals" ? assessGoals(sheet, answers) : kept;
}

/** The line of a sheet: every indicator with its word and why, and what has to be answered. */
function line({ sheet, tables, suggestions }: GoalReport, cells: number): object {
  const rows = tables.flatMap((table) => table.rows);
  return {
    sheet,
    cells,
    tables: tables.map(({ address, scale, summary, gaps }) => ({ address, scale, summary, gaps })),
    rows: rows.map((row) => {
      const { indicator, address, outcome, target, forecast, reading, attainment } = row;
      const { word, trend, state, written: own, remark, why } = row;
      const read = { direction: reading?.direction ?? null, measure: reading?.measure ?? null };
      const found = { word, trend, state, own, remark, why };
      const said = row.isSuggested ? { suggested: true } : {};
      return { indicator, cell: address, outcome, target, forecast, ...read, ...said, attainment, ...found };
    }),
    suggestions: suggestions.map(({ indicator, direction, from }) => ({ indicator, direction, from })),
    open: rows.flatMap(({ indicator, question }) =>
      question
        ? [
            {
              indicator,
              question: question.text,
              answers: question.answers.map(({ kind, value }) => ({ kind, value })),
            },
          ]
        : [],
    ),
  };
}
