import type { PatternEntry } from "./lexicon";

/** A title that says when somebody decided or wrote something, and not until when it is told. */
export const DAY_OF_DECISION: PatternEntry = {
  means: "a day on which something was decided or written",
  pattern: /(?:^|[^a-zåäö])(?:beslut|antag|fastställ|reviderad|utskriv|upprätta|godkän|version)/,
  example: "Reviderad april 2025",
  unlike: "Uppföljning april 2025",
};
