import { begins, ends, pattern, whole } from "../boundaries";
import type { Entry, PatternEntry } from "../lexicon";

/** Which way is better: a goal is to be reached from below, from above, or to be kept within a band. */
export type Direction = "higher" | "lower" | "within";

/** The words that the user's answers are kept by. */
export const DIRECTION_ANSWERS = { högre: "higher", lägre: "lower", inom: "within" } as const;
export type DirectionAnswer = keyof typeof DIRECTION_ANSWERS;

/** What a column says that is there to say it. "Ska inte öka" says neither. */
export const SAID_DIRECTIONS: readonly Entry<Direction>[] = [
  {
    means: "higher",
    pattern: new RegExp(`^(?!.*${whole("inte|ej")}).*(?:högre|öka|större|fler|uppåt|[↑⬆▲⇧↗+])`),
    example: "Högre är bättre",
    unlike: "Ska inte öka",
  },
  {
    means: "lower",
    pattern: new RegExp(`^(?!.*${whole("inte|ej")}).*(?:lägre|minska|mindre|färre|nedåt|[↓⬇▼⇩↘])`),
    example: "Lägre är bättre",
    unlike: "Ska ej minska",
  },
  { means: "within", pattern: /inom|intervall/, example: "Inom intervallet" },
];

/** What an indicator says of a band that it is to be kept within. */
export const KEPT_WITHIN = {
  means: "within",
  pattern: /(ska|får|bör) inte avvika|avvika (högst|max|mer än)|hållas? (sig )?inom|inom intervallet|±/,
  example: "Prognosen ska inte avvika",
} as const;

/** "Hög sjukfrånvaro": a name of what is measured as often as of what is wanted. */
export const HIGH_OR_LOW: readonly PatternEntry<Direction>[] = [
  { means: "lower", pattern: /^(låga?|lågt) /, example: "Låg sjukfrånvaro", unlike: "Lågtröskelboende" },
  { means: "higher", pattern: /^(höga?|högt|goda?|gott) /, example: "God hälsa", unlike: "Godkända betyg" },
];

/** "högst 30 dagar", with the word for less in its group. */
export const LIMIT = {
  means: "limit",
  pattern: pattern(begins("(?:(högst)|minst) (?=\\d)")),
  example: "Handläggningstid högst 30 dagar",
  unlike: "Högst betyg",
} as const;
/** Of a share a limit is a condition on what is counted, and more of it may be better. */
export const OF_SHARE = { means: "share", pattern: /andel|procent|%/, example: "Andel barn" } as const;
/** A limit for the indicator itself stands last, with its unit. */
export const ENDS_IN_LIMIT = {
  means: "limit",
  pattern: /^(?:högst|minst) \d[\d ,.]*(?: ?[a-zåäö]+)?\)?$/,
  example: "högst 30 dagar",
  unlike: "högst 30 dagar från ansökan",
} as const;
/** A band of time is a limit too: "inom högst 30 dagar". */
export const INSIDE = {
  means: "limit",
  pattern: / inom $/,
  side: "before",
  example: "Beslut inom",
} as const;

/** What a goal is good for may go the other way and is no part of it. */
export const PURPOSE_OF_GOAL = {
  means: "aside",
  pattern: / (?:för att|genom att|i syfte att|så att|jämfört med) .*$/,
  example: "Mer stöd för att minska frånvaron",
} as const;

/** The figure is itself a change: minus 15 % is a way down, but plus 15 % may be the size of what is gone. */
export const OF_CHANGE = {
  means: "change",
  pattern:
    /jämfört med|i förhållande till (?:19|20)\d\d|sedan (?:19|20)\d\d| med (?:minst )?\d+ ?(?:%|procent)/,
  example: "Utsläppen minskar med 15 %",
} as const;

/** Targets of what things cost rise with the prices, and fall with what is to be cut: neither says which is better. */
export const OF_PRICE = {
  means: "price",
  pattern: pattern(/kostnad|avgift|taxa|utgift|skuld/, begins("pris"), ends("pris(?:er|et)?")),
  example: "Nettokostnad per elev",
  unlike: "Enterprise",
} as const;

/** Per cent, of whatever. */
export const OF_PER_CENT = {
  means: "percent",
  pattern: /%|procent/,
  example: "Minskad elanvändning, procent",
} as const;
/** What is an amount by nature, and no share: its per cents are those of a change. */
export const AMOUNTS_BY_NATURE = {
  means: "amount",
  pattern:
    /^(?!.*(?:andel|frånvaro|grad(?:en)?(?![a-zåäö])|omsättning)).*(?:användning|förbrukning|konsumtion|utsläpp|kostnad(?!sandel)|avfall|svinn|mängd|antal|energi|resor|klimatpåverkan|försäljning|besök|inköp|intäkt)/,
  example: "Minskade utsläpp",
  unlike: "Minskad andel avfall",
} as const;

/** Columns of the best and the worst that others have come to: they say which way is better. */
export const BEST_VALUE: Entry = {
  means: "best",
  pattern: /^bäst[ae]?(?![a-zåäö])/,
  example: "Bästa kommun",
  unlike: "Bästis",
};
export const WORST_VALUE: Entry = { means: "worst", pattern: /^sämst[ae]?(?![a-zåäö])/, example: "Sämst" };
