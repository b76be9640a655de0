import { cellAddress } from "../../domain/sheet/address";
import { PERIOD_KEY } from "../../domain/questions/workbookPeriod";
import type { Finding } from "../../domain/findings/findings";
import type { Grid } from "../../domain/sheet/grid";
import { amountAt } from "../../domain/tables/amounts";
import { address, headingPosition } from "../../domain/tables/cellOf";
import { findingText, isApproximate } from "../../texts/check/findings";
import { span, TAKE_BACK_ANSWER } from "../../texts/check/questions";
import { slipWords } from "../../texts/check/slips";
import { fixesOf } from "./fixes";
import type { AnswerView, FindingView } from "../shared/report";
import { storedValue } from "../shared/storedValue";

/** A finding as its reader meets it, and as machines do. */
export function findingView(finding: Finding, grid: Grid): FindingView {
  const text = findingText(finding);
  const fixes = fixesOf(finding, grid);
  const [heading] = finding.rule === "period" ? fixes : [];
  return {
    key: finding.key,
    rule: ruleOf(finding),
    severity: finding.severity,
    address: addressOf(finding),
    ...text,
    fixes,
    answers: answersOf(finding),
    isAcrossSheets: false,
    proposal: heading ? { value: heading.after } : proposalOf(finding),
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
    case "workbookPeriod":
      return cellAddress(headingPosition(finding.table, finding.column));
    default:
      return null;
  }
}

/** The answers a question can be given by a click. */
function answersOf(finding: Finding): AnswerView[] {
  if (finding.rule === "workbookPeriod") {
    return [...finding.months]
      .sort((a, b) => a - b)
      .map((month) => ({ label: span(month), key: PERIOD_KEY, value: String(month) }));
  }
  if (finding.rule === "period" && finding.witness.kind === "answer")
    return [{ label: TAKE_BACK_ANSWER, key: PERIOD_KEY, value: null }];
  return [];
}

function proposalOf(finding: Finding): FindingView["proposal"] {
  if (finding.rule === "share" && finding.condition.proposal !== null) {
    const { target, proposal } = finding.condition;
    return {
      value: storedValue(target, proposal - amountAt(target.table.amounts, target.row, target.column)),
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
    value: storedValue(cell, cell.value - amountAt(cell.table.amounts, cell.row, cell.column)),
  }));
}
