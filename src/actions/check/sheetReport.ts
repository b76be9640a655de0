import { areaAddress } from "../../domain/sheet/address";
import type { SheetCheck } from "../../domain/checkSheet";
import { isFailing } from "../../domain/checks/check";
import type { Finding, Severity } from "../../domain/findings/findings";
import { hasFormulas, type Grid } from "../../domain/sheet/grid";
import { sheetReferencesInSteps } from "../../domain/formulas/formulaWork";
import type { SheetReferences } from "../../domain/formulas/sheetReferences";
import { finish, mapInSteps, type Steps } from "../../domain/steps";
import { approvalsOn, type Approval, type Memory } from "../../domain/sheet/memory";
import { MEMORY_BROKEN, MEMORY_NEWER } from "../../texts/shared/problems";
import { kindCode, kindWord } from "../../texts/check/tableKinds";
import { verdictOf } from "../../texts/check/verdict";
import { coverageView } from "./coverageView";
import { findingView } from "./findingView";
import { sumView } from "./sumView";
import type { ApprovedView, FindingView, SheetReport, TableView } from "../shared/report";

/** A sheet without formulas is reckoned from no other. */
const NO_REFERENCES: SheetReferences = { sheets: [], isOpen: false };

/** So many findings are put into words between two rests. */
const FINDINGS_AT_ONCE = 100;

interface ReportOptions {
  readonly isMemoryBroken?: boolean;
  readonly isMemoryNewer?: boolean;
  /** Those of the check's findings that only show when the sheet is held against others. */
  readonly acrossSheets?: readonly Finding[];
}

/** Turns what a check found into what its user is told, approvals taken out. */
export function sheetReport(...given: Parameters<typeof sheetReportInSteps>): SheetReport {
  return finish(sheetReportInSteps(...given));
}

/** The same with rests: there may be findings and sums by the thousand. */
export function* sheetReportInSteps(
  grid: Grid,
  check: SheetCheck,
  memory: Memory,
  { isMemoryBroken = false, isMemoryNewer = false, acrossSheets = [] }: ReportOptions = {},
): Steps<SheetReport> {
  const approvals = approvalsOn(memory, grid.sheet);
  const across = new Set(acrossSheets);
  const viewOf = (finding: Finding) => ({
    ...findingView(finding, grid),
    isAcrossSheets: across.has(finding),
  });
  const views = yield* mapInSteps(check.findings, viewOf, FINDINGS_AT_ONCE);
  const open = views.filter((view) => !approvals.has(view.key));
  const countOf = (some: readonly FindingView[], severity: Severity) =>
    some.filter((view) => view.severity === severity).length;
  const [errors, questions] = [countOf(open, "error"), countOf(open, "warning")];
  const accepted = views.filter((view) => approvals.has(view.key));
  const count = check.checks.length + check.conditions.length;
  const hold =
    check.checks.filter((c) => !isFailing(c)).length +
    check.conditions.filter(({ isHolding }) => isHolding).length;
  const verdict = verdictOf({
    errors,
    questions,
    checks: count,
    hold,
    approved: { errors: countOf(accepted, "error"), questions: countOf(accepted, "warning") },
    isAllFormulas: check.isAllFormulas,
    hasTables: check.tables.length > 0,
    isEmpty: check.coverage.isEmpty,
    leftOut: (grid.leftOut ?? []).reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    // Also where somebody has accepted it: nothing that is not computed can be checked.
    isUncomputed: check.findings.some(({ rule }) => rule === "formulasWithoutValues"),
  });
  const tables = check.tables.map((checked): TableView => ({
    address: areaAddress(checked.table.area),
    kind: kindCode(checked.table.kind),
    kindText: kindWord(checked.table.kind),
    unit: checked.table.unit,
    unsure: [...checked.sums, ...checked.rejected.sums]
      .filter(({ isFirm }) => !isFirm)
      .map((sum) => sumView(checked.table, sum, memory.answers)),
    checked,
    answers: memory.answers,
  }));
  const { sheets, isOpen } = hasFormulas(grid) ? yield* sheetReferencesInSteps(grid.formulas) : NO_REFERENCES;
  return {
    sheet: grid.sheet,
    reckonedFrom: isOpen ? null : sheets,
    verdict,
    ready: verdict.kind === "ready",
    checks: count,
    checksThatHold: hold,
    coverage: coverageView(check.coverage),
    tables,
    findings: [
      ...open,
      ...(isMemoryBroken ? [memoryRemark("memoryBroken", MEMORY_BROKEN)] : []),
      ...(isMemoryNewer ? [memoryRemark("memoryNewer", MEMORY_NEWER)] : []),
    ],
    approved: views.flatMap((view) => approvedView(view, approvals.get(view.key))),
  };
}

function memoryRemark(rule: string, said: typeof MEMORY_BROKEN | typeof MEMORY_NEWER): FindingView {
  return {
    key: rule,
    rule,
    severity: "info",
    address: null,
    ...said,
    hint: "",
    proof: [],
    fixes: [],
    alternatives: [],
    proposal: null,
    otherCells: [],
    elsewhere: [],
    answers: [],
    isAcrossSheets: false,
  };
}

function approvedView(view: FindingView, approval: Approval | undefined): ApprovedView[] {
  if (!approval) return [];
  const { key, rule, severity, isAcrossSheets, title, message } = view;
  return [
    {
      ...{ key, rule, severity, isAcrossSheets, title, message },
      ...{ reason: approval.reason, date: approval.date, name: approval.name ?? "" },
    },
  ];
}
