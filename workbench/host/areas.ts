import { areaAddress, parseAddress, columnIndex } from "../../src/domain/sheet/address";
import type { Area, CellPosition } from "../../src/domain/sheet/grid";
import type { Sheet } from "../workbook";
import { invalid } from "./errors";

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

/** A rectangle of a sheet. */
export interface RangeOf {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The longest list of addresses that getRanges takes. */
const LONGEST_LIST = 8192;

/** Reads "B8,D3:D10", as getRanges takes it. */
export function readAreas(list: string): Area[] {
  if (list.length > LONGEST_LIST || list.includes(";")) throw invalid("That is no list of addresses.");
  return list.split(",").map(readArea);
}

/** @throws HostError InvalidArgument where an area reaches beyond the last row or column, or is none */
export function refuseOutside({ row, column, rows, columns }: Area): void {
  const isWhole = [row, column, rows, columns].every(Number.isInteger);
  const isInside = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  if (!isWhole || !isInside || row + rows > ROWS || column + columns > COLUMNS)
    throw invalid("The range would leave the sheet.");
}

/** Reads "B8", "A3:D10", "B:D", "3:10" and "" (the whole sheet), with or without the sheet's name. */
export function readArea(address: string): Area {
  const area = areaIn(address);
  refuseOutside(area);
  return area;
}

function areaIn(address: string): Area {
  const local = address.slice(address.lastIndexOf("!") + 1).replace(/\$/g, "");
  if (local === "") return WHOLE_SHEET;
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(local);
  if (columns) {
    const [from, to] = [columnIndex(columns[1]!), columnIndex(columns[2]!)];
    return { row: 0, column: from, rows: ROWS, columns: to - from + 1 };
  }
  const rows = /^(\d+):(\d+)$/.exec(local);
  if (rows) {
    return {
      row: Number(rows[1]) - 1,
      column: 0,
      rows: Number(rows[2]) - Number(rows[1]) + 1,
      columns: COLUMNS,
    };
  }
  const area = parseAddress(local);
  if (!area) throw invalid(`"${address}" is no address.`);
  return area;
}

/** An address as Excel answers it: "Blad1!A3:D10", the name in quotes where it needs them. */
export function fullAddress({ sheet, area }: RangeOf): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name)
    ? sheet.name
    : `'${sheet.name.replace(/'/g, "''")}'`;
  return `${name}!${localAddress(area)}`;
}

export function localAddress(area: Area): string {
  if (area.rows === ROWS && area.columns === COLUMNS) return `1:${ROWS}`;
  return areaAddress(area);
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function isInside(cell: CellPosition, area: Area): boolean {
  return intersection({ ...cell, rows: 1, columns: 1 }, area) !== null;
}

/** Excel answers null for the cells of a larger range. */
export const MOST_CELLS = 5_000_000;

/** A matrix with what `read` answers for each cell. Excel answers null beyond five million cells. */
export function mapArea<T>(area: Area, read: (cell: CellPosition) => T): T[][] | null {
  if (area.rows * area.columns > MOST_CELLS) return null;
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => read({ row: area.row + r, column: area.column + c })),
  );
}
