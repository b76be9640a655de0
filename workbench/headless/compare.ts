import { compareWithEarlier } from "../../src/actions";
import type { Outcome, Task } from "./actions";
import { chosenSheets } from "./chosenSheets";
import { isUnread, problemText } from "./refusals";

/** A line for each change since the earlier version; none where nothing has changed. */
export async function compare(task: Task): Promise<Outcome> {
  const { file, workbook, choice, print, tell } = task;
  const [earlier] = task.beside;
  const sheets = chosenSheets(task);
  if (sheets.length === 0) {
    tell(choice.sheet === undefined ? "Alla blad är dolda." : `Bladet ”${choice.sheet}” finns inte.`);
    return "failed";
  }
  const report = await compareWithEarlier({ file: earlier!, sheets });
  if (report.kind === "problem") {
    const isOfEarlier = report.what !== "empty" && !isUnread(report);
    tell(isOfEarlier ? `${earlier!.name}: ${report.text}` : problemText(report));
    return "failed";
  }
  const isOfChosen = ({ sheet }: { readonly sheet: string }) =>
    choice.sheet === undefined ||
    workbook.sheetByName(sheet)?.name.toLowerCase() === choice.sheet.toLowerCase();
  for (const { sheet, row, column, old, new: now, ...more } of report.lines.filter(isOfChosen))
    print({ sheet, row, column, old, new: now, ...more, file });
  return "ready";
}
