import type { Area, CellPosition } from "./grid";

/**
 * The letters of a column.
 * @param column counted from 0
 * @example columnLetters(27) // "AB"
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * A cell's address as Excel writes it.
 * @example cellAddress({ row: 7, column: 1 }) // "B8"
 */
export function cellAddress(cell: CellPosition): string {
  return columnLetters(cell.column) + (cell.row + 1);
}

/**
 * An area's address as Excel writes it; one cell gives one cell.
 * @example areaAddress({ row: 2, column: 0, rows: 8, columns: 4 }) // "A3:D10"
 */
export function areaAddress(area: Area): string {
  const first = cellAddress(area);
  const last = cellAddress({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
  return first === last ? first : `${first}:${last}`;
}

/**
 * Reads an address such as "B8", "$A$3:D10" or "Blad1!A3:D10"; null where it is no plain rectangle.
 * @example parseAddress("Blad1!A3:D10") // { row: 2, column: 0, rows: 8, columns: 4 }
 */
export function parseAddress(address: string): Area | null {
  const match = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(address.trim());
  if (!match) return null;
  const column = columnIndex(match[1]!);
  const row = Number(match[2]) - 1;
  const lastColumn = match[3] ? columnIndex(match[3]) : column;
  const lastRow = match[4] ? Number(match[4]) - 1 : row;
  return {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
}

/** Whether a cell, or all of an area, stands inside another area. */
export function isInside(area: Area, inner: CellPosition & Partial<Area>): boolean {
  return (
    inner.row >= area.row &&
    inner.column >= area.column &&
    inner.row + (inner.rows ?? 1) <= area.row + area.rows &&
    inner.column + (inner.columns ?? 1) <= area.column + area.columns
  );
}

/** Whether two areas have a cell in common. */
export function areOverlapping(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** @example columnIndex("AB") // 27 */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
