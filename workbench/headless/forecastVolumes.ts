import { addPlannedSheet, forecastVolumes as forecast } from "../../src/actions";
import type { Outcome, Task } from "./actions";
import { isUnread, problemText, unwrittenText } from "./refusals";

/** One line for the file: costs and effects of each row, in tkr, what has to be answered, and where it stands. */
export async function forecastVolumes(task: Task): Promise<Outcome> {
  const { file, workbook, choice, answers, print, save, tell } = task;
  const visible = workbook.sheets.filter(
    ({ kind, visibility }) => kind === "worksheet" && (visibility === "Visible" || choice.hidden),
  );
  const report = await forecast({ sheets: visible.map(({ name }) => name), answers });
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
