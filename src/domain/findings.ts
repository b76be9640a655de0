import type { Check } from "./checks/check";
import type { CellPosition } from "./grid";
import type { CellOf, Suspect } from "./repair/suspect";
import type { Table } from "./tables/table";

/**
 * error = fel: a hard limit is passed, or a thing that cannot be right. warning = fråga: may be right.
 * rounding = avrundning: within the likely limit. info = upplysning: asks for nothing.
 */
export type Severity = "error" | "warning" | "rounding" | "info";

/** The order in which findings are shown. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "rounding", "info"];

/**
 * What does not hold on a sheet, as plain data. The words are made in src/texts; nothing here is Swedish but
 * what the sheet itself says.
 */
export type Finding =
  WrongFigure | Tie | Unlocated | UnsupportedSum | Rounding | ErrorValue | TextNumbers | SheetRemark;

interface Base {
  readonly severity: Severity;
  /** Lapses when a figure in the checks changes, survives inserted rows; see findingKey. */
  readonly key: string;
}

/** One cell is named, with the value it should hold. */
export interface WrongFigure extends Base {
  readonly rule: "wrongFigure";
  readonly suspect: Suspect;
  /** The failing checks that cross in the cell. */
  readonly checks: readonly Check[];
  /** A live formula is never replaced by a constant: this is what it should say. */
  readonly formula: string | null;
  /** How many checks hold once the cell is mended, of how many. */
  readonly holdAfter: number;
  readonly total: number;
  /** A named total may be the fresh figure, and a row behind it not updated. */
  readonly secondReading: SecondReading | null;
}

export interface SecondReading {
  /** What the rows lack to give the total, in grains. */
  readonly missing: number;
  /** Rows that could hold it without changing sign. */
  readonly cells: readonly (CellOf & { readonly value: number })[];
}

/** One of several cells is wrong, and nothing tells which. */
export interface Tie extends Base {
  readonly rule: "tie";
  readonly suspects: readonly Suspect[];
  readonly checks: readonly Check[];
}

/** Checks that fail without any cell that would mend them. */
export interface Unlocated extends Base {
  readonly rule: "unlocated";
  readonly checks: readonly Check[];
}

/** A row calls itself a sum, and no column bears it out. */
export interface UnsupportedSum extends Base {
  readonly rule: "unsupportedSum";
  readonly checks: readonly Check[];
}

/** A difference that rounding explains. */
export interface Rounding extends Base {
  readonly rule: "rounding";
  readonly check: Check;
}

/** A cell shows an error value. */
export interface ErrorValue extends Base {
  readonly rule: "errorValue";
  readonly cell: CellPosition;
  /** "#REF!" */
  readonly error: string;
  readonly place: string;
}

/** Figures typed as text: Excel does not reckon with them. */
export interface TextNumbers extends Base {
  readonly rule: "textNumber";
  readonly table: Table;
  readonly cells: readonly CellOf[];
}

/** Something about the sheet or a table as a whole. */
export interface SheetRemark extends Base {
  readonly rule: "protected" | "hiddenCells" | "filtered" | "allFormulas" | "uncheckedTable";
  readonly count: number;
  readonly table: Table | null;
}
