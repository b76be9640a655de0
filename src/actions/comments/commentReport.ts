import type { Lack } from "../../domain/comments/enough";
import type { ClaimVerdict } from "../../domain/comments/ties";
import type { StatedUnit } from "../../domain/words/comments/statedUnits";

/** What a text says, held against the tables. */
export interface CommentReport {
  readonly kind: "comments";
  readonly summary: string;
  readonly claims: readonly ClaimView[];
  /** Rows over the limit whose comment is not enough. */
  readonly lacking: readonly LackView[];
  /** What the limit is, in words. */
  readonly limit: string;
}

/** A row that deviates by more than the limit, and what its comment lacks. */
export interface LackView {
  readonly sheet: string;
  /** The deviation. */
  readonly cell: string;
  readonly row: string;
  readonly lack: Lack;
  /** As the table counts it. */
  readonly deviation: number;
  /** Of the budget, as a part of one; null where the budget is zero. */
  readonly share: number | null;
  /** What the parts that the comment names come to, in the table's unit; null where it names none. */
  readonly explained: number | null;
  readonly unit: string;
  readonly comment: string;
  /** What to tell the user. */
  readonly text: string;
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
