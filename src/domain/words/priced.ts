import { begins, ends, pattern } from "./boundaries";
import type { Entry, PatternEntry } from "./lexicon";
import type { TimeUnit } from "./counted";

const PRICE_BEFORE = `(?:${begins("per ")}|(?:kr|kronor|kostnad|pris|ersättning|avgift|peng|arvode|taxa|belopp) ?/ ?)`;

/** A price for one of something, or for a time: the words behind "per" are in the group. */
export const PER_WHAT = {
  means: "per",
  pattern: new RegExp(
    `${PRICE_BEFORE}((?:10?[ .]?000 |100 |tusen )?[a-zåäö]+[23²³]?(?: ?(?:och|&|,|/|per|i) ?(?:per )?(?:[a-zåäö]+(?:agd|ad|ade) )?[a-zåäö]+[23²³]?)*)`,
  ),
  example: "Kronor per barn och månad",
} satisfies PatternEntry;

/** What an amount is not the price of: "Kostnad per verksamhet", "Utfall per april". */
export const NO_PRICE_OF: Entry = {
  means: "part",
  pattern:
    /^(?:nämnd|verksamhet|förvaltning|enhet|område|avdelning|kategori|ansvar|konto|program|kommun|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|tertial|budget|prognos|utfall)/,
  example: "verksamhet",
  unlike: "elev",
};

const PRICE_BEHIND = "(?:kostnad|pris|ersättning|avgift)";

/** A price for one of them, said in one word. */
export const PRICE_WORDS: readonly PatternEntry<TimeUnit | "piece">[] = [
  { means: "day", pattern: pattern(begins(`(?:dygns|dags)${PRICE_BEHIND}`)), example: "Dygnskostnad" },
  { means: "week", pattern: pattern(begins(`vecko${PRICE_BEHIND}`)), example: "Veckopris" },
  { means: "month", pattern: pattern(begins(`månads${PRICE_BEHIND}`)), example: "Månadsavgift" },
  { means: "hour", pattern: pattern(begins(`tim${PRICE_BEHIND}`)), example: "Timersättning" },
  { means: "piece", pattern: pattern(begins("styckpris")), example: "Styckpris" },
];

/** What names of prices end in. */
export const NAME_BEHIND =
  "(?:kostnad|pris|ersättning|avgift|peng|pengen|belopp|arvode|taxa|bidrag|hyra|schablon|lön)";

/** The same by the rest of the names that prices go by, in tables that are known to hold prices. */
export const PRICE_TIMES: readonly PatternEntry<TimeUnit | "piece">[] = [
  ...PRICE_WORDS,
  { means: "day", pattern: pattern(begins(`(?:dygns|dags)${NAME_BEHIND}`)), example: "Dygnsersättning" },
  { means: "week", pattern: pattern(begins(`vecko${NAME_BEHIND}`)), example: "Veckopeng" },
  { means: "month", pattern: pattern(begins(`månads${NAME_BEHIND}`)), example: "Månadspeng" },
  { means: "hour", pattern: pattern(begins(`tim${NAME_BEHIND}`)), example: "Timtaxa" },
  { means: "term", pattern: pattern(begins(`termins${NAME_BEHIND}`)), example: "Terminsavgift" },
  { means: "quarter", pattern: pattern(begins(`kvartals${NAME_BEHIND}`)), example: "Kvartalsavgift" },
  { means: "half", pattern: pattern(begins(`halvårs${NAME_BEHIND}`)), example: "Halvårsavgift" },
  { means: "year", pattern: pattern(begins(`(?:hel)?års${NAME_BEHIND}`)), example: "Årskostnad" },
];

/** A price of what its own name tells: of a pupil or a child, for a year where no other time is told. */
export const PRICE_OF_PERSON: Entry = {
  means: "person",
  pattern: /(?:elev|skol|barn|program|student|deltagar)(?:peng|ersättning|bidrag)|grundbelopp/,
  example: "Elevpeng",
};

/** A price, for one of whatever it is. */
export const OF_PRICES: readonly Entry[] = [
  ...PRICE_WORDS,
  {
    means: "price",
    pattern: pattern(
      ends("pris(?:er|et)?"),
      /(kostnad|intäkt(?:er)?|hyra|kr|kronor|ersättning|avgift) ?(per |\/) ?[a-zåäö]/,
    ),
    example: "À-pris",
    unlike: "Kostnad",
  },
];
