import type { Part } from "./evidence";

/** A row that is the sum of others. */
export interface Sum {
  readonly total: number;
  /** Sub-totals count once: their own parts are not among these. */
  readonly parts: readonly Part[];
  /** What says so: the total's label, the figures alone, blank rows around a block, or a repeated label. */
  readonly basis: "label" | "figures" | "block" | "repeat";
  /** False where a label says sum but the figures do not bear it out: worth a question at most. */
  readonly isFirm: boolean;
}
