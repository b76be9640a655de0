/**
 * A new sheet as plain data: what it holds, how it looks, how it is printed. The pane previews it; only
 * src/excel/addSheet writes it. Rows and columns are counted from 0.
 */
import type { Area, CellPosition, CellValue } from "./grid";
import type { NewContent } from "./plan";

export interface NewSheet {
  /** As wished; where it is taken the sheet gets "(2)" and so on behind it. At most 31 characters. */
  readonly name: string;
  readonly cells: readonly NewCell[];
  readonly looks: readonly AreaLook[];
  /** In characters of the default font. */
  readonly widths: readonly { readonly column: number; readonly characters: number }[];
  readonly print: PrintSetup;
  /** So many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly validations: readonly CellRule[];
  readonly chart: NewChart | null;
}

export interface NewCell extends CellPosition {
  readonly content: NewContent;
}

/** How the cells of an area look; later looks win over earlier ones. */
export interface AreaLook {
  readonly area: Area;
  /** A number format in en-US form: "#,##0". */
  readonly format?: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** "#RRGGBB" */
  readonly fill?: string;
  readonly fontColor?: string;
  readonly align?: "Left" | "Center" | "Right";
  readonly wraps?: boolean;
  readonly lineAbove?: boolean;
  readonly lineBelow?: boolean;
}

/** Always A4, as wide as one page. */
export interface PrintSetup {
  /** As high as one page too. */
  readonly isOnePage?: true;
  readonly orientation: "Portrait" | "Landscape";
  /** Rows that stand on every page: the heading. */
  readonly repeated: { readonly row: number; readonly rows: number } | null;
  readonly area: Area | null;
}

/** What may be written into the cells of an area, and the sentence somebody meets who writes something else. */
export interface CellRule {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "list"; readonly words: readonly string[] }
    /** Any number at all. */
    | { readonly kind: "number" }
    | { readonly kind: "share" };
  readonly message: string;
}

/** A native chart over cells of the sheet: its first column the categories, its first row the names. */
export interface NewChart {
  readonly name: string;
  readonly type: "ColumnStacked" | "BarClustered" | "Line";
  readonly title: string;
  readonly source: Area;
  /** From the corner of the first cell to the far corner of the last. */
  readonly place: Area;
  /** One for each column of figures; "none" draws nothing, as under the floating columns of a bridge. */
  readonly colours: readonly string[];
  /** Where the axis of the figures begins; null lets Excel choose. */
  readonly minimum: number | null;
  /** Of the axis and the labels. */
  readonly format: string;
}

/** Cells that a new sheet is made from: it is written only while they hold what the preview was made of. */
export interface SheetSource {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
}

/** The area as far as cells are written. */
export function writtenArea({ cells }: Pick<NewSheet, "cells">): Area {
  const rows = cells.reduce((most, { row }) => Math.max(most, row + 1), 1);
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 1);
  return { row: 0, column: 0, rows, columns };
}

/** Excel's longest name of a sheet, and the signs it refuses. */
const LONGEST_NAME = 31;
const REFUSED = /[:\\/?*[\]]/g;

/**
 * A name that no sheet has yet.
 * @example freeName("Prognos", ["prognos"]) // "Prognos (2)"
 */
export function freeName(wished: string, taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  const plain = wished.replace(REFUSED, " ").trim().slice(0, LONGEST_NAME).trim();
  if (!isTaken(plain)) return plain;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const name = plain.slice(0, LONGEST_NAME - suffix.length).trim() + suffix;
    if (!isTaken(name)) return name;
  }
}
