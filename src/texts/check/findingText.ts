/** What a finding says to its reader. */
export interface FindingText {
  title: string;
  message: string;
  /** What to do about it, or why; "" where there is nothing to add. */
  hint: string;
  /** The arithmetic, a line a check. */
  proof: string[];
  /** Other readings that the figures allow. */
  alternatives: string[];
}

/** The sentences of a finding, without those it does not have. */
export function saying(text: Pick<FindingText, "title" | "message"> & Partial<FindingText>): FindingText {
  return { hint: "", proof: [], alternatives: [], ...text };
}
