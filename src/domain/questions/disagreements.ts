import type { CellOf } from "../tables/cellOf";

/** A cell of a sheet of the workbook. */
export interface CellOnSheet extends CellOf {
  readonly sheet: string;
}

/** One of several figures that are added up, or taken away. */
export interface SignedCell {
  readonly cell: CellOnSheet;
  readonly sign: 1 | -1;
}

/** Two cells that should say the same and do not. */
export interface CellsApart {
  readonly cell: CellOnSheet;
  readonly other: CellOnSheet;
}

/**
 * A figure stands otherwise in another statement. settled: further witnesses are against the cell. open: nothing
 * tells which of the two is wrong. carried: it differs by what another pair of the same columns differs by.
 */
export interface StatementFigure extends CellsApart {
  readonly rule: "statementFigure";
  readonly verdict: "settled" | "open" | "carried";
  /** The two stand in one report: no year has been restated between them. */
  readonly isOfOneReport: boolean;
  /** The figures that each side follows from, where it is no one figure: with what sign each is added. */
  readonly parts: { readonly cell: readonly SignedCell[]; readonly other: readonly SignedCell[] };
  /** Every figure that says what the other cell says, that one among them. */
  readonly witnesses: readonly CellOnSheet[];
}

/** Several figures of a column stand otherwise in another document: restated, or another budget. Asked once. */
export interface StatementColumn extends CellsApart {
  readonly rule: "statementColumn";
  readonly reason: "restated" | "budget";
  readonly differing: number;
  readonly compared: number;
}

/** What is turned or scaled for a whole row or table, and said once. */
export interface StatementConvention extends CellsApart {
  readonly rule: "statementConvention";
  readonly about: "sign" | "unit";
  /** What the figures are in, where it is the unit: "tkr". */
  readonly unit: string;
}

export type StatementDisagreement = StatementFigure | StatementColumn | StatementConvention;
