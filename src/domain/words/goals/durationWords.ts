import type { Entry, PatternEntry } from "../lexicon";

/** So many of a unit of time, and the next one: the figure and the unit are in the groups. */
export const DURATION_PARTS: PatternEntry = {
  means: "duration",
  pattern:
    /(\d+) ?(h|tim(?:mar|me|m)?\.?|min(?:uter|ut)?\.?|s|sek(?:under|und)?\.?)(?![a-zåäö])(?:(?:,| och)? |$)/,
  example: "1 min 42 s",
  unlike: "42 st",
};
/** Minutes and seconds, in the groups. */
export const CLOCK_DURATION: PatternEntry = {
  means: "duration",
  pattern: /^(\d{1,2}):([0-5]\d)$/,
  example: "3:40",
  unlike: "3,40",
};
/** Units of time as they are printed, by what they are compared as. */
export const TIME_UNITS: readonly Entry<"tim" | "min" | "sek">[] = [
  { means: "tim", pattern: /^(?:h|tim)/, example: "timmar", unlike: "min" },
  { means: "min", pattern: /^min/, example: "minuter", unlike: "miljoner" },
  { means: "sek", pattern: /^s(?:ek(?:under|und)?)?\.?$/, example: "s", unlike: "st" },
];
