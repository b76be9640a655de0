import type { Check } from "../../../src/domain/checks/check";
import type { Finding } from "../../../src/domain/findings/findings";
import type { Grid } from "../../../src/domain/sheet/grid";
import { unitAt } from "../../../src/domain/tables/amounts";
import type { CellOf } from "../../../src/domain/tables/cellOf";

/**
 * What a finding says, without saying where on the sheet: cells by label and heading, changes in units of the
 * cell's own last digit. Two sheets of which the same is said give the same texts.
 * @param proper the sheet as it should be: a formula proposed is held against the one that stands there
 */
export function saidOf(finding: Finding, proper: Grid): string {
  const { rule, severity } = finding;
  return `${severity} ${rule}: ${content(finding, proper)}`;
}

function content(finding: Finding, proper: Grid): string {
  switch (finding.rule) {
    case "wrongFigure":
      return `${name(finding.suspect)} ${inUnits(finding.suspect, finding.suspect.change)}`;
    case "tie":
      return finding.suspects.map(name).sort().join(" or ");
    case "unlocated":
    case "unsupportedSum":
      return targets(finding.checks);
    case "share": {
      const { target, proposal } = finding.condition;
      return `${name(target)} should be ${proposal === null ? "otherwise" : inUnits(target, proposal)}`;
    }
    case "period":
      return `${finding.table.columns[finding.column]!.heading}: ${finding.saidMonth}, not ${finding.otherMonth}`;
    case "workbookPeriod":
      return `${finding.months.join(" or ")}`;
    case "copiedHeading":
      // Which of the two is the copy, nobody knows.
      return [finding.row, finding.otherRow]
        .map((row) => finding.table.rows[row]!.label)
        .sort()
        .join(" and ");
    case "unitFactor":
      return `${finding.table.rows[finding.row]!.label} by ${finding.factor}`;
    case "formulaShape":
    case "formulaRange":
    case "typedOver":
      return `${name(finding.cell)} should be ${finding.expected === formulaAt(proper, finding.cell) ? "as it was" : finding.expected}`;
    default:
      return "";
  }
}

function name({ table, row, column }: CellOf): string {
  return `${table.rows[row]!.label} / ${table.columns[column]!.heading}`;
}

function targets(checks: readonly Check[]): string {
  return checks
    .map(({ target }) => name(target))
    .sort()
    .join(" and ");
}

/** In grains, as so many units of the cell's last digit. */
export function inUnits({ table, row, column }: CellOf, grains: number): number {
  return grains / unitAt(table.amounts, row, column);
}

function formulaAt({ formulas, area }: Grid, { table, row, column }: CellOf): unknown {
  const r = table.rows[row]!.sheetRow - area.row;
  return formulas[r]![table.columns[column]!.sheetColumn - area.column];
}
