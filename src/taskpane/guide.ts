/** The user guide as the help shows it: read from docs/anvandarguide.md by scripts/guideSections.js. */
export interface GuideSpan {
  readonly text: string;
  readonly as?: "strong" | "code";
}

/** One thing that the guide says. A row of a table has a cell for each column. */
export interface GuideBlock {
  readonly kind: "text" | "point" | "step" | "row" | "picture";
  readonly cells: readonly (readonly GuideSpan[])[];
  /** Of a step. */
  readonly number?: number;
  /** Of a picture; what it shows is its text. */
  readonly source?: string;
}

export interface GuideSection {
  /** Of the heading on the page, too. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly GuideBlock[];
}

/** Put in by the build. */
declare const DRIFTKOLL_GUIDE: readonly GuideSection[];

/** The sections of the guide, in its order. */
export function guide(): readonly GuideSection[] {
  return DRIFTKOLL_GUIDE;
}
