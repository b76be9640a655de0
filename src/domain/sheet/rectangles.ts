import type { Area, CellPosition } from "./grid";

/**
 * Cells gathered into rectangles, from the top: what stands beside each other in a row, and the same columns below it.
 * @param cells row by row, each once
 * @example rectangles([B2, C2, B3, C3, E3]) // B2:C3 and E3
 */
export function rectangles(cells: readonly CellPosition[]): Area[] {
  const found: Area[] = [];
  /** Those that end in the row above or in this one, by their first column and their width. */
  const open = new Map<string, number>();
  for (let i = 0; i < cells.length;) {
    const { row, column } = cells[i]!;
    let columns = 1;
    while (cells[i + columns]?.row === row && cells[i + columns]?.column === column + columns) columns++;
    const key = `${column}/${columns}`;
    const above = open.get(key);
    const area = above === undefined ? undefined : found[above];
    if (above !== undefined && area && area.row + area.rows === row)
      found[above] = { ...area, rows: area.rows + 1 };
    else {
      open.set(key, found.length);
      found.push({ row, column, rows: 1, columns });
    }
    i += columns;
  }
  return found;
}
