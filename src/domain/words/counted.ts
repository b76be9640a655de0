import { begins, ends, pattern, whole } from "./boundaries";
import type { Entry, PatternEntry } from "./lexicon";

/** What is counted, and what a price is for one of. */
export type Counted = "day" | "week" | "month" | "year" | "hour" | "place" | "person" | "piece";

const TIMES: readonly (readonly [Counted, string, string])[] = [
  ["day", "v[åa]rddygn|v[åa]rddag(?:ar)?|dygn|dag(?:ar)?", "dygn"],
  ["week", "veck(?:a|or)", "veckor"],
  ["month", "mån(?:ad|ader)?", "månader"],
  ["hour", "tim(?:me|mar)?", "timmar"],
];
const COUNTED: typeof TIMES = [
  ...TIMES,
  ["year", "år", "år"],
  ["place", "plats(?:er)?", "platser"],
  ["person", "person(?:er)?|brukare|elev(?:er)?|barn|hushåll", "elever"],
  ["piece", "st|insats(?:er)?|ärende(?:n)?|besök", "insatser"],
];

/** A text counts them: ", antal dygn", "(timmar)". A comma also stands before words that only name: ", barn". */
export const COUNTS_OF: readonly PatternEntry<Counted>[] = [
  ...COUNTED.map(([means, words, example]) => ({
    means,
    pattern: pattern(`${begins("antal ")}${ends(words)}`),
    example: `Volymer, antal ${example}`,
  })),
  ...TIMES.map(([means, words, example]) => ({
    means,
    pattern: pattern(`(?:^|[(,] ?|${begins("i ")})${ends(words)}`),
    example: `Volymer (${example})`,
  })),
];

const PRICE_BEFORE = `(?:${begins("per ")}|kr ?/ ?|kronor ?/ ?|kostnad ?/ ?|pris ?/ ?)`;
const PRICE_BEHIND = "(kostnad|pris|ersättning|avgift)";
/** A price for one of them, said in one word. */
export const PRICE_WORDS: readonly PatternEntry<Counted>[] = [
  { means: "day", pattern: pattern(begins(`(?:dygns|dags)${PRICE_BEHIND}`)), example: "Dygnskostnad" },
  { means: "week", pattern: pattern(begins(`vecko${PRICE_BEHIND}`)), example: "Veckopris" },
  { means: "month", pattern: pattern(begins(`månads${PRICE_BEHIND}`)), example: "Månadsavgift" },
  { means: "hour", pattern: pattern(begins(`tim${PRICE_BEHIND}`)), example: "Timersättning" },
  { means: "piece", pattern: pattern(begins("styckpris")), example: "Styckpris" },
];
/** A price for one of them. */
export const PRICED_PER: readonly PatternEntry<Counted>[] = [
  ...COUNTED.map(([means, words, example]) => ({
    means,
    pattern: pattern(`${PRICE_BEFORE}${ends(words)}`),
    example: `Kr/${example}`,
  })),
  ...PRICE_WORDS,
];
/** A price, for one of whatever it is. */
export const OF_PRICES: readonly Entry[] = [
  ...PRICE_WORDS,
  {
    means: "price",
    pattern: pattern(ends("pris(?:er|et)?"), /(kostnad|kr|kronor|ersättning|avgift) ?(per |\/) ?[a-zåäö]/),
    example: "À-pris",
    unlike: "Kostnad",
  },
];

/** Volumes by that name. */
export const OF_VOLUMES: Entry = { means: "volume", pattern: /volym/, example: "Volymer" };
/** Volumes by that name, or by what is counted. */
export const OF_COUNTED: Entry = {
  means: "volume",
  pattern: /volym|antal|dygn|dagar/,
  example: "Antal dygn",
};
/** What a price and a volume come to, or differ by: neither of them. */
export const OF_PRODUCT: Entry = {
  means: "cost",
  pattern: pattern(/kostnad|effekt|belopp/, whole("mnkr|mkr|tkr|kr")),
  example: "Volymeffekt",
  unlike: "Kran",
};
/** A column of costs beside prices; "kostnad per dygn" is a price itself. */
export const COSTS_BESIDE: Entry = {
  means: "cost",
  pattern: /kostnad(?! per| ?\/)|belopp|tkr/,
  example: "Kostnad 2025",
  unlike: "Kostnad per dygn",
};
/** Shares, by a title or the heading of the labels. */
export const OF_SHARES_ABOVE: Entry = {
  means: "share",
  pattern: pattern(/%|procent/, begins("andel")),
  example: "Andel behöriga",
};

const NAMED = "v[åa]rddygn|v[åa]rddagar|dygn|dagar|dag|veckor|månader|timmar|platser|personer|insatser|st";
/** What is counted, said behind a label: ", antal dagar", "(dygn)", " - timmar". */
export const COUNTED_BEHIND: PatternEntry = {
  means: "count",
  pattern: pattern(`(?:[,(–-] ?(?:antal )?|${begins("antal ")})(?:${NAMED})(?: ?/ ?(?:${NAMED}))?\\)?$`),
  example: "Öppenvård, antal dagar",
};
