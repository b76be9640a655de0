import { areBlanksHandedOnAsZero } from "../../excel/blankArguments";
import { areaAddress, cellAddress, columnLetters } from "../../domain/sheet/address";
import { ownFormula } from "../../domain/deviations/ownFormulas";
import type { DeviationCell, PlannedColumn } from "../../domain/deviations/planDeviations";
import type { TableDeviations } from "../../domain/deviations/tableDeviations";
import type { Threshold } from "../../domain/deviations/thresholds";
import { hasComments, mayBeLarge, unexplained } from "../../domain/deviations/unexplained";
import type { Finding } from "../../domain/findings/findings";
import type { Grid } from "../../domain/sheet/grid";
import { deviationTexts as texts, shareText } from "../../texts/deviations/deviations";
import { amountText } from "../../texts/volumes/forecast";
import { localFormula } from "../../texts/shared/localFormula";
import { barsOf } from "./deviationBars";
import { disagreementView } from "./deviationDisagreements";
import { decimalsOf, shownValue } from "./deviationNumbers";
import { deviationNotes } from "./deviationNotes";
import type { DeviationColumnView, DeviationTableView } from "./deviationReport";

/** A table's deviations in words, with every cell that would be written. */
export function tableView(
  found: TableDeviations,
  grid: Grid,
  threshold: Threshold,
  findings: readonly Finding[],
  own: boolean,
): DeviationTableView {
  const { built, convention, columns } = found;
  const { table } = built;
  const deviations = columns.map(({ column }) => column);
  const large = unexplained(built, deviations, threshold);
  return {
    address: areaAddress(table.area),
    title: table.title,
    convention: convention ? texts.convention(convention) : "",
    columns: columns.map((planned) => columnView(planned, found, grid, findings, own)),
    unexplained: large.map(({ tableRow, column, deviation, decimals, share }) => ({
      address: cellAddress({ row: table.rows[tableRow]!.sheetRow, column: column.sheetColumn }),
      label: table.rows[tableRow]!.label,
      text: texts.unexplained(
        column.heading,
        amountText(deviation, decimals ?? decimalsOf(table, column)),
        table.unit,
        share === null ? null : shareText(share),
      ),
    })),
    notes: deviationNotes(found),
    ...barsOf(found),
    commentNote: large.length > 0 && !hasComments(built, grid) ? texts.noCommentColumn : "",
    unitNote: mayBeLarge(built, deviations, threshold) ? texts.noUnit : "",
  };
}

function columnView(
  planned: PlannedColumn,
  found: TableDeviations,
  grid: Grid,
  findings: readonly Finding[],
  own: boolean,
): DeviationColumnView {
  const { column, fills, disagreements } = planned;
  const { table } = found.built;
  const call = own ? ownFormula(found.built, planned, areBlanksHandedOnAsZero()) : null;
  const name = (c: number) => table.columns[c]!.heading;
  const other = column.budget === column.minuend ? column.subtrahend : column.minuend;
  const text = {
    amount: texts.column(column.heading, name(column.minuend), name(column.subtrahend)),
    share: texts.share(column.heading, name(column.minuend), name(column.subtrahend), name(column.budget)),
    used: texts.used(column.heading, name(other), name(column.budget)),
  }[column.measure];
  const does =
    column.kind === "added"
      ? texts.addsColumn(column.heading, columnLetters(column.sheetColumn))
      : fills.length > 0
        ? texts.fills(fills.length)
        : "";
  return {
    text,
    does,
    fills: fills.map((cell) => ({
      address: cellAddress(cell),
      label: table.rows[cell.tableRow]!.label,
      formula: formulaText(cell, call),
      value: shownValue(cell.value, table, column),
    })),
    disagreements: disagreements.map((cell) => disagreementView(cell, planned, found, grid, findings)),
  };
}

/** With a call of our own the first cell holds it, and it fills the others. */
function formulaText(cell: DeviationCell, call: DeviationCell | null): string {
  if (!call) return localFormula(cell.formula);
  return cell.row === call.row ? localFormula(call.formula) : texts.filledFrom(cellAddress(call));
}
