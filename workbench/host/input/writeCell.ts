import { isInside, type RangeOf } from "../areas";
import { readInput } from "../cellInput";
import type { Area, CellPosition } from "../../../src/domain/sheet/grid";
import type { Sheet, TableModel, Workbook } from "../../workbook";
import { headingOf } from "./tableHeading";

/**
 * Writes one cell as Excel does: a cell that a merged area covers keeps nothing, the heading of a table becomes a text
 * that no other column has, and a text that is understood as a date or an amount brings its number format along.
 */
export function writeCell({ sheet }: RangeOf, cell: CellPosition, value: unknown, workbook: Workbook): void {
  const written = readInput(value, sheet.format(cell), workbook);
  if (!written || isCovered(sheet, cell)) return;
  const table = sheet.tables.find((one) => isHeading(one, cell));
  if (table) {
    sheet.setContent(cell, { value: headingOf(sheet, table, cell, written.content) });
    return;
  }
  sheet.setContent(cell, written.content);
  if (written.format !== undefined && sheet.format(cell) === "General") sheet.setFormat(cell, written.format);
}

/** Inside a merged area, and not the cell at its top left. */
function isCovered(sheet: Sheet, cell: CellPosition): boolean {
  return sheet.merges.some(
    (merge) => isInside(cell, merge) && !(merge.row === cell.row && merge.column === cell.column),
  );
}

function isHeading({ showHeaders, area }: TableModel, cell: CellPosition): boolean {
  return showHeaders && isInside(cell, { ...area, rows: 1 });
}

/** A merged area that reaches out of an area: Excel does not change a part of one. */
export function cutMerge(sheet: Sheet, area: Area): Area | undefined {
  const end = (one: Area) => [one.row + one.rows, one.column + one.columns] as const;
  const [bottom, right] = end(area);
  return sheet.merges.find((merge) => {
    const [mergeBottom, mergeRight] = end(merge);
    const touches =
      merge.row < bottom && area.row < mergeBottom && merge.column < right && area.column < mergeRight;
    const isWhole =
      merge.row >= area.row && merge.column >= area.column && mergeBottom <= bottom && mergeRight <= right;
    return touches && !isWhole;
  });
}
