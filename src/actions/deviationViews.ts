import { areaAddress, cellAddress, columnLetters } from "../domain/address";
import type { DeviationColumn } from "../domain/deviations/deviationColumns";
import { purposeOf } from "../domain/forecast/fullYearColumns";
import { detailRows, exactFigure } from "../domain/forecast/sourceRows";
import { ownFormula } from "../domain/deviations/ownFormulas";
import {
  fillChange,
  type DeviationCell,
  type Disagreement,
  type PlannedColumn,
} from "../domain/deviations/planDeviations";
import type { TableDeviations } from "../domain/deviations/tableDeviations";
import { hasComments, unexplained, type Threshold } from "../domain/deviations/thresholds";
import { allTerms } from "../domain/checks/check";
import type { Finding } from "../domain/findings";
import type { Grid } from "../domain/grid";
import { address } from "../domain/repair/proposal";
import type { CellOf } from "../domain/tables/cellOf";
import { deviationTexts as texts, numberText, shareText } from "../texts/deviations";
import { amountText, signedAmount } from "../texts/forecast";
import { localFormula } from "../texts/localFormula";
import type { DeviationColumnView, DeviationTableView, DisagreementView } from "./deviationReport";

/** A table's deviations in words, with every cell that would be written. */
export function tableView(
  found: TableDeviations,
  grid: Grid,
  threshold: Threshold,
  findings: readonly Finding[],
  own: boolean,
): DeviationTableView {
  const { checked, convention, columns } = found;
  const { table } = checked;
  const large = unexplained(
    checked,
    columns.map(({ column }) => column),
    threshold,
  );
  return {
    address: areaAddress(table.area),
    title: table.title,
    convention: convention ? texts.convention(convention) : "",
    columns: columns.map((planned) => columnView(planned, found, grid, findings, own)),
    unexplained: large.map(({ tableRow, column, deviation, share }) => ({
      address: cellAddress({ row: table.rows[tableRow]!.sheetRow, column: column.sheetColumn }),
      label: table.rows[tableRow]!.label,
      text: texts.unexplained(
        column.heading,
        amountText(deviation, decimalsOf(table)),
        table.unit,
        share === null ? null : shareText(share),
      ),
    })),
    ...barsOf(found),
    commentNote: large.length > 0 && !hasComments(checked) ? texts.noCommentColumn : "",
  };
}

/** Of the whole year where there is a forecast, else of the outcome. */
function barsOf({ checked, columns }: TableDeviations): Pick<DeviationTableView, "bars" | "barsHeading"> {
  const { table } = checked;
  const amounts = columns.map(({ column }) => column).filter(({ measure }) => measure === "amount");
  const isForecast = ({ minuend, subtrahend }: DeviationColumn) =>
    [minuend, subtrahend].some((c) => purposeOf(table.columns[c]!.heading) === "forecast");
  const column = amounts.find(isForecast) ?? amounts[0];
  if (!column) return { bars: [], barsHeading: "" };
  const bars = detailRows(checked).flatMap((row) => {
    const [a, b] = [table.figures[row]![column.minuend], table.figures[row]![column.subtrahend]];
    if (!a || !b) return [];
    const deviation = exactFigure(a).minus(exactFigure(b));
    const text = signedAmount(deviation, decimalsOf(table));
    return [{ label: table.rows[row]!.label, amount: deviation.toCell(), text }];
  });
  return { bars: bars.sort((a, b) => a.amount - b.amount), barsHeading: column.heading };
}

function columnView(
  planned: PlannedColumn,
  found: TableDeviations,
  grid: Grid,
  findings: readonly Finding[],
  own: boolean,
): DeviationColumnView {
  const { column, fills, disagreements } = planned;
  const { table } = found.checked;
  const call = own ? ownFormula(found.checked, planned) : null;
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
      value: shown(cell.value, column.measure === "amount" ? decimalsOf(table) : null),
    })),
    disagreements: disagreements.map((cell) => disagreementView(cell, planned, found, grid, findings)),
  };
}

/** With a call of our own the first cell holds it, and it fills the others. */
function formulaText(cell: DeviationCell, call: DeviationCell | null): string {
  if (!call) return localFormula(cell.formula);
  return cell.row === call.row ? localFormula(call.formula) : texts.filledFrom(cellAddress(call));
}

function disagreementView(
  cell: Disagreement,
  { column }: PlannedColumn,
  { checked: { table } }: TableDeviations,
  grid: Grid,
  findings: readonly Finding[],
): DisagreementView {
  const decimals = decimalsOf(table);
  const found = typeof cell.found === "number" ? numberText(cell.found, decimals) : String(cell.found);
  const right = shown(cell.value, decimals);
  const like = table.columns[column.budget]!.sheetColumn;
  const blamed = blamedInstead(cell, table, findings);
  return {
    address: cellAddress(cell),
    label: "Räkna om",
    rowLabel: table.rows[cell.tableRow]!.label,
    text: texts.disagrees(found, right) + (blamed ? ` ${texts.blamed(blamed)}` : ""),
    before: found,
    after: localFormula(cell.formula),
    plan: { sheet: grid.sheet, changes: [fillChange(grid, cell, column, like)] },
  };
}

/** The cell that the check of the sheet names where it is another one: then the deviation itself may be right. */
function blamedInstead(
  { tableRow, column }: Disagreement,
  table: TableDeviations["checked"]["table"],
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

function shown(value: number | null, decimals: number | null): string {
  if (value === null) return texts.noShare;
  return decimals === null ? shareText(value) : numberText(value, decimals);
}

/** As many decimals as the table shows. */
function decimalsOf({ amounts }: TableDeviations["checked"]["table"]): number {
  return Math.max(0, Math.min(3, amounts.scale));
}
