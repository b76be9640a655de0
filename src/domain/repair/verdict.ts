import type { Check } from "../checks/check";
import type { Suspect } from "./suspect";

/** What the failing checks of one connected part say together. */
export interface PartVerdict {
  readonly failing: readonly Check[];
  /**
   * The cells named. One: it is the wrong one. Several with `isTie`: one of them is. Several without: all of
   * them are, each on its own ground.
   */
  readonly named: readonly Suspect[];
  /** Totals that may be the wrong figure as well, where only a slip of the hand speaks for those named. */
  readonly beside?: readonly Suspect[];
  readonly isTie: boolean;
  /** Failing checks that no named cell explains: told of, and left to the reader. */
  readonly unexplained: readonly Check[];
  /** The work was capped before every combination of cells had been weighed, so what is unexplained may not be so. */
  readonly isCutShort: boolean;
}
