import type { Entry } from "./lexicon";

/** A row of a committee, or of the board. */
export const OF_COMMITTEE: Entry = {
  means: "committee",
  pattern: /nämnd(en)?$|styrelsen$/,
  example: "Barn- och utbildningsnämnden",
  unlike: "Nämndens kansli",
};
/** The heading of a column of committees. */
export const COMMITTEES: Entry = {
  means: "committee",
  pattern: /^nämnd(er)?$/,
  example: "Nämnder",
  unlike: "Nämndmål",
};
/** The heading of a column of what committees are called, or what they answer for. */
export const CALLED: Entry = {
  means: "heading",
  pattern: /rubrik|förvaltning|avdelning/,
  example: "Rubrik i uppföljningen",
};
/** A committee's own follow-up says over what it is; that is its group. */
export const FOLLOW_UP_OF = {
  means: "heading",
  pattern: /uppföljning över (.+?)( \(|$)/,
  example: "Ekonomisk uppföljning över samhällsbyggnad (tkr)",
} as const;
