import type { SheetModel } from "../../workbook";
import type { CellDifference } from "../../workbook/cellStore";
import type { RememberedSheet } from "../saveXlsx";
import type { XmlElement } from "../xml";
import { patchCells, unshareFormulas } from "./cells";
import { patchConditionalFormats } from "./conditionalFormats";
import type { FormulaWriter } from "./formulas";
import { changedSizes, patchColumnWidths, patchRowHeights } from "./lineSizes";
import { patchSetup } from "./sheetSetup";
import type { StylePatcher } from "./styles";
import { patchValidations } from "./validations";

export type SheetBefore = Omit<RememberedSheet, "path" | "name" | "visibility" | "cells">;

/** A sheet of which the file says nothing yet. */
export const NOTHING: SheetBefore = {
  conditionalFormats: [],
  columnWidths: new Map(),
  rowHeights: new Map(),
  setup: {},
  validations: [],
};

/** Whether anything in a sheet's own part has to be written. */
export function isTouched(
  sheet: SheetModel,
  before: SheetBefore,
  changes: readonly CellDifference[],
): boolean {
  return (
    changes.length > 0 ||
    sheet.charts.length > 0 ||
    !isSameList(before.conditionalFormats, sheet.conditionalFormats) ||
    !isSameList(
      before.validations.filter((one) => one !== null),
      sheet.validations,
    ) ||
    before.setup !== sheet.setup ||
    !isSameMap(before.columnWidths, sheet.columnWidths) ||
    !isSameMap(before.rowHeights, sheet.rowHeights)
  );
}

/** The rows in which something has changed, cells or the height. */
export function touchedRows(
  sheet: SheetModel,
  before: SheetBefore,
  changes: readonly CellDifference[],
): Set<number> {
  const rows = new Set(changes.map(({ row }) => row));
  for (const [row] of changedSizes(before.rowHeights, sheet.rowHeights)) rows.add(row);
  return rows;
}

/**
 * Writes what has changed in a sheet into its part.
 * @param worksheet of the rows it needs to hold only those of touchedRows
 */
export function patchSheet(
  worksheet: XmlElement,
  sheet: SheetModel,
  before: SheetBefore,
  changes: readonly CellDifference[],
  { styles, formulas }: { styles: StylePatcher; formulas: FormulaWriter },
): void {
  if (changes.some((change) => change.before.formula !== change.after.formula))
    unshareFormulas(worksheet, sheet, changes, formulas);
  patchCells(worksheet, sheet, changes, styles, formulas);
  if (!isSameList(before.conditionalFormats, sheet.conditionalFormats))
    patchConditionalFormats(worksheet, before.conditionalFormats, sheet.conditionalFormats, styles);
  patchColumnWidths(worksheet, before.columnWidths, sheet.columnWidths);
  patchRowHeights(worksheet, before.rowHeights, sheet.rowHeights);
  patchSetup(worksheet, before.setup, sheet.setup);
  patchValidations(worksheet, before.validations, sheet.validations);
}

function isSameList<T>(first: readonly T[], second: readonly T[]): boolean {
  return first.length === second.length && first.every((one, index) => one === second[index]);
}

function isSameMap(first: ReadonlyMap<number, number>, second: ReadonlyMap<number, number>): boolean {
  return first.size === second.size && [...first].every(([key, value]) => second.get(key) === value);
}
