import type { Finding } from "../../../src/domain/findings/findings";
import { amountAt } from "../../../src/domain/tables/amounts";
import type { CellOf } from "../../../src/domain/tables/cellOf";
import { inUnits } from "./said";
import type { Cell, Place } from "./specimen";

/** What findings say of the cells of a specimen, as it was first written: line and column are sheet row and column. */

/** Whether a cell of a table stands where a specimen's cell was first written. */
export function isAt({ table, row, column }: CellOf, [line, place]: Place): boolean {
  return table.rows[row]!.sheetRow === line && table.columns[column]!.sheetColumn === place;
}

/** One of the cells that a figure's finding names, alone or among others. */
export function suspects(finding: Finding, at: Place): boolean {
  if (finding.rule === "wrongFigure") return isAt(finding.suspect, at);
  return finding.rule === "tie" && finding.suspects.some((cell) => isAt(cell, at));
}

/** The cell that was spoilt is named, with the value that stood there before. */
export function proposes(finding: Finding, at: Place, right: Cell): boolean {
  if (typeof right === "string") return false;
  if (finding.rule === "wrongFigure") {
    const { suspect } = finding;
    return isAt(suspect, at) && inUnits(suspect, valueOf(suspect) + suspect.change) === right.units;
  }
  if (finding.rule !== "share" || finding.condition.proposal === null) return false;
  const { target, proposal } = finding.condition;
  return isAt(target, at) && inUnits(target, proposal) === right.units;
}

/** The cells that are called wrong on their own; one of several is not. */
export function accusedBy(finding: Finding): readonly CellOf[] {
  if (finding.rule === "wrongFigure") return [finding.suspect];
  if (finding.rule === "share") return [finding.condition.target];
  return [];
}

function valueOf({ table, row, column }: CellOf): number {
  return amountAt(table.amounts, row, column);
}
