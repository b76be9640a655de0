import { cellAddress } from "../../domain/sheet/address";
import type { VersionChange } from "../../domain/versions/change";
import type { ForecastMove } from "../../domain/versions/forecastMove";
import type { SheetChanges } from "../../domain/versions/sheetChanges";
import { totalChanges, type TotalChange } from "../../domain/versions/totalChanges";
import { differenceText, shownNumber, saidText, versionTexts as texts } from "../../texts/versions/versions";
import type { TotalChangeView, VersionLine, VersionLineView, VersionSheetView } from "./versionReport";

/** One change, for machines. */
export function versionLine(change: VersionChange): VersionLine {
  const { sheet, column, old, now, difference, kind, what, cell, oldCell, isDerived } = change;
  return {
    sheet,
    row: rowOf(change),
    column,
    old,
    new: now,
    difference,
    kind,
    what,
    cell: cell && cellAddress(cell),
    oldCell: oldCell && cellAddress(oldCell),
    follows: isDerived,
  };
}

/** A row without a label is called by its number. */
function rowOf({ row, cell, oldCell, what }: VersionChange): string | null {
  const place = cell ?? oldCell;
  return row === "" && place && what !== "loose" ? texts.rowNumber(place.row + 1) : row;
}

export function versionLineView(change: VersionChange): VersionLineView {
  const { column, old, now, difference, isPercent, kind, what, cell, isDerived } = change;
  const isWhole = what === "column" || what === "table" || what === "sheet";
  return {
    cell: cell && cellAddress(cell),
    row: rowOf(change) ?? (isWhole ? texts.whole[what] : ""),
    column: column ?? "",
    old: saidText(old, isPercent),
    now: saidText(now, isPercent),
    difference: difference === null ? "" : differenceText(difference, isPercent),
    kind,
    follows: isDerived,
  };
}

/** What has changed on a sheet, in words; null where nothing has. */
export function versionSheetView(changes: SheetChanges): VersionSheetView | null {
  const { sheet, oldSheet, matches, roundedOnly, typedOver, moved } = changes;
  const notes = [
    ...(roundedOnly > 0 ? [texts.rounded(roundedOnly)] : []),
    ...(moved > 0 ? [texts.moved(moved)] : []),
    ...(typedOver.length > 0 ? [texts.typedOver(shortened(typedOver.map(cellAddress)))] : []),
  ];
  if (changes.changes.length === 0 && notes.length === 0) return null;
  return {
    sheet,
    title: texts.sheetTitle(sheet, oldSheet),
    lines: changes.changes.map(versionLineView),
    totals: matches.flatMap((match) => totalChanges(sheet, match)).map(totalView),
    notes,
  };
}

const MOST_NAMED = 6;

function shortened(cells: readonly string[]): string[] {
  return cells.length <= MOST_NAMED
    ? [...cells]
    : [...cells.slice(0, MOST_NAMED - 1), texts.otherCells(cells.length - MOST_NAMED + 1)];
}

function totalView({
  row,
  column,
  cell,
  old,
  now,
  difference,
  parts,
  unexplained,
}: TotalChange): TotalChangeView {
  const named = parts.slice(0, MOST_NAMED);
  const others = parts.length - named.length;
  return {
    cell: cellAddress(cell),
    name: texts.name(row, column),
    old: shownNumber(old),
    now: shownNumber(now),
    difference: differenceText(difference),
    parts: [
      ...named.map((part) => texts.totalPart(part.label, part.kind, differenceText(part.difference))),
      ...(others > 0 ? [texts.otherParts(others)] : []),
      ...(parts.length === 0 ? [texts.noParts] : []),
    ],
    unexplained: unexplained === 0 ? null : texts.unexplained(differenceText(unexplained)),
  };
}

/** Why the forecast moved, in sentences: the sum, the line it belongs to, and each row. */
export function forecastLines(move: ForecastMove | null): string[] {
  if (!move || move.rows.length === 0) return [];
  const { total, line, rows } = move;
  const text = (amount: { toCell(): number }) => differenceText(Math.round(amount.toCell()) + 0);
  return [
    texts.forecastLine(text(total.difference), text(total.volumeEffect), text(total.priceEffect)),
    ...(line ? [texts.forecastOther(line.label, text(line.difference), text(line.other))] : []),
    ...rows
      .slice(0, MOST_NAMED)
      .map(({ label, costs }) => texts.forecastRow(label, text(costs.volumeEffect), text(costs.priceEffect))),
  ];
}
