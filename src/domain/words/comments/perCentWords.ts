import type { PatternEntry } from "../lexicon";

/** Before a per cent: it is of how much more or less, and not of how much of it. */
export const OF_DIFFERENCE: PatternEntry = {
  means: "difference",
  pattern: /(?:ökning|minskning|avvikelse|förändring|tillväxt|nedgång|uppgång)/,
  side: "before",
  example: ", en minskning med ",
  unlike: ", det vill säga ",
};

/** Behind a per cent: it is of what is left, or of how much less. */
export const LEFT_BEHIND: PatternEntry = {
  means: "left",
  pattern:
    /^ ?(?:(?:%|procent)(?![a-zåäö]))? ?(?:är |var |finns |har )?(?:kvar|återst|lägre|högre|mindre|mer|färre|fler|sämre|bättre)/,
  side: "behind",
  example: " kvar",
  unlike: " klart",
};

/** Behind a per cent: it is of each year, or of the usual one, and two amounts alone do not tell it. */
export const FOR_EACH_BEHIND: PatternEntry = {
  means: "each",
  pattern: /^ ?(?:(?:%|procent)(?![a-zåäö]))? ?(?:per |om året|årligen|i snitt|i genomsnitt|i medeltal)/,
  side: "behind",
  example: " per år",
  unlike: " person",
};
