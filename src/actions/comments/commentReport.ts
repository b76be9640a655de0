import type { ClaimVerdict } from "../../domain/comments/ties";
import type { StatedUnit } from "../../domain/words/comments/statedUnits";

/** What a text says, held against the tables. */
export interface CommentReport {
  readonly kind: "comments";
  readonly summary: string;
  readonly claims: readonly ClaimView[];
}

export interface ClaimView {
  /** Where the text stands; null for a text that stands in no cell. */
  readonly at: { readonly sheet: string; readonly cell: string } | null;
  readonly sentence: string;
  /** The figure as stated; null for a word of direction alone. */
  readonly stated: number | null;
  readonly unit: StatedUnit | null;
  readonly verdict: ClaimVerdict;
  /** The figures of the tables that it agrees with, or contradicts. */
  readonly figures: readonly ClaimFigure[];
  /** What to tell the user. */
  readonly text: string;
}

export interface ClaimFigure {
  readonly sheet: string;
  readonly cell: string;
  /** As the cell shows it. */
  readonly value: number;
}
