import { begins, ends, pattern, whole } from "./boundaries";
import type { Entry, PatternEntry } from "./lexicon";

/** A stretch of time that is counted, or that a price is for. */
export type TimeUnit = "hour" | "day" | "week" | "month" | "quarter" | "term" | "half" | "year";

/** What stands all year: places, persons, households. */
export type Standing = "place" | "person" | "household";

/** What is counted and known by name; anything else is known by its own word. */
export type Counted = TimeUnit | Standing | "piece" | "area" | "cubic";

const STANDING_STEMS: readonly PatternEntry<Standing>[] = [
  { means: "place", pattern: pattern(ends("plats(?:er|en)?")), example: "platser" },
  {
    means: "person",
    pattern: pattern(
      ends(
        "person(?:er)?|brukare|elev(?:er)?|barn|ungdom(?:ar)?|kund(?:er)?|klient(?:er)?|deltagare|studerande|vårdtagare|anställda?|årsarbetare|inskriv(?:en|na)|invånare|inv|medlem(?:mar)?|pensionärer?|gäst(?:er)?|individ(?:er)?",
      ),
    ),
    example: "elever",
  },
  {
    means: "household",
    pattern: pattern(ends("hushåll|familj(?:er)?|lägenhet(?:er)?|bostad|bostäder")),
    example: "hushåll",
  },
];

const TIME_WORDS: readonly PatternEntry<TimeUnit>[] = [
  { means: "hour", pattern: pattern(ends("tim(?:me|mar)?"), whole("h")), example: "timmar", unlike: "lunch" },
  { means: "day", pattern: pattern(ends("dygn|dag(?:ar)?")), example: "vårddygn", unlike: "dagis" },
  { means: "week", pattern: pattern(ends("veck(?:a|or)")), example: "veckor" },
  { means: "month", pattern: pattern(ends("mån(?:ad|ader)?")), example: "månader" },
  { means: "quarter", pattern: pattern(ends("kvartal")), example: "kvartal" },
  { means: "term", pattern: pattern(ends("termin(?:er)?")), example: "terminer" },
  { means: "half", pattern: pattern(ends("halvår")), example: "halvår" },
  { means: "year", pattern: pattern(ends("år|läsår|helår")), example: "läsår" },
];

/** A word alone: what it counts. */
export const COUNTED_WORDS: readonly PatternEntry<Counted>[] = [
  {
    means: "year",
    // A place or a person for a whole year.
    pattern: pattern(whole("(?:års|helårs)(?:plats(?:er)?|elev(?:er)?|barn|arbetare|person(?:er)?)")),
    example: "årsplatser",
  },
  ...TIME_WORDS,
  ...STANDING_STEMS,
  { means: "area", pattern: pattern(whole("m2|m²|kvm|kvadratmeter")), example: "kvm" },
  { means: "cubic", pattern: pattern(whole("m3|m³|kubikmeter|kbm")), example: "m3" },
  { means: "piece", pattern: pattern(whole("st|styck|stycken|antal|insats(?:er)?")), example: "styck" },
];

/** What comes in over the year, each known by its own word. */
export const EVENTS: Entry = {
  means: "event",
  pattern: pattern(
    ends(
      "besök|ärenden?|res(?:a|or)|portion(?:er)?|måltid(?:er)?|lån|larm|tillfällen?|uppdrag|beslut|ansökning(?:ar)?|transport(?:er)?|placering(?:ar)?|minuter|ton|kg|km|kwh|mwh|liter",
    ),
  ),
  example: "skolresor",
  unlike: "resurs",
};

/** Times that are counted by a word alone; "Månad" heads a column of months. */
export const SEVERAL_TIMES: Entry = {
  means: "times",
  pattern: pattern(
    ends("dygn|dagar|timmar|veckor|månader|terminer|årsplatser|årselever|årsarbetare|helårspersoner"),
  ),
  example: "timmar",
  unlike: "månad",
};

/** A number of something: ", antal dygn", "Antal beviljade timmar"; the words that follow are in the group. */
export const NUMBER_OF = {
  means: "count",
  pattern: pattern(`${begins("antal(?:et)?")} ([a-zåäö0-9³²]+)(?: ([a-zåäö0-9]+))?(?: ([a-zåäö0-9]+))?`),
  example: "Volymer, antal dygn",
} as const;

/** A number that does not say of what. */
export const BARE_NUMBER: Entry = {
  means: "piece",
  pattern: /^antal$/,
  example: "antal",
  unlike: "antal elever",
};

/** What is counted behind a comma or in brackets: "(timmar)", ", dygn"; the word is in the group. */
export const UNIT_BEHIND = {
  means: "count",
  pattern:
    /(?:^|[(,–-] ?(?:(?:tusen|1 ?000)(?:-?tal)? )?|(?<![a-zåäö])i )((?:v[åa]rd|boende|bo|plats|beläggnings|placerings|elev|barn)?(?:dygn|dagar|dag|tim|timmar|veckor|månader|terminer)|platser|årsplatser|årselever|ton|kg|m2|m3|m²|m³|kvm|kvadratmeter|km|mil|kwh|mwh|liter|portioner|resor|st|antal)(?![a-zåäö])/,
  example: "Volymer (timmar)",
} as const;

/** Describes what is counted, and is not it: "beviljade timmar", "genomsnittligt antal". */
export const DESCRIBES: Entry = {
  means: "describes",
  pattern: /(?:ade|ada|agd|ande|ende|liga|ligt|lig|dda|tta|rda|nda|vna|sta|tal|tal\.)$/,
  example: "beviljade",
  unlike: "timmar",
};

/** Where those who are counted are. */
export const WHERE = {
  means: "where",
  pattern: /(?<=[a-zåäö]) (?:i|på|inom|hos) [a-zåäö].*$/,
  example: "Barn i kommunal förskola",
  unlike: "Barn",
} as const;

/** Words of a heading that say when, or what its figures are for, and not what is counted. */
export const OF_PURPOSE: Entry = {
  means: "purpose",
  pattern:
    /budget|prognos|progn?os|utfall|bokslut|redovis|^(?:plan|planerad[et]?|helår|volym(?:er)?|år|årets|ny|per|ack|vt|ht|vår(?:en|termin(?:en)?)?|höst(?:en|termin(?:en)?)?|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|i|för)$/,
  example: "budget",
  unlike: "portioner",
};

/** How many are meant by one: "(1000-tal)", "tusen m3". */
export const IN_BUNDLES: readonly PatternEntry<"1000" | "100" | "1000000">[] = [
  {
    means: "1000",
    pattern: /(?:1[ .]?000[- ]?tal|000[- ]?tal|tusental|tusen|1[ .]?000 ?st)(?![a-zåäö])(?! ?kr)/,
    example: "Portioner (1000-tal)",
    unlike: "tusental kronor",
  },
  { means: "100", pattern: /100[- ]?tal|hundratal/, example: "Resor (100-tal)" },
  {
    means: "1000000",
    pattern: /milj(?:oner|ontal)(?! ?kr)/,
    example: "Liter (miljoner)",
    unlike: "miljoner kr",
  },
];

/** So many by the month, the week: volumes that are a pace. The word for the time is in the group. */
export const BY_TIME = {
  means: "pace",
  pattern:
    /(?:(?<![a-zåäö])per |\/ ?)(dygn|dag|vecka|månad|mån|kvartal|termin|halvår|läsår|år)(?![a-zåäö])|(månads|vecko|dygns)(?:snitt|medel)/,
  example: "Timmar per månad",
} as const;

/** A mean over the year of what stands all year, which is no pace: "Inskrivna barn, årssnitt". */
export const MEAN_OF_YEAR: PatternEntry = {
  means: "mean",
  pattern:
    /,? ?(?<![a-zåäö])(?:i )?(?:(?:hel)?års)?(?:snitt|genomsnitt|medeltal|medelvärde|medel)(?: (?:(?:per|för|under|över|hela?) ?)?(?:helår(?:et)?|år(?:et)?))?(?![a-zåäö]| ?(?:per|\/))/,
  example: "Inskrivna barn, årssnitt",
  unlike: "Besök, snitt per månad",
};
/** Volumes by that name. */
export const OF_VOLUMES: Entry = { means: "volume", pattern: /volym/, example: "Volymer" };

/** What a price and a volume come to, or differ by: neither of them. */
export const OF_PRODUCT: Entry = {
  means: "cost",
  pattern: pattern(/kostnad|effekt|belopp/, whole("mnkr|mkr|tkr|kr")),
  example: "Volymeffekt",
  unlike: "Kran",
};

/** Of those, what they differ by: "Volymeffekt", "Merkostnad". */
export const OF_EFFECT: Entry = {
  means: "effect",
  pattern: /effekt|merkostnad|avvik|skillnad/,
  example: "Priseffekt",
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

const NAMED =
  "(?:v[åa]rd|boende)?dygn|v[åa]rddagar|dagar|dag|veckor|månader|terminer|timmar|platser|personer|insatser|st|ton|m2|m3";

const PRICED = `${NAMED}|vecka|månad|mån|termin|timme|tim|plats|person|elev|barn|styck|år`;

/** What is counted or priced, said behind a label: ", antal dagar", "(dygn)", " - timmar", ", kr/tim". */
export const COUNTED_BEHIND: PatternEntry = {
  means: "count",
  pattern: pattern(
    `(?:[,(–-] ?(?:antal )?|${begins("antal ")})(?:${NAMED})(?: ?/ ?(?:${NAMED}))?\\)?$`,
    `[,(–-] ?(?:t?kr|mn?kr|kronor) ?(?:/|per) ?(?:${PRICED})(?: ?(?:och|/|per) ?(?:${PRICED}))?\\)?$`,
  ),
  example: "Öppenvård, antal dagar",
};
