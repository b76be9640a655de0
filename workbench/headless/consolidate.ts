import { addPlannedSheet, consolidateCommittees, type CommitteeRowView } from "../../src/actions";
import type { Outcome, Task } from "./actions";
import { chosenSheets } from "./chosenSheets";
import { isUnread, problemText, unwrittenText } from "./refusals";

/** One line for all files together: a row for each committee, what has to be looked at, and where it was written. */
export async function consolidate(task: Task): Promise<Outcome> {
  const { file, workbook, answers, beside, isWritten, print, save, tell } = task;
  const report = await consolidateCommittees({ sheets: chosenSheets(task), answers, files: beside });
  if (report.kind === "problem") {
    tell(problemText(report));
    return isUnread(report) ? "failed" : "blocked";
  }
  const { ready, unit, summary, rows, total, questions, remarks } = report;
  let written: string | null = null;
  if (isWritten) {
    const added = await addPlannedSheet(report.plan);
    if (!added.ok) {
      tell(unwrittenText(added.text));
      return "failed";
    }
    written = await save();
  }
  print({
    file,
    written,
    sheet: isWritten ? workbook.activeSheet.name : null,
    ready,
    unit,
    summary,
    rows: rows.map(line),
    total: amounts(total.amounts),
    questions,
    remarks,
  });
  return ready ? "ready" : "blocked";
}

/** A figure that a committee does not have is null: nothing is not nought. Budget and deviation are the year's where it has no others. */
function amounts(found: CommitteeRowView["amounts"]): object {
  const { outcome, yearBudget, forecast, forecastDeviation } = found;
  const { budget = yearBudget, deviation = forecastDeviation } = found;
  const all = { budget, outcome, deviation, yearBudget, forecast, forecastDeviation };
  return Object.fromEntries(Object.entries(all).map(([measure, value]) => [measure, value ?? null]));
}

function line({ committee, heading, amounts: found, source, cells, period }: CommitteeRowView): object {
  return { committee, heading, ...amounts(found), period, source, cells };
}
