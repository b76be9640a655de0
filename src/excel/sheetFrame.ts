import type { Area, Grid } from "../domain/sheet/grid";
import { hiddenLines } from "./hiddenLines";

/** Everything about a sheet but what its cells hold. */
export type SheetFrame = Omit<Grid, "values" | "formulas" | "formats" | "texts">;

/**
 * Asks for a sheet's frame: where the values stand, merged areas, hidden rows and columns, protection, filter.
 * @param used the used range counted by values alone: Excel's own counts formatted empty cells too
 * @param knownMerged the merged areas where they are known: to ask for them may empty the user's Ctrl+Z
 *   (OfficeDev/office-js issue 5918)
 * @returns a function to be called after the sync; null when the sheet holds no value
 */
export function queueFrame(
  sheet: Excel.Worksheet,
  used: Excel.Range,
  knownMerged?: readonly Area[],
): () => SheetFrame | null {
  sheet.load("name");
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  sheet.protection.load("protected");
  // null where some cells are locked and others not, as in a template: each write then asks about its own cells.
  used.format.protection.load("locked");
  sheet.autoFilter.load("isDataFiltered");
  sheet.tables.load("items/autoFilter/isDataFiltered");
  // Excel only tells of merges whose top left cell lies inside the range asked about.
  const merged = knownMerged ? null : used.getMergedAreasOrNullObject();
  if (merged) queueAreas(merged);
  const visible = used.getSpecialCellsOrNullObject("Visible");
  queueAreas(visible);

  return () => {
    if (used.isNullObject) return null;
    const area = areaOf(used);
    return {
      sheet: sheet.name,
      area,
      merged: merged ? areasOf(merged) : (knownMerged ?? []),
      ...hiddenLines(area, areasOf(visible), used),
      isProtected: sheet.protection.protected && used.format.protection.locked === true,
      isFiltered:
        sheet.autoFilter.isDataFiltered === true ||
        sheet.tables.items.some((table) => table.autoFilter.isDataFiltered === true),
    };
  };
}

export function areasOf(areas: Excel.RangeAreas): Area[] {
  return areas.isNullObject ? [] : areas.areas.items.map(areaOf);
}

function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** Excel keeps nothing of them after the sync, so no release message follows. */
export function queueAreas(areas: Excel.RangeAreas): void {
  areas.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  areas.untrack();
}
