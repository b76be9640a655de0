import type { CellPosition, CellValue, Grid } from "../grid";

/** What a cell of the sheet holds; "" outside what was read. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.area.row]?.[column - grid.area.column] ?? "";
}

/** A cell's formula in en-US form, or its value where it has none. */
export function formulaAt(grid: Grid, row: number, column: number): CellValue {
  const formula = grid.formulas[row - grid.area.row]?.[column - grid.area.column];
  return formula ?? valueAt(grid, row, column);
}

/** Neither a value nor a formula: one that shows "" is somebody's, and not to be written over. */
export function isBlankAt(grid: Grid, { row, column }: CellPosition): boolean {
  return valueAt(grid, row, column) === "" && formulaAt(grid, row, column) === "";
}

/** A cell's number format; General outside what was read. */
export function formatAt(grid: Grid, row: number, column: number): string {
  return grid.formats[row - grid.area.row]?.[column - grid.area.column] ?? "General";
}
