import { ownFunctions, type OwnFunction } from "../../domain/native/ownFunctions";
import { isSealed } from "../../domain/report/controlReport/seal";
import type { Memory } from "../../domain/sheet/memory";
import { EMPTY_MEMORY } from "../../domain/sheet/memory";
import type { Grid } from "../../domain/sheet/grid";
import { listSheets } from "../../excel/listSheets";
import { readSheets } from "../../excel/readSheets";
import { workbookName } from "../../excel/workbookName";
import { controlReportTexts } from "../../texts/send/controlReport";
import { prepareTexts } from "../../texts/send/prepare";
import { workbookVerdict } from "../../texts/check/verdict";
import { sheetResult } from "../check/validateWorkbook";
import type { CheckedSheet } from "../check/checkedSheet";
import { holdSheets, type WorkbookOptions } from "../check/validateSheets";
import { replacementView, type ReplacementView } from "../functions/replacementView";
import { isAboutSheet, isProblem, type ReportOrProblem, type SheetProblem } from "../shared/outcomes";
import { orProblem } from "../shared/problems";
import type { SheetReport, SheetResult, SheetVerdict } from "../shared/report";
import type { ApprovalView, BlockView, Preparation, UncheckedOnSheet } from "./preparation";
import { stampOf } from "./stampOf";

/** What is prepared, and by which version of Driftkoll. */
export interface PreparationOptions extends WorkbookOptions {
  /** "1.0.0", as it is told in the report. */
  readonly version: string;
  /** All of our functions, by id and name. */
  readonly functions: readonly OwnFunction[];
  /** The sheets to be checked; the visible ones when left out. */
  readonly sheets?: readonly string[];
}

/** A sheet that was asked about: what was read and checked of it, and how that is told. */
interface SheetOutcome {
  readonly sheet: string;
  /** null where there was nothing to check. */
  readonly checked: CheckedSheet | null;
  readonly outcome: ReportOrProblem;
}

/**
 * "Förbered utskick": checks every sheet with tables, holds them against each other, and gathers what blocks, what has
 * been approved and why, and what was not checked. Writes nothing.
 *
 * Round trips: 2 for the names, 1 a sheet.
 */
export function prepare(options: PreparationOptions): Promise<Preparation | SheetProblem> {
  return orProblem(async () => {
    const entries = await listSheets();
    const workbook = await workbookName();
    const asked = new Set(
      options.sheets ?? entries.filter(({ isVisible }) => isVisible).map(({ name }) => name),
    );
    const names = entries.map(({ name }) => name).filter((name) => asked.has(name));
    const held = await holdSheets(names, options);
    if (!Array.isArray(held)) return held;
    const outcomes = held.map(({ checked, outcome }, at): SheetOutcome => ({
      sheet: names[at]!,
      checked: checked.kind === "checked" ? checked : null,
      outcome,
    }));
    const refusal = outcomes
      .map(({ outcome }) => outcome)
      .filter(isProblem)
      .find((one) => !isAboutSheet(one));
    if (refusal) return refusal;
    const others = entries.map(({ name }) => name).filter((name) => !asked.has(name));
    return preparationOf(workbook, outcomes, others, options);
  });
}

async function preparationOf(
  workbook: string,
  all: readonly SheetOutcome[],
  hidden: readonly string[],
  { version, functions, signal }: PreparationOptions,
): Promise<Preparation> {
  const outcomes = all.filter(({ checked }) => !checked || !isControlReport(checked.grid));
  const reports = outcomes.flatMap(({ outcome }) => (isProblem(outcome) ? [] : [outcome]));
  const checked = outcomes.flatMap((one) => one.checked ?? []);
  const sheets = outcomes.map(({ sheet, outcome }) => sheetResult(sheet, outcome));
  const blocks = reports.flatMap(blocksOf);
  const verdict = verdictOf(sheets, blocks);
  const stamp = await stampOf(checked, { date: "", rules: version, verdict: verdict.kind }, signal);
  const unread = outcomes.filter((one) => one.checked === null).map(({ sheet }) => sheet);
  const memory = checked.at(-1)?.memory ?? EMPTY_MEMORY;
  return {
    kind: "preparation",
    workbook,
    verdict,
    ready: verdict.kind === "ready",
    blocks,
    sheets,
    approved: reports.flatMap((report) => approvalsOf(report, memory)),
    unchecked: reports.flatMap(uncheckedOn),
    hidden,
    corrections: memory.corrections ?? [],
    functions: await functionsIn(
      checked.map(({ grid }) => grid),
      [...hidden, ...unread],
      functions,
    ),
    stamp,
  };
}

/** A report of ours is no sheet to be checked, nor to be stamped. */
export function isControlReport({ values, area }: Grid): boolean {
  return area.row === 0 && area.column === 0 && isSealed(values, controlReportTexts.seal);
}

/** The functions of all sheets: those that are hidden or have no table are sent with the file too. */
async function functionsIn(
  grids: readonly Grid[],
  further: readonly string[],
  functions: readonly OwnFunction[],
): Promise<ReplacementView | null> {
  if (functions.length === 0) return null;
  const { grids: others } = further.length > 0 ? await readSheets(further) : { grids: [] };
  const all = [...grids, ...others];
  const view = replacementView("workbook", all, ownFunctions(functions), all);
  return !("kind" in view) && view.sheets.length > 0 ? view : null;
}

function verdictOf(sheets: readonly SheetResult[], blocks: readonly BlockView[]): SheetVerdict {
  const { kind, detail } = workbookVerdict(sheets);
  const count = (severity: BlockView["severity"]) => blocks.filter((one) => one.severity === severity).length;
  const [errors, questions] = [count("error"), count("warning")];
  if (kind === "ready") return { kind, text: prepareTexts.ready, detail };
  if (kind === "nothing") return { kind, text: prepareTexts.nothing, detail };
  const text =
    errors + questions > 0 ? prepareTexts.notReady(errors, questions) : prepareTexts.notReadyOtherwise;
  return { kind, text, detail };
}

function blocksOf(report: SheetReport): BlockView[] {
  const { sheet, findings, verdict } = report;
  const blocks = findings.flatMap(({ severity, address, rule, title, message }): BlockView[] =>
    severity === "error" || severity === "warning"
      ? [{ sheet, address, rule, severity, title, message }]
      : [],
  );
  if (blocks.length > 0 || verdict.kind === "ready" || verdict.kind === "nothing") return blocks;
  // What has not been read is nobody's finding.
  const { text: title, detail: message } = verdict;
  return [{ sheet, address: null, rule: "leftOut", severity: "warning", title, message }];
}

function approvalsOf({ sheet, approved }: SheetReport, { approvals }: Memory): ApprovalView[] {
  return approved.map(({ key, severity, title, message, reason, date }) => {
    const kept = approvals.find((one) => one.key === key && one.sheet === sheet);
    return { sheet, severity, title, message, reason, date, name: kept?.name ?? "" };
  });
}

function uncheckedOn({ sheet, coverage }: SheetReport): UncheckedOnSheet[] {
  return coverage.unchecked.map((one) => ({ ...one, sheet }));
}
