import { prepare, writePreparation, type Preparation } from "../../src/actions";
import { stampDigest } from "../../src/domain/report/stamp/stampText";
import { thisBuild } from "../../src/taskpane/build";
import { functionHelp } from "../../src/taskpane/functionHelp";
import type { Outcome, Task } from "./actions";
import { chosenSheets } from "./chosenSheets";
import { isUnread, problemText, unwrittenText } from "./refusals";
import { NotWritten } from "./saveWorkbook";

/** One line for the file: the verdict, what blocks, and where the stamped workbook stands. */
export async function prepareFile(task: Task): Promise<Outcome> {
  const { workbook, date, tell } = task;
  const preparation = await prepare({
    version: thisBuild().version,
    functions: functionHelp(),
    sheets: chosenSheets(task),
  });
  if (preparation.kind === "problem") {
    tell(problemText(preparation));
    return isUnread(preparation) ? "failed" : "blocked";
  }
  const done = await writePreparation(preparation, date);
  if (!done.ok) {
    printLine(task, preparation, null, null);
    tell(unwrittenText(done.text));
    return "failed";
  }
  try {
    printLine(task, preparation, await task.save(), workbook.activeSheet.name);
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    printLine(task, preparation, null, null);
    tell(error.message);
    return "failed";
  }
  return preparation.ready ? "ready" : "blocked";
}

function printLine(
  { file, date, print }: Task,
  preparation: Preparation,
  written: string | null,
  report: string | null,
): void {
  const { verdict, ready, blocks, sheets, approved, unchecked, hidden, functions, stamp } = preparation;
  print({
    file,
    written,
    verdict: verdict.kind,
    text: verdict.text,
    ready,
    date,
    report,
    stamp: stampDigest({ ...stamp, date }),
    blocks: blocks.map(({ sheet, address, rule, severity, title, message }) => ({
      sheet,
      cell: address,
      rule,
      severity,
      title,
      message,
    })),
    sheets: sheets.map(({ sheet, kind, text, outcome }) => ({
      sheet,
      verdict: kind,
      text,
      ...("coverage" in outcome
        ? { figures: outcome.coverage.figures, figuresChecked: outcome.coverage.checked }
        : { figures: 0, figuresChecked: 0 }),
    })),
    approved: approved.map(({ sheet, title, message, reason, name, date: day }) => ({
      sheet,
      message: `${title}: ${message}`,
      reason,
      name,
      date: day,
    })),
    unchecked: unchecked.map(({ sheet, range, why }) => ({ sheet, range, why })),
    hidden,
    functions: functions?.count ?? 0,
  });
}
