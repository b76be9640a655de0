import { checkComments, type CommentLimits } from "../../src/actions";
import type { Outcome, Task } from "./actions";
import { chosenSheets } from "./chosenSheets";
import { isUnread, problemText } from "./refusals";

/**
 * A line for each claim of the workbook's texts, or of the text of --text; blocked where one contradicts. With --enough a line
 * for each row over the limit whose comment is not enough.
 */
export async function comments(task: Task): Promise<Outcome> {
  const { file, text, enough, print, tell } = task;
  const report = await checkComments({ sheets: chosenSheets(task), text, limits: limitsOf(enough) });
  if (report.kind === "problem") {
    tell(problemText(report));
    return isUnread(report) ? "failed" : "blocked";
  }
  if (enough !== undefined) {
    for (const { text: message, ...lack } of report.lacking) print({ file, ...lack, message });
    return report.lacking.length > 0 ? "blocked" : "ready";
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

/** "5/500": per cent and tkr. "-" is what the workbook keeps. */
function limitsOf(enough: string | undefined): CommentLimits | undefined {
  if (enough === undefined || enough === "-") return undefined;
  const [percent = "", tkr = ""] = enough.split("/");
  return { percent, tkr };
}
