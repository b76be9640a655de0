/**
 * A sheet of one kind as it is written down here: a line a row from A1, cells parted by |. Figures are numbers with
 * the decimals they are printed with; 'a text that looks like one; =SUM(B2:B4) ~ 12 a formula and the value it was
 * saved with. The first rows are headings.
 */
export interface KindOfSheet {
  /** What it is a case of, as a sentence begins: "a total above its rows". */
  readonly what: string;
  readonly sheet: string;
  /** So many rows are headings, whatever they look like; 1 where nothing is said. */
  readonly headings?: number;
  /** What the sheet as it stands is to give. */
  readonly right: Wanted;
  /** The same sheet with cells written over, each with what that is to give. */
  readonly wounds?: readonly Wound[];
}

export interface Wound {
  readonly what: string;
  /** By address, as cells are written above. */
  readonly cells: Readonly<Record<string, string>>;
  readonly gives: Wanted;
}

export interface Wanted {
  readonly ready?: boolean;
  /** Neither an error nor a question. */
  readonly isQuiet?: true;
  readonly errors?: number;
  /** Named or among those offered, in an error or a question. */
  readonly named?: readonly string[];
  /** Named by an error, or among those that it offers. */
  readonly wrong?: readonly string[];
  /** Errors and questions name no other cell than these. */
  readonly only?: readonly string[];
  /** What cells are proposed to hold: a figure as a number, or a formula. */
  readonly values?: Readonly<Record<string, number | string>>;
  /** The cell that is offered before all others, and what it is proposed to hold. */
  readonly first?: readonly [cell: string, value: number];
  /** Something is said that reads so. */
  readonly says?: readonly (string | RegExp)[];
  /** At least so many checks. */
  readonly checks?: number;
  readonly mostChecks?: number;
  /** At most so many errors and questions. */
  readonly most?: number;
}
