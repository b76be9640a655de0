import { addPlannedSheet, forecastVolumes as forecast } from "../../src/actions";
import type { Outcome, Task } from "./actions";
import { chosenSheets } from "./chosenSheets";
import { isUnread, problemText, unwrittenText } from "./refusals";

/** One line for the file: costs and effects of each row, in tkr, what has to be answered, and where it stands. */
export async function forecastVolumes(task: Task): Promise<Outcome> {
  const { file, workbook, choice, answers, print, save, tell } = task;
  const sheets = chosenSheets(task);
  if (sheets.length === 0 && choice.sheet !== undefined) {
    tell(`Bladet ”${choice.sheet}” finns inte.`);
    return "failed";
  }
  const report = await forecast({ sheets, answers });
  if (report.kind === "problem") {
    tell(problemText(report));
    return isUnread(report) ? "failed" : "blocked";
  }
  if (report.kind === "questions") {
    print({ file, written: null, questions: report.questions });
    return "blocked";
  }
  const written = await addPlannedSheet(report.plan);
  if (!written.ok) {
    tell(unwrittenText(written.text));
    return "failed";
  }
  const { ready, summary, rows, total, questions, remarks } = report;
  print({
    file,
    written: await save(),
    sheet: workbook.activeSheet.name,
    ready,
    summary,
    rows: rows.map(({ label, costs, remark }) => ({ label, ...costs?.amounts, remark })),
    total: total.amounts,
    remarks,
    questions,
  });
  return ready ? "ready" : "blocked";
}
