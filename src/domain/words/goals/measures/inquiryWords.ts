import { ends, pattern, whole } from "../../boundaries";
import type { PatternEntry } from "../../lexicon";

/** The name of an inquiry. What is asked in it stands behind, and it asks whether one agrees to what is good. */
export const INQUIRY: PatternEntry = {
  means: "inquiry",
  pattern: pattern(
    `^(?:[a-zåäö-]+ ){0,2}[a-zåäö]*${ends("undersökning(?:en)?|enkät(?:en)?|(?:brukar|deltagar|elev|kund)bedömning(?:en)?|servicemätning(?:en)?|hme|nöjd[- ][a-zåäö]+[- ]index|medborgarpanel(?:en)?")}`,
  ),
  example: "Medborgarundersökningen",
  unlike: "Andel som svarat på enkäten",
};
/** Answers in the middle, and what is held important: more of them is neither good nor bad. */
export const NEITHER_ANSWER: PatternEntry = {
  means: "unclear",
  pattern: pattern(whole("ibland|några|delvis|vet ej|antal svar|svarande"), `^${whole("viktigt|viktigast")}`),
  example: "Brukaren får ibland bestämma",
  unlike: "Brukaren får alltid bestämma",
};
/** The answers of a question, with yes as the most: what is asked for is there. */
export const YES_IS_MOST: PatternEntry = {
  means: "yes",
  pattern: /(?<![a-zåäö])(?:ja|breddinfört)(?![a-zåäö])[^()=\d]*= ?[1-9]/,
  example: "Aktuell rutin (Ja=1, Nej=0)",
  unlike: "Aktuell rutin (Ja=0, Nej=1)",
};
