import { ends, pattern, whole } from "../../boundaries";
import type { PatternEntry } from "../../lexicon";

/** The name of an inquiry. What is asked in it stands behind, and it asks whether one agrees to what is good. */
export const INQUIRY: PatternEntry = {
  means: "inquiry",
  pattern: pattern(
    `^(?:[a-zåäö-]+ ){0,2}[a-zåäö]*${ends("(?<!vane)undersökning(?:en)?|enkät(?:en)?|(?:brukar|deltagar|elev|kund)bedömning(?:en)?|servicemätning(?:en)?|hme|nöjd[- ][a-zåäö]+[- ]index|medborgarpanel(?:en)?")}`,
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
/** The answers of a question with their points: "Ja=1, Nej=0", "Inom 3 dagar=2". */
export const ANSWER_WITH_POINTS: PatternEntry = {
  means: "points",
  pattern: /(?<answer>[^,;/()=]*[a-zåäö][^,;/()=]*?) ?= ?(?<points>\d)(?!\d)/,
  example: "Aktuell rutin (Ja=1, Nej=0)",
  unlike: "kWh=1000 Wh",
};
export const POINTS_WITH_ANSWER: PatternEntry = {
  means: "points",
  pattern: /(?<![\d,.])(?<points>\d) ?= ?(?<answer>[^,;/()=\d]*[a-zåäö][^,;/()=]*)/,
  example: "Aktuell rutin (1=Ja, 0=Nej)",
  unlike: "Ja=1, Nej=0",
};
/** The answer with the most points says that it is there, or there for all. */
export const MOST_IS_ALL: PatternEntry = {
  means: "all",
  pattern: pattern(whole("ja|breddinfört|alla|samtliga|alltid|helt")),
  example: "Ja, för alla",
  unlike: "Nej",
};
/** Or that a limit is kept. */
export const MOST_IS_KEPT: PatternEntry = {
  means: "kept",
  pattern: pattern(`^${whole("inom|färre|mindre|kortare|högst|samma dag")}`),
  example: "Inom 3 dagar",
  unlike: "Mer än 15 dagar",
};
/** How the municipality is organised is neither good nor bad. */
export const OF_ORGANISATION: PatternEntry = {
  means: "organisation",
  pattern: pattern(whole("ingår i samma|huvudmannaskap|bedriver|organiserat inom|ligger under")),
  example: "Vuxenutbildning ingår i samma förvaltning",
  unlike: "Krisberedskap ingår vid upphandling",
};
