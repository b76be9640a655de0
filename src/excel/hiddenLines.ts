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
  // A used range may have a million rows, of which few are hidden.
  const rows = new Uint8Array(area.rows);
  const columns = new Uint8Array(area.columns);
  for (const part of visible) {
    // SpecialCells answers for the whole sheet when it is asked about one cell, so areas are cut to ours.
    rows.fill(1, Math.max(0, part.row - area.row), Math.max(0, part.row + part.rows - area.row));
    columns.fill(
      1,
      Math.max(0, part.column - area.column),
      Math.max(0, part.column + part.columns - area.column),
    );
  }
  if (!rows.includes(1) || !columns.includes(1)) {
    return {
      hiddenRows: whole.rowHidden === false ? [] : notIn(new Uint8Array(area.rows), area.row),
      hiddenColumns: whole.columnHidden === false ? [] : notIn(new Uint8Array(area.columns), area.column),
    };
  }
  return { hiddenRows: notIn(rows, area.row), hiddenColumns: notIn(columns, area.column) };
}

/** The lines of the sheet that are not marked. */
function notIn(marked: Uint8Array, first: number): number[] {
  const lines: number[] = [];
  for (let at = marked.indexOf(0); at >= 0; at = marked.indexOf(0, at + 1)) lines.push(first + at);
  return lines;
}
