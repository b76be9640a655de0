import { ends, pattern } from "./boundaries";
import type { Entry } from "./lexicon";

export const GENDERS: readonly Entry<"women" | "men">[] = [
  { means: "women", pattern: pattern(`^${ends("kvinnor")}`), example: "Kvinnor", unlike: "Kvinnors" },
  { means: "men", pattern: pattern(`^${ends("män")}`), example: "Män 2025", unlike: "Mäns" },
];

/**
 * Persons, posts, cases and votes are counted, not rounded. Days, hours, work done in full years and means are
 * measured; places may be means over the year unless they are said to be counted.
 */
export const COUNTED_WHOLE: Entry = {
  means: "count",
  pattern:
    /(?:^|[^a-zåäö])antal (?!.*(?:dygn|dag|timm|veck|månad|årsarb|årsverk|åa(?![a-zåäö])|heltid|helår|genomsnitt|snitt|medel|procent|andel|kvm|m2|m3|km(?![a-zåäö])|ton(?![a-zåäö])))/,
  example: "Antal anställda",
  unlike: "Antal årsarbetare",
};
/** A heading that says that it counts, and nothing else. */
export const COUNT_ALONE: Entry = {
  means: "count",
  pattern: /^(?:antal|personer|anställda|medarbetare|elever|röster|invånare)(?:,? (?:19|20)\d\d)?$/,
  example: "Elever 2024",
  unlike: "Elever, procent",
};

/** A title or the heading of the labels that says that the whole table counts persons. */
export const TABLE_OF_COUNTS: Entry = {
  means: "count",
  pattern:
    /^(?:tillsvidare|månads|visstids)?(?:anställda|medarbetare|befolkning|folkmängd|invånare|elever|barn|personer|ärenden|röster)(?![a-zåäö])/,
  example: "Befolkning 31 december",
  unlike: "Barnomsorg",
};

/** Whatever else is said beside it, this is measured, shared or paid, and rounded. */
export const MEASURED_OR_PAID: Entry = {
  means: "measured",
  pattern:
    /dygn|dagar|timm|årsarb|årsverk|heltid|helår|genomsnitt|snitt|medel|procent|andel|%|kvm|m2|m3|kostnad|intäkt|netto|lön|pris|kr(?![a-zåäö])|kronor/,
  example: "Kostnad per elev",
  unlike: "Elever",
};
