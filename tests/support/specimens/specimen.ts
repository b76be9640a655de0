import { cellAddress } from "../../../src/domain/sheet/address";
import type { Sheet } from "./addresses";

/**
 * A consistent sheet in which one check applies, kept apart from where on a sheet it stands, in what unit it is
 * stored and in which order its rows are written: all of that is put on afterwards (settings.ts, toGrid.ts).
 */
export interface Specimen {
  readonly lines: readonly Line[];
  /** Amounts that may grow by the same amount, each times its sign, without anything ceasing to hold. */
  readonly moves: readonly Move[];
}

/** A row of the sheet. Lines are known by their place in `Specimen.lines`, wherever they are written. */
export interface Line {
  readonly cells: readonly Cell[];
  /** Lines of one group may change place with each other; a line without one stays where it is. */
  readonly group?: string;
  /** A row of a table's body: a blank row may stand above it where the line before is one too. */
  readonly isBody: boolean;
}

/** A text, a figure, or "" for a blank cell. */
export type Cell = string | Amount;

export interface Amount {
  /** In units of the last printed digit: 26,5 is 265 with one decimal. */
  readonly units: number;
  readonly decimals: number;
  /** Only amounts are money and follow the unit of the sheet. */
  readonly kind: "amount" | "percent" | "count";
  /** The formula that stands in the cell, its value as above; written anew when rows change place. */
  readonly formula?: (sheet: Sheet) => string;
}

/** The cell of a line, by the line's place in the specimen and the column from 0. */
export type Place = readonly [line: number, column: number];

export type Move = readonly { readonly at: Place; readonly sign: 1 | -1 }[];

/** Cells that hold something else than they should. */
export type Spoil = readonly { readonly at: Place; readonly cell: Cell }[];

/** A row above the body: title, period, headings. */
export function heading(...cells: readonly string[]): Line {
  return { cells, isBody: false };
}

/** A row that may change place with the others of its group. */
export function row(group: string, ...cells: readonly Cell[]): Line {
  return { cells, isBody: true, group };
}

/** A row of the body that keeps its place: a total, most often. */
export function fixedRow(...cells: readonly Cell[]): Line {
  return { cells, isBody: true };
}

export function amount(units: number, decimals = 0): Amount {
  return { units, decimals, kind: "amount" };
}

export function amounts(units: readonly number[]): Amount[] {
  return units.map((one) => amount(one));
}

export function count(units: number): Amount {
  return { units, decimals: 0, kind: "count" };
}

/** 77,4 % is percent(774, 1). */
export function percent(units: number, decimals = 0): Amount {
  return { units, decimals, kind: "percent" };
}

export function cellAt({ lines }: Specimen, [line, column]: Place): Cell {
  return lines[line]?.cells[column] ?? "";
}

/** The figure of a cell that is known to hold one. */
export function figureAt(specimen: Specimen, [line, column]: Place): Amount {
  const cell = cellAt(specimen, [line, column]);
  if (typeof cell === "string")
    throw new Error(`No figure stands in ${cellAddress({ row: line, column })} of the specimen`);
  return cell;
}

/** The specimen with these cells instead. */
export function withCells(specimen: Specimen, changed: Spoil): Specimen {
  const lines = specimen.lines.map((line, l) => {
    const own = changed.filter(({ at }) => at[0] === l);
    if (own.length === 0) return line;
    const cells = line.cells.map((cell, c) => own.find(({ at }) => at[1] === c)?.cell ?? cell);
    return { ...line, cells };
  });
  return { ...specimen, lines };
}

/** A consistent set: cells that grow together. */
export function together(...places: readonly Place[]): Move {
  return places.map((at) => ({ at, sign: 1 }));
}

/** A figure changed by so many units of its last digit, as a spoilt cell. */
export function changedBy(specimen: Specimen, at: Place, units: number): Spoil {
  const figure = figureAt(specimen, at);
  return [{ at, cell: { ...figure, units: figure.units + units } }];
}
