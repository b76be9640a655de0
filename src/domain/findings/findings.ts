import type { Check } from "../checks/check";
import type { Condition } from "../checks/condition";
import type { CellPosition } from "../sheet/grid";
import type { Suspect } from "../repair/suspect";
import type { CellOf } from "../tables/cellOf";
import type { Table } from "../tables/table";

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
  | WrongFigure
  | Tie
  | Unlocated
  | UnsupportedSum
  | Rounding
  | WrongShare
  | PeriodQuestion
  | PeriodChoice
  | CopiedHeading
  | UnitQuestion
  | FormulaQuestion
  | CrossSheet
  | ErrorValue
  | TextNumbers
  | SheetRemark;

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
  /** So much fails at once that not every combination of cells was weighed: it was not decided, not undecidable. */
  readonly isCutShort: boolean;
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

/** A per cent that does not follow from its amounts, or a share that does not lie between its parts. */
export interface WrongShare extends Base {
  readonly rule: "share";
  readonly condition: Condition;
}

/** A heading speaks of another time than what stands beside or above it. */
export interface PeriodQuestion extends Base {
  readonly rule: "period";
  readonly table: Table;
  readonly column: number;
  /** Months, 1-12: what the heading says, and what the rest says. */
  readonly saidMonth: number;
  readonly otherMonth: number;
  readonly witness: PeriodWitness;
}

/** Who says otherwise than a heading, the strongest first. */
export type PeriodWitness =
  /** The user, when asked what the workbook is about. */
  | { readonly kind: "answer" }
  /** The title, or the row that tells the period. */
  | { readonly kind: "title" }
  /** The column it is compared with. */
  | { readonly kind: "column"; readonly column: number }
  /** What the other tables of the workbook are about. */
  | { readonly kind: "tables"; readonly sheet: string };

/** Tables of one workbook are about different times, and nothing tells which one it is: asked once. */
export interface PeriodChoice extends Base {
  readonly rule: "workbookPeriod";
  readonly table: Table;
  readonly column: number;
  /** Months 1-12: its own first, then the other's. */
  readonly months: readonly [number, number];
  readonly otherSheet: string;
  readonly otherHeading: string;
}

/** Two committees bear the same heading. */
export interface CopiedHeading extends Base {
  readonly rule: "copiedHeading";
  readonly table: Table;
  readonly row: number;
  readonly otherRow: number;
  readonly text: string;
  /** What the committee's own table calls it, where the workbook has it. */
  readonly own: string | null;
  readonly sheetColumn: number;
}

/** A row seems to stand in another unit than its table. */
export interface UnitQuestion extends Base {
  readonly rule: "unitFactor";
  readonly table: Table;
  readonly row: number;
  readonly total: number;
  /** The row's figures are so many times too large (1000) or too small (0,001). */
  readonly factor: 1000 | 0.001;
}

/** A formula that does not do what its neighbours do, or a figure typed among formulas. */
export interface FormulaQuestion extends Base {
  readonly rule: "formulaShape" | "formulaRange" | "typedOver";
  readonly cell: CellOf;
  readonly formula: string;
  /** The formula its neighbours would have there; for a range, one that takes in every row. */
  readonly expected: string;
  /** Rows of the table that the range leaves out. */
  readonly missing: readonly number[];
}

/** The same figure stands otherwise on another sheet. */
export interface CrossSheet extends Base {
  readonly rule: "crossSheet";
  readonly cell: CellOf;
  readonly otherSheet: string;
  /** What the other sheet says, in grains of the cell's table. */
  readonly otherValue: number;
  /** The cells there that say it. */
  readonly others: readonly CellOf[];
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
