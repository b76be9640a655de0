import type { TableKind } from "../../../src/domain/words/tableKinds";

/**
 * A layout as data: what stands in the headings, and how the figures of each column and row are made. Figures
 * are reckoned from what they are made of and then rounded each on its own, as in print.
 */
export interface Layout {
  readonly name: string;
  /** Tables on the sheet, each below the one before unless it says otherwise. */
  readonly tables: readonly TablePlan[];
  /** Even while it adds up it has something that a careful reader would ask about. */
  readonly asks?: boolean;
}

export interface TablePlan {
  /** Text rows above the header. */
  readonly titles?: readonly string[];
  /** Header rows; "<" and "^" are merged with the cell to the left and above. */
  readonly heads: readonly (readonly string[])[];
  /**
   * How each column is made, by its letter from A whatever its place on the sheet:
   * - "label"; "note", "account", "date" and "words" hold nothing to reckon with; "" is blank
   * - "~" an amount of the row's own size, "~B" one near column B, "~B*0.66" near two thirds of it;
   *   with # behind it is counted: whole numbers, which their total is the sum of
   * - "B-C", "C+D", "-B-C" added up from other columns
   * - "C/B%1" per cent with one decimal, "C/B%%1" the same shown with a per cent sign
   * - "C/D*1000:2" a quotient times a thousand with two decimals
   * - "B/#9%1" per cent of row 9 in column B
   */
  readonly columns: readonly string[];
  /** Which of the columns are set out, and in which order; all as they stand when left out. */
  readonly order?: readonly number[];
  readonly rows: readonly RowPlan[];
  /** Decimals of the amounts; 0 when left out. */
  readonly decimals?: number;
  /** What the table may be taken for. */
  readonly kinds?: readonly TableKind[];
  /** To the right of the table before, with blank columns between, instead of below. */
  readonly isBeside?: boolean;
  /** Blank rows above (or columns before); 1 when left out. */
  readonly gap?: number;
}

/**
 * A row: its label and how it is made.
 * - a number: amounts of about that size, with its sign
 * - "1:4", "1:3+5-6": rows of the table added up, counted from 1
 * - "3/1%1", "3/2*1000:0": a quotient of two rows
 * - null: words alone, or blank
 */
export type RowPlan = readonly [label: string, make: number | string | null, options?: RowOptions];

export interface RowOptions {
  /** Other decimals than the table's. */
  readonly decimals?: number;
  /** What stands in certain columns instead, as printed. */
  readonly cells?: Readonly<Record<string, string>>;
  readonly isHidden?: boolean;
  /** Only these columns hold a figure in the row. */
  readonly only?: string;
}
