import { pattern, whole } from "../boundaries";
import type { Entry, PatternEntry } from "../lexicon";

/** To be done by a day. */
export const BY_DAY: Entry = {
  means: "by",
  pattern:
    /^(?:klar[at]?|färdig[at]?|antagen|beslutad|införd|genomförd)? ?(?:senast|före|innan|till och med|t\.? ?o\.? ?m)(?: den)? \d/,
  example: "Senast 31/12 2024",
  unlike: "Senast inom tre veckor",
};
/** A day with its year: 18/11 2024, 2024-11-18, 18 november 2024. */
export const DAY_IN_TEXT: PatternEntry = {
  means: "day",
  pattern:
    /(?<!\d)(?:(?<day>\d{1,2})(?:\/(?<month>\d{1,2})[ /-]| (?<name>jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.? )(?<year>20\d\d)|(?<isoYear>20\d\d)-(?<isoMonth>\d\d)-(?<isoDay>\d\d))(?!\d)/,
  example: "18/11 2024",
  unlike: "18/11",
};
/** It is done: not begun, in part or to come. */
export const IS_DONE: Entry = {
  means: "done",
  pattern: pattern(
    `^(?!.*${whole("ej|inte|icke|ännu|pågår|delvis|nästan|preliminärt|planera[ds]|försena[dt]|beräknas|väntas|förväntas|blir|kommer|bör|ska")}).*${whole("antagen|antaget|antogs|beslutad|beslutades|beslutat|fastställd|fastställdes|klar|klart|klara|färdig|färdigt|färdigställd|genomförd|genomfördes|genomfört|införd|infördes|infört|upprättad|invigd|invigdes|driftsatt|levererad|publicerad|gjord|gjort")}`,
  ),
  example: "Antagen 18/11 2024",
  unlike: "Ska vara antagen 18/11 2024",
};
