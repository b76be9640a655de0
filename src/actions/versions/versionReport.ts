import type { SheetPlan } from "../newSheet/newSheets";

/** What a cell said, or each cell of a row or a column. */
export type SaidView = number | string | null | readonly (number | string | null)[];

/** One change, for machines: rows and columns by what they are called. */
export interface VersionLine {
  readonly sheet: string;
  /** null for what is no row's: a column, a sheet, a title. */
  readonly row: string | null;
  readonly column: string | null;
  readonly old: SaidView;
  readonly new: SaidView;
  readonly difference: number | null;
  readonly kind: "changed" | "added" | "removed";
  readonly what: "cell" | "row" | "column" | "table" | "sheet" | "label" | "heading" | "loose";
  readonly cell: string | null;
  readonly oldCell: string | null;
  /** A sum, a deviation or a share, which changes when others do. */
  readonly follows: boolean;
}

/** One change in words. */
export interface VersionLineView {
  /** "B8"; null for what is gone, which can not be gone to. */
  readonly cell: string | null;
  readonly row: string;
  readonly column: string;
  readonly old: string;
  readonly now: string;
  readonly difference: string;
  readonly kind: VersionLine["kind"];
  readonly follows: boolean;
}

/** A total, and the rows that have changed it. */
export interface TotalChangeView {
  readonly cell: string;
  /** "Totalt, Budget 2025" */
  readonly name: string;
  readonly old: string;
  readonly now: string;
  readonly difference: string;
  /** "Hemtjänst +150", the largest first */
  readonly parts: readonly string[];
  /** What none of its rows explains; null as a rule. */
  readonly unexplained: string | null;
}

export interface VersionSheetView {
  readonly sheet: string;
  /** "April (tidigare Mars)" */
  readonly title: string;
  readonly lines: readonly VersionLineView[];
  readonly totals: readonly TotalChangeView[];
  /** What is not worth a line: roundings, rows that have moved, formulas typed over. */
  readonly notes: readonly string[];
}

/** "Ändrat sedan tidigare version". */
export interface VersionReport {
  readonly kind: "versions";
  /** What it was compared with: "Drift mars.xlsx" */
  readonly name: string;
  readonly summary: string;
  /** Sheets where something has changed. */
  readonly sheets: readonly VersionSheetView[];
  /** Why the forecast moved, in sentences; empty where volumes and prices do not tell. */
  readonly forecast: readonly string[];
  /** Every change, in the order of the sheets. */
  readonly lines: readonly VersionLine[];
  /** The changes as a sheet of their own; null where there are none. */
  readonly plan: SheetPlan | null;
}
