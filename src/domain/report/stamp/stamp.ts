/**
 * A stamp is what the tables of a workbook said when it was checked: the printed figures and labels, with a digest over
 * them. It is kept in the file, so that whoever opens it later is told what has changed since. Positions are those of
 * the sheet, counted from 0.
 */

/** How much is kept: every printed figure, or, where that is more than a part of the file may hold, digests alone. */
export type StampDetail = "figures" | "rows" | "tables";

export interface Stamp {
  readonly version: 1;
  /** The day of the check as the user gave it: "2025-12-05". */
  readonly date: string;
  /** The version of Driftkoll whose rules it was checked by. */
  readonly rules: string;
  /** How the workbook stood then. */
  readonly verdict: StampVerdict;
  readonly detail: StampDetail;
  readonly sheets: readonly StampedSheet[];
}

export type StampVerdict = "ready" | "errors" | "questions" | "nothing";

export interface StampedSheet {
  readonly sheet: string;
  readonly tables: readonly StampedTable[];
  /** Figures on the sheet outside its tables: another number of them means that something has come or gone. */
  readonly others: number;
}

export interface StampedTable {
  readonly title: string;
  readonly columns: readonly StampedColumn[];
  /** Which of the columns has the names of the rows; -1 where none has. */
  readonly labels: number;
  /** So many of the rows, from the first, are titles and headings. */
  readonly headRows: number;
  readonly rows: readonly StampedRow[];
  /** A digest over its rows. */
  readonly digest: string;
}

export interface StampedColumn {
  readonly column: number;
  readonly heading: string;
  /** The finest decimal of its numbers as they are stored, in which rows are digested. */
  readonly shift: number;
}

export interface StampedRow {
  readonly row: number;
  /** A print for each column, see printOf; none where only digests are kept. */
  readonly prints: readonly string[];
  /** "" where the prints are kept. */
  readonly digest: string;
}
