import type { Entry } from "./lexicon";

/** A time that stands over what it is of and would be said after it: "Perioden" over "Utfall". */
export const TIME_ABOVE: Entry = {
  means: "time",
  pattern: /^(?:perioden|helår(?:et)?|ackumulerat)$/,
  example: "Helår",
  unlike: "Årets",
};
/** "2025 års budget" has its time where it belongs. */
export const OWNED_BY_YEAR: Entry = {
  means: "owned",
  pattern: / års$/,
  example: "2025 års",
  unlike: "Årsbudget",
};
