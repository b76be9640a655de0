import { ends, pattern } from "./boundaries";
import type { Entry } from "./lexicon";

export const GENDERS: readonly Entry<"women" | "men">[] = [
  { means: "women", pattern: pattern(`^${ends("kvinnor")}`), example: "Kvinnor", unlike: "Kvinnors" },
  { means: "men", pattern: pattern(`^${ends("män")}`), example: "Män 2025", unlike: "Mäns" },
];

/** Persons, posts and assignments are counted, not rounded. */
export const COUNTED_WHOLE: Entry = {
  means: "count",
  pattern: /antal (anställda|personer|medarbetare|ärenden|uppdrag|platser)/,
  example: "Antal anställda",
  unlike: "Antal årsarbetare",
};
