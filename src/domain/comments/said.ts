import type { Candidate } from "./candidateReadings";
import type { Clause } from "./clauses";
import type { SpokenTable } from "./readings";
import type { Stated } from "./stated";
import type { ClaimTie } from "./ties";

/** What the claims before in a sentence were held to be. */
export interface Course {
  readonly ties: Map<SpokenTable, ClaimTie>;
  /** What each figure before was most likely held to be. */
  readonly chosen: (Candidate | null)[];
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
