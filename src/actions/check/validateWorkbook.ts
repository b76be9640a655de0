import { listSheets } from "../../excel/listSheets";
import { workbookVerdict } from "../../texts/check/verdict";
import { isAboutSheet, isProblem, type ReportOrProblem, type SheetProblem } from "../shared/outcomes";
import { orProblem } from "../shared/problems";
import type { SheetResult, WorkbookReport } from "../shared/report";
import { keepWorkbook } from "./keptChecks";
import { holdSheets, type WorkbookOptions } from "./validateSheets";

/**
 * "Kontrollera arbetsboken": checks every visible sheet, one after the other, and holds them against each
 * other. Hidden sheets are listed only. Writes nothing.
 *
 * Round trips: 1 for the list and 1 a sheet.
 * @returns a problem when Excel refuses to answer, or when it was stopped
 */
export function validateWorkbook(options: WorkbookOptions = {}): Promise<WorkbookReport | SheetProblem> {
  return orProblem(async () => {
    const entries = await listSheets();
    const visible = entries.filter(({ isVisible }) => isVisible).map(({ name }) => name);
    const held = await holdSheets(visible, options);
    if (!Array.isArray(held)) return held;
    const outcomes = held.map(({ outcome }) => outcome);
    const refusal = outcomes.filter(isProblem).find((problem) => !isAboutSheet(problem));
    if (refusal) return refusal;
    keepWorkbook(
      held.flatMap(({ checked, further }) => (checked.kind === "checked" ? [{ checked, further }] : [])),
    );
    const sheets = visible.map((name, index) => sheetResult(name, outcomes[index]!));
    return {
      verdict: workbookVerdict(sheets),
      ready:
        sheets.some(({ kind }) => kind === "ready") &&
        sheets.every(({ kind }) => kind === "ready" || kind === "nothing"),
      sheets,
      hidden: entries.filter(({ isVisible }) => !isVisible).map(({ name }) => name),
    };
  });
}

/** A sheet of the list, with its own verdict. */
export function sheetResult(sheet: string, outcome: ReportOrProblem): SheetResult {
  return isProblem(outcome)
    ? { sheet, text: outcome.text, kind: "nothing", outcome }
    : { sheet, text: outcome.verdict.text, kind: outcome.verdict.kind, outcome };
}
