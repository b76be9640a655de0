import { assessGoals, fillGoals as fill, fillPlan, type GoalReport } from "../../src/actions";
import type { Outcome, Task } from "./actions";

/**
 * Fills the goal tables of every visible sheet with the defaults: blank assessments only. A line for each sheet with
 * a goal table; rows that cannot be decided stay as they are and are listed.
 */
export async function fillGoals({
  file,
  workbook,
  choice,
  answers,
  print,
  save,
  tell,
}: Task): Promise<Outcome> {
  const chosen = workbook.sheets.filter(
    ({ kind, name, visibility }) =>
      kind === "worksheet" &&
      (choice.sheet === undefined
        ? visibility === "Visible" || choice.hidden
        : name.toLowerCase() === choice.sheet.toLowerCase()),
  );
  const reports: GoalReport[] = [];
  for (const { name } of chosen) {
    const report = await assessGoals(name, answers);
    if (report.kind === "goals") reports.push(report);
    else if (report.what !== "noGoals" && report.what !== "empty") tell(`${name}: ${report.text}`);
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
      tell(`${report.sheet}: ${outcome.text}`);
      return "failed";
    }
    filled.push(plan ? plan.changes.length : 0);
  }
  const written = await save();
  for (const [index, { sheet, tables }] of reports.entries()) {
    const rows = tables.flatMap((table) => table.rows);
    print({
      file,
      sheet,
      written,
      cells: filled[index],
      tables: tables.map(({ address, scale, summary, gaps }) => ({ address, scale, summary, gaps })),
      rows: rows.map(
        ({ indicator, outcome, target, forecast, word, trend, state, why, written: own, remark }) => ({
          indicator,
          outcome,
          target,
          forecast,
          word,
          trend,
          state,
          own,
          remark,
          why,
        }),
      ),
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
    });
  }
  const isOpen = reports.some(({ tables }) =>
    tables.some(({ rows }) => rows.some(({ state }) => state === "open")),
  );
  return isOpen ? "blocked" : "ready";
}
