import type { Area } from "../domain/sheet/grid";

/**
 * Which rows and columns of an area are hidden, from the areas of it that are visible: a row is hidden when
 * no visible area touches it. Hidden rows and columns cut the visible cells into a chequer of areas.
 * @param visible empty when every cell is hidden
 * @param whole what Excel says of the area as a whole; it decides when no cell is visible, where the areas
 *   cannot tell hidden rows from hidden columns
 * @returns sheet rows and columns, counted from 0
 */
export function hiddenLines(
  area: Area,
  visible: readonly Area[],
  whole: { readonly rowHidden: boolean | null; readonly columnHidden: boolean | null },
): { hiddenRows: number[]; hiddenColumns: number[] } {
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const part of visible) {
    // SpecialCells answers for the whole sheet when it is asked about one cell, so areas are cut to ours.
    for (const row of lines(part.row, part.rows, area.row, area.rows)) rows.add(row);
    for (const column of lines(part.column, part.columns, area.column, area.columns)) columns.add(column);
  }
  const allRows = lines(area.row, area.rows, area.row, area.rows);
  const allColumns = lines(area.column, area.columns, area.column, area.columns);
  if (rows.size === 0 || columns.size === 0) {
    return {
      hiddenRows: whole.rowHidden === false ? [] : allRows,
      hiddenColumns: whole.columnHidden === false ? [] : allColumns,
    };
  }
  return {
    hiddenRows: allRows.filter((row) => !rows.has(row)),
    hiddenColumns: allColumns.filter((column) => !columns.has(column)),
  };
}

function lines(start: number, count: number, from: number, within: number): number[] {
  const first = Math.max(start, from);
  const last = Math.min(start + count, from + within);
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
}
