import { begins, pattern, whole } from "./boundaries";
import type { Entry, PatternEntry } from "./lexicon";

/** What a row is of comes to an end within the year. */
export const COMES_TO_END: PatternEntry = {
  means: "ending",
  pattern: pattern(
    whole(
      "stänger|stängs|upphör|upphörde|avslutas|avslutad|avslutades|avvecklas|avvecklad|avvecklades|nedlagd",
    ),
    /lägg(?:s|er) ned|lagts ned|lades ned/,
  ),
  example: "Boendet stänger 30 september",
  unlike: "Avvecklingskostnad",
};

/** What a year came to when it was over; that of an interim report is no year's. */
export const ANNUAL_ACCOUNT: Entry = {
  means: "year",
  pattern: /^(?!.*delår).*bokslut/,
  example: "Bokslut 2024",
  unlike: "Delårsbokslut 2024",
};

/** How much one has changed from another, and neither of them. */
export const HOW_MUCH_CHANGED: Entry = {
  means: "change",
  pattern: pattern(begins("ändr|förändr|skillnad|diff")),
  example: "Ändring prognos",
  unlike: "Oförändrad prognos",
};
