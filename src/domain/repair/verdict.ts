import type { Check } from "../checks/check";
import type { Suspect } from "./suspect";

/** What the failing checks of one connected part say together. */
export interface Verdict {
  readonly failing: readonly Check[];
  /**
   * The cells named. One: it is the wrong one. Several with `isTie`: one of them is. Several without: all of
   * them are, each on its own ground.
   */
  readonly named: readonly Suspect[];
  readonly isTie: boolean;
  /** The work was capped before everything had been weighed. */
  readonly isCutShort: boolean;
}
