import type { Part } from "./part";

/** A row that is the sum of others. */
export interface Sum {
  readonly total: number;
  /** Sub-totals count once: their own parts are not among these. */
  readonly parts: readonly Part[];
  readonly basis: SumBasis;
  /** False where a label says sum but nothing else bears it out: worth a question at most. */
  readonly isFirm: boolean;
}

/** What says that it is a sum, beside its figures. */
export type SumBasis =
  | "label"
  /** Its live formulas. */
  | "formula"
  /** Its figures alone. */
  | "figures"
  /** Blank or heading rows around a block of which one row is the sum of the rest. */
  | "block"
  /** Its label repeats that of its one row. */
  | "repeat"
  /** Other sums of the table are built like it. */
  | "sibling"
  /** A total that takes it in and leaves its rows out. */
  | "whole";
