import type { Clause } from "./clauses";
import type { SpokenTable } from "./readings";
import type { Stated } from "./stated";
import type { ClaimTie } from "./ties";

/** What the claims before in a sentence were held to be. */
export interface Course {
  readonly ties: Map<SpokenTable, ClaimTie>;
  /** Tables that lack the time of a claim. */
  readonly lost: Set<SpokenTable>;
}

export interface SaidFigure {
  readonly stated: Stated;
  readonly clause: Clause;
  readonly figures: readonly Stated[];
  readonly i: number;
  readonly text: string;
  readonly under: string;
  readonly earlier: string;
}
