import { areaAddress, cellAddress } from "../domain/address";
import type { SheetCheck } from "../domain/checkSheet";
import { isFailing } from "../domain/checks/check";
import type { Finding, PeriodQuestion } from "../domain/findings";
import type { Grid } from "../domain/grid";
import type { Approval, Memory } from "../domain/memory";
import { address } from "../domain/repair/proposal";
import { valueAt } from "../domain/tables/amounts";
import type { CellOf } from "../domain/tables/cellOf";
import { findingText, isApproximate, slipWords } from "../texts/findings";
import { MEMORY_BROKEN } from "../texts/problems";
import { kindWord, tableSentences } from "../texts/tables";
import { verdictText } from "../texts/verdict";
import { fixesOf } from "./fixes";
import { structureViews } from "./structureViews";
import type { ApprovedView, FindingView, SheetReport, TableView } from "./report";

/** Turns what a check found into what its user is told, approvals taken out. */
export function sheetReport(
  grid: Grid,
  check: SheetCheck,
  memory: Memory,
  { isMemoryBroken = false }: { isMemoryBroken?: boolean } = {},
): SheetReport {
  const approvals = new Map(memory.approvals.filter((a) => a.sheet === grid.sheet).map((a) => [a.key, a]));
  const views = check.findings.map((finding) => findingView(finding, grid));
  const open = views.filter((view) => !approvals.has(view.key));
  const errors = open.filter((view) => view.severity === "error").length;
  const questions = open.filter((view) => view.severity === "warning").length;
  const count = check.checks.length + check.conditions.length;
  const hold =
    check.checks.filter((c) => !isFailing(c)).length +
    check.conditions.filter(({ isHolding }) => isHolding).length;
  const text = verdictText({
    errors,
    questions,
    checks: count,
    hold,
    isAllFormulas: check.isAllFormulas,
    hasTables: check.tables.length > 0,
  });
  const kind = errors > 0 ? "errors" : questions > 0 ? "questions" : count === 0 ? "nothing" : "ready";
  return {
    sheet: grid.sheet,
    verdict: { kind, ...text },
    ready: kind === "ready",
    checks: count,
    checksThatHold: hold,
    tables: check.tables.map((checked): TableView => ({
      address: areaAddress(checked.table.area),
      kind: checked.table.kind,
      kindText: kindWord(checked.table.kind),
      unit: checked.table.unit,
      description: tableSentences(checked),
      structure: structureViews(checked, memory.answers),
    })),
    findings: isMemoryBroken ? [...open, memoryRemark()] : open,
    approved: views.flatMap((view) => approvedView(view, approvals.get(view.key))),
  };
}

function memoryRemark(): FindingView {
  return {
    key: "memoryBroken",
    rule: "memoryBroken",
    severity: "info",
    address: null,
    ...MEMORY_BROKEN,
    hint: "",
    proof: [],
    fixes: [],
    alternatives: [],
    proposal: null,
    otherCells: [],
  };
}

function approvedView(view: FindingView, approval: Approval | undefined): ApprovedView[] {
  if (!approval) return [];
  const { key, title, message } = view;
  return [{ key, title, message, reason: approval.reason, date: approval.date }];
}

function findingView(finding: Finding, grid: Grid): FindingView {
  const text = findingText(finding);
  return {
    key: finding.key,
    rule: ruleOf(finding),
    severity: finding.severity,
    address: addressOf(finding),
    ...text,
    fixes: fixesOf(finding, grid),
    proposal: proposalOf(finding),
    otherCells: otherCells(finding),
  };
}

/** The rule as machines know it: what kind of check found it. */
function ruleOf(finding: Finding): string {
  if (!("checks" in finding)) return finding.rule === "rounding" ? finding.check.kind : finding.rule;
  const kinds = new Set(finding.checks.map(({ kind }) => kind));
  return finding.rule === "unsupportedSum" ? finding.rule : [...kinds].sort().join("+") || finding.rule;
}

function addressOf(finding: Finding): string | null {
  switch (finding.rule) {
    case "wrongFigure":
      return address(finding.suspect);
    case "tie":
      return address(finding.suspects[0]!);
    case "unlocated":
    case "unsupportedSum":
      return address(finding.checks[0]!.target);
    case "rounding":
      return address(finding.check.target);
    case "errorValue":
      return cellAddress(finding.cell);
    case "textNumber":
      return address(finding.cells[0]!);
    case "share":
      return address(finding.condition.target);
    case "formulaShape":
    case "formulaRange":
    case "typedOver":
    case "crossSheet":
      return address(finding.cell);
    case "copiedHeading":
      return cellAddress({ row: finding.table.rows[finding.row]!.sheetRow, column: finding.sheetColumn });
    case "unitFactor":
      return address({ table: finding.table, row: finding.row, column: 0 });
    case "period":
      return headingAddress(finding);
    default:
      return null;
  }
}

/** The heading that is asked about: the lowest header row of its column. */
function headingAddress({ table, column }: PeriodQuestion): string {
  const first = table.rows[0]!.sheetRow;
  return cellAddress({
    row: Math.max(table.area.row, first - 1),
    column: table.columns[column]!.sheetColumn,
  });
}

function proposalOf(finding: Finding): FindingView["proposal"] {
  if (finding.rule === "share" && finding.condition.proposal !== null) {
    const { target, proposal } = finding.condition;
    return {
      value: storedValue(target, proposal - valueAt(target.table.amounts, target.row, target.column)),
    };
  }
  if (finding.rule === "formulaShape" || finding.rule === "formulaRange")
    return { formula: finding.expected };
  if (finding.rule !== "wrongFigure") return null;
  if (finding.formula) return { formula: finding.formula };
  const { suspect } = finding;
  const slip = suspect.slip ? { slip: slipWords(suspect.slip.kind) } : {};
  return {
    value: storedValue(suspect, suspect.change),
    ...slip,
    ...(isApproximate(suspect) && { slip: "ungefärligt" }),
  };
}

function otherCells(finding: Finding): FindingView["otherCells"] {
  if (finding.rule === "tie") {
    return finding.suspects.map((suspect) => ({
      cell: address(suspect),
      value: storedValue(suspect, suspect.change),
    }));
  }
  if (finding.rule !== "wrongFigure" || !finding.secondReading) return [];
  return finding.secondReading.cells.map((cell) => ({
    cell: address(cell),
    value: storedValue(cell, cell.value - valueAt(cell.table.amounts, cell.row, cell.column)),
  }));
}

/** A cell's printed value moved by a change, as the number Excel stores. */
export function storedValue(cell: CellOf, change: number): number {
  const { amounts, figures } = cell.table;
  const grains = valueAt(amounts, cell.row, cell.column) + change;
  const isPercent = figures[cell.row]![cell.column]?.isPercent ?? false;
  return Number(`${grains}e${-amounts.scale - (isPercent ? 2 : 0)}`);
}
