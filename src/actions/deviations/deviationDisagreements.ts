import { cellAddress } from "../../domain/sheet/address";
import { allTerms } from "../../domain/checks/check";
import type { DeviationColumn } from "../../domain/deviations/deviationColumns";
import { fillChange } from "../../domain/deviations/deviationChanges";
import type { Disagreement, PlannedColumn } from "../../domain/deviations/planDeviations";
import type { TableDeviations } from "../../domain/deviations/tableDeviations";
import type { Finding } from "../../domain/findings/findings";
import type { Grid } from "../../domain/sheet/grid";
import { address, type CellOf } from "../../domain/tables/cellOf";
import { deviationTexts as texts } from "../../texts/deviations/deviations";
import { localFormula } from "../../texts/shared/localFormula";
import { shownValue } from "./deviationNumbers";
import type { DisagreementView } from "./deviationReport";

/** A figure that is not the difference, and the write that puts a formula in its place. */
export function disagreementView(
  cell: Disagreement,
  { column }: PlannedColumn,
  { built: { table } }: TableDeviations,
  grid: Grid,
  findings: readonly Finding[],
): DisagreementView {
  const found =
    typeof cell.found === "number"
      ? shownValue(asShare(cell.found, column), table, column)
      : String(cell.found);
  const right = shownValue(cell.value, table, column);
  const says = column.measure === "amount" ? texts.disagrees : texts.disagreesShare;
  const like = table.columns[column.budget]!.sheetColumn;
  const blamed = blamedInstead(cell, table, findings);
  return {
    address: cellAddress(cell),
    label: texts.recompute,
    rowLabel: table.rows[cell.tableRow]!.label,
    text: says(found, right) + (blamed ? ` ${texts.blamed(blamed)}` : ""),
    before: found,
    after: localFormula(cell.formula),
    plan: { sheet: grid.sheet, changes: [fillChange(grid, cell, column, like)] },
  };
}

/** Per cent that are held as numbers, 33 for 33 %, as the share that they are. */
function asShare(found: number, { measure, form }: DeviationColumn): number {
  return measure !== "amount" && form === "number" ? found / 100 : found;
}

/** The cell that the check of the sheet names where it is another one: then the deviation itself may be right. */
function blamedInstead(
  { tableRow, column }: Disagreement,
  table: TableDeviations["built"]["table"],
  findings: readonly Finding[],
): string | null {
  for (const finding of findings) {
    if (finding.rule !== "wrongFigure") continue;
    const isOwn = (cell: CellOf) =>
      cell.table.area === table.area &&
      cell.row === tableRow &&
      table.columns[cell.column]!.sheetColumn === column;
    if (isOwn(finding.suspect)) return null;
    if (finding.checks.some((check) => allTerms(check).some(isOwn))) return address(finding.suspect);
  }
  return null;
}
