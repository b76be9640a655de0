import { begins, pattern, whole } from "./boundaries";
import type { Entry } from "./lexicon";

/** Of an earlier time, without saying which. */
export const EARLIER: Entry = {
  means: "earlier",
  pattern: pattern(/föreg|förra|fjol/, whole("f\\.? ?g\\.?")),
  example: "Utfall fg. år",
  unlike: "Utfall fgx",
};
/** Of the year before, and not of an earlier forecast of this one. */
export const EARLIER_YEAR: Entry = {
  means: "earlier",
  pattern: /föreg|fg\.? år|förra året|fjol/,
  example: "Utfall förra året",
  unlike: "Förra prognosen",
};
/** Made before another that stands there. */
export const OUTDATED: Entry = { means: "earlier", pattern: /tidigare|gammal/, example: "Tidigare prognos" };
/** This year's, beside a whole project's. */
export const ANNUAL: Entry = {
  means: "year",
  pattern: pattern(whole("årets")),
  example: "Årets budget",
  unlike: "Helårets budget",
};

/** Up to a day or a month, from January on. "Utfall period" may be the month alone. */
export const ACCUMULATED: Entry = {
  means: "soFar",
  pattern: pattern(
    /(?<!\d)\d\d-\d\d(?!\d)|\b0101-\d{4}\b|t\.? ?o\.? ?m|till och med|per \d|hittills/,
    begins("ack(?!ord)"),
    /(?<!\d)\d{1,2} (?=jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/,
  ),
  example: "Utfall ack 31 aug",
  unlike: "Ackord",
};
/** Of all the years that something has gone on, and of no one of them. */
export const ALL_YEARS: Entry = {
  means: "years",
  pattern: pattern(/^ack|ackumulera|projekt/, whole("totalt?|total[ta]|sedan start|alla år")),
  example: "Utfall totalt",
  unlike: "Utfall 2025",
};
/** Spread to a part of the year. */
export const OF_PERIOD: Entry = { means: "part", pattern: /period/, example: "Periodiserad budget" };
/** Spread to a part of the year, or added up in it. */
export const SPREAD: Entry = {
  means: "part",
  pattern: pattern(/period|hittills|t\.? ?o\.? ?m|till och med/, whole("ack")),
  example: "Budget ack",
  unlike: "Ackumulatorer",
};
/** The same, where no more than the words for it are believed. */
export const PERIODISED: Entry = {
  means: "part",
  pattern: pattern(/period/, whole("ack")),
  example: "Periodiserad budget",
  unlike: "Budget till och med maj",
};
/** "2025-08" names a month as "aug 2025" does; "2025-08-31" is the day up to which. */
export const ISO_MONTH: Entry = {
  means: "month",
  pattern: /(?<!\d)(19|20)\d\d-\d\d(?![-\d])/,
  example: "Utfall 2025-08",
  unlike: "Utfall 2025-08-31",
};
/** A month, and said to be no more; "8 månader" are more than one. */
export const MONTH_ALONE: Entry = {
  means: "month",
  pattern: pattern(`(?<!\\d ?)${whole("mån(?:ad(?:en|ens|s[a-zåäö]*)?)?")}`),
  example: "Utfall mån",
  unlike: "Utfall 8 månader",
};
/** A budget that says itself that it is of the whole year, whatever stands beside it. */
export const YEARS_BUDGET: Entry = {
  means: "year",
  pattern: /helår|årsbudget|årets budget|årets kommunbidrag/,
  example: "Årsbudget",
  unlike: "Budget jan-aug",
};
export const FULL_YEAR: Entry = { means: "year", pattern: /helår/, example: "Prognos helår" };

/** A day is named, by which it was made or up to which it reaches. */
export const AS_PER_DAY: Entry = {
  means: "day",
  pattern: pattern(whole("per"), /\d{1,2} [a-z]/),
  example: "Prognos per april",
  unlike: "Prognos jan-aug",
};
/** The how-manieth forecast of the year; its number is in the group. */
export const NUMBERED = {
  means: "number",
  pattern: new RegExp(`(?:prognos|tertial|kvartal|${begins("[tkq]")}) ?(?:nr ?)?([1-9])(?!\\d)`),
  example: "Prognos T2",
  unlike: "Prognos 2025",
} as const;

/** Bands of days of absence: "Dag 2-14", "Långtid (dag 60-)". */
export const DAY_BAND: Entry = {
  means: "days",
  pattern: /^dag(ar)? ?[<>]?\d+|\(dag \d+/,
  example: "Dag 2-14",
  unlike: "Dagar",
};
