import {
  addPlannedSheet,
  forecastYear as forecast,
  type ForecastHistoryReport,
  type YearForecastReport,
} from "../../src/actions";
import type { Outcome, Task } from "./actions";
import { problemText, unwrittenText } from "./refusals";
import { chosenSheets } from "./chosenSheets";

type Report = YearForecastReport | ForecastHistoryReport;

/**
 * One line for each sheet that has a year to forecast, or one that is over with several forecasts: every row's own
 * forecast, the proposal and why, or how right the forecasts were; and the sheet that it stands on in the new workbook.
 */
export async function forecastYear(task: Task): Promise<Outcome> {
  const { file, workbook, choice, answers, beside, print, save, tell } = task;
  const reports: Report[] = [];
  let isAsked = false;
  for (const name of chosenSheets({ workbook, choice })) {
    const report = await forecast(name, { answers, files: beside });
    if (report.kind === "questions") {
      isAsked = true;
      print({ file, written: null, sheet: name, questions: report.questions });
    } else if (report.kind !== "problem") reports.push(report);
    else if (report.what !== "noTable" && report.what !== "empty") tell(`${name}: ${problemText(report)}`);
  }
  if (reports.length === 0) {
    if (!isAsked)
      tell("Hittade inget utfall för en del av ett år, och inga prognoser för ett år som är slut.");
    return "blocked";
  }
  const sheets: string[] = [];
  for (const { plan } of reports) {
    const written = await addPlannedSheet(plan);
    if (!written.ok) {
      tell(unwrittenText(written.text));
      return "failed";
    }
    sheets.push(workbook.activeSheet.name);
  }
  const written = await save();
  for (const [index, report] of reports.entries())
    print({ file, written, sheet: report.sheet, newSheet: sheets[index]!, ...line(report) });
  return !isAsked && reports.every(isWhole) ? "ready" : "blocked";
}

/** Every row has a proposal; of a year that is over there is nothing to propose. */
function isWhole(report: Report): boolean {
  return report.kind === "forecastHistory" || report.rows.every(({ chosen }) => chosen !== null);
}

function line(report: Report): object {
  if (report.kind === "forecastHistory") {
    return {
      kind: report.kind,
      year: report.year,
      ready: true,
      ...history(report),
      questions: [],
    };
  }
  const { kind, year, month, rows, remarks } = report;
  return {
    kind,
    year,
    month,
    ready: isWhole(report),
    rows: rows.map(({ label, own, chosen, apart, methods, why }) => ({
      label,
      own,
      proposal: chosen?.amount ?? null,
      method: chosen?.method ?? null,
      difference: apart?.amount ?? null,
      methods: Object.fromEntries(methods.map(({ method, amount }) => [method, amount])),
      why,
    })),
    remarks,
    ...(report.history && { history: { year: report.history.year, ...history(report.history) } }),
    questions: [],
  };
}

/** How right each forecast was, and each row's errors: the forecast less what came. */
function history({ forecasts, rows }: ForecastHistoryReport): object {
  return {
    forecasts: forecasts.map(({ heading, share }) => ({ heading, accuracy: share })),
    rows: rows.map(({ label, accuracy, errors }) => ({ label, accuracy, errors })),
  };
}
