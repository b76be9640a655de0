import type { CellPosition, Grid } from "../sheet/grid";
import type { CellChange } from "../sheet/plan";
import type { Severity } from "./findings";

/** One way to mend what was found. */
export interface Mend {
  /** The cell it is named by: the first of those that change. */
  readonly cell: CellPosition;
  readonly changes: readonly CellChange[];
}

/** What has to be said of a rule beside its words: how grave it is, what it is remembered by, how it is mended. */
export interface FindingRule<Found> {
  severity(found: Found): Severity;
  /**
   * What approvals lie under in saved workbooks: it has to come out with the same contents for ever. By what the
   * sheet says, not by addresses, or it would lapse when a row is inserted above.
   */
  key(found: Found): string;
  /** The ways to mend it, the likeliest first; none where nobody knows what should stand there. */
  mends(found: Found, grid: Grid): readonly Mend[];
}

/** For what cannot be mended by a click. */
export function noMends(): readonly Mend[] {
  return [];
}
