import { followRemedies, type DeficitView, type EffectView } from "../../src/actions";
import type { Outcome, Task } from "./actions";
import { chosenSheets } from "./chosenSheets";
import { isUnread, problemText } from "./refusals";

/** One line: what the measures give, the deficit they are to close, and what is left of it. */
export async function measures(task: Task): Promise<Outcome> {
  const { file, answers, beside, print, tell } = task;
  const report = await followRemedies({ sheets: chosenSheets(task), answers, earlier: beside[0] });
  if (report.kind === "problem") {
    tell(problemText(report));
    return isUnread(report) ? "failed" : "blocked";
  }
  const { ready, plans, deficit, uncovered, committees, sentences, questions, changes, since } = report;
  const value = (effect: EffectView | null) => effect && effect.value;
  print({
    file,
    ready,
    plans: plans.map(({ sheet, address, unit, rows, expected, realised }) => ({
      sheet,
      address,
      unit,
      measures: rows.map((row) => ({
        label: row.label,
        cell: row.cell,
        expected: value(row.expected),
        realised: value(row.realised),
      })),
      expected: expected.value,
      realised: value(realised),
    })),
    deficit: deficitLine(deficit),
    uncovered: value(uncovered),
    committees: committees.map((one) => ({
      committee: one.committee,
      deficit: deficitLine(one.deficit),
      expected: one.expected.value,
      uncovered: value(one.uncovered),
    })),
    sentences,
    questions,
    since,
    changes,
  });
  return ready ? "ready" : "blocked";
}

function deficitLine(deficit: DeficitView | null) {
  return (
    deficit && {
      amount: deficit.value,
      unit: deficit.unit,
      of: deficit.of,
      sheet: deficit.sheet,
      cell: deficit.cell,
    }
  );
}
