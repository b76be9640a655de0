import { checkComments } from "../../src/actions";
import type { Outcome, Task } from "./actions";
import { chosenSheets } from "./chosenSheets";
import { isUnread, problemText } from "./refusals";

/** A line for each claim of the workbook's texts, or of the text of --text; blocked where one contradicts. */
export async function comments(task: Task): Promise<Outcome> {
  const { file, text, print, tell } = task;
  const report = await checkComments({ sheets: chosenSheets(task), text });
  if (report.kind === "problem") {
    tell(problemText(report));
    return isUnread(report) ? "failed" : "blocked";
  }
  for (const { at, sentence, stated, unit, verdict, figures, text: message } of report.claims)
    print({
      file,
      sheet: at?.sheet ?? null,
      cell: at?.cell ?? null,
      sentence,
      stated,
      unit,
      verdict,
      figures,
      message,
    });
  if (report.claims.length === 0) tell(report.summary);
  return report.claims.some(({ verdict }) => verdict === "contradicts") ? "blocked" : "ready";
}
