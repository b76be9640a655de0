/** The cells of a grid by their place on the sheet. Beyond what was read a sheet is blank. */
import type { Area, CellPosition, CellValue, Grid } from "./grid";

/** What a cell holds; "" beyond what was read. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return at(grid, grid.values, row, column) ?? "";
}

/** A cell's formula in en-US form, or its value where it has none. */
export function formulaAt(grid: Grid, row: number, column: number): CellValue {
  return at(grid, grid.formulas, row, column) ?? valueAt(grid, row, column);
}

/** A cell's number format; General beyond what was read. */
export function formatAt(grid: Grid, row: number, column: number): string {
  return at(grid, grid.formats, row, column) ?? "General";
}

/** What a cell shows; "####" where its column is too narrow, "" beyond what was read. */
export function textAt(grid: Grid, row: number, column: number): string {
  return at(grid, grid.texts, row, column) ?? "";
}

/** A cell's own fill; null without one, and where fills were not asked for. */
export function fillAt(grid: Grid, { row, column }: CellPosition): string | null {
  return at(grid, grid.fills ?? [], row, column) ?? null;
}

/** What a cell holds, and how: what a plan says that it is made from. */
export function contentAt(
  grid: Grid,
  { row, column }: CellPosition,
): { readonly value: CellValue; readonly formula: CellValue } {
  return { value: valueAt(grid, row, column), formula: formulaAt(grid, row, column) };
}

/** Neither a value nor a formula: one that shows "" is somebody's, and not to be written over. */
export function isBlankAt(grid: Grid, cell: CellPosition): boolean {
  const { value, formula } = contentAt(grid, cell);
  return value === "" && formula === "";
}

/** The values of an area of the grid, row by row. */
export function valuesIn(grid: Grid, { row, column, rows, columns }: Area): CellValue[][] {
  const [top, left] = [row - grid.area.row, column - grid.area.column];
  return grid.values.slice(top, top + rows).map((line) => line.slice(left, left + columns));
}

function at<T>({ area }: Grid, cells: readonly (readonly T[])[], row: number, column: number): T | undefined {
  return cells[row - area.row]?.[column - area.column];
}
