import { begins, ends, pattern, whole } from "../boundaries";
import type { PatternEntry } from "../lexicon";

/** What has come in since the year began, whatever it is: it is carried on to a full year. */
export const COMES_IN: PatternEntry<"accumulating"> = {
  means: "accumulating",
  pattern: pattern(
    whole(
      "nya|nytt|inkomna|inkommit|genomförda|genomförd|utförda|avslutade|anmälda|startade|nystartade|byggda|färdigställda|sålda|utbetald[at]?|producerad[e]?|insamlad[et]?|antagna|beviljade",
    ),
    ends(
      "(?:dygn|timmar|timmars|sjukdagar|vårddagar|utryckningar|resor|transaktioner|sidvisningar|gästnätter)",
    ),
  ),
  example: "Antal nya medlemmar",
  unlike: "Antal medlemmar",
};

/** So much of a year's plan: it grows to the whole of it, though it is in per cent. */
export const OF_PLAN: PatternEntry<"accumulating"> = {
  means: "accumulating",
  pattern: pattern(
    /(?:av|mot) (?:års)?plan|av (?:årets |den )?(?:tillsyns)?plan|av planerad|av årets mål|av budget|i förhållande till plan/,
    begins("(?:genomförandegrad|upparbetningsgrad|förbrukad|förbrukat)"),
  ),
  example: "Genomförda kontroller, procent av plan",
  unlike: "Andel med plan",
};

/** A share of what is to be done in a year, of all who are to have it: it grows too. */
export const SHARE_OF_DONE: PatternEntry<"accumulating"> = {
  means: "accumulating",
  pattern:
    /^(?:andel(?:en)? )?(?:genomförda|hållna|utförda|avslutade) (?:[a-zåäö]+ )?[a-zåäö]*(?:samtal|kontroller|tillsyner|inspektioner|utbildningar|ronder|moment|övningar|åtgärder|besiktningar)$/,
  example: "Genomförda utvecklingssamtal",
  unlike: "Genomförda utredningar inom fyra månader",
};

/** What comes in, for each of those it is for: it grows over the year too, unless it is said to be a year's. */
export const COMES_IN_FOR_EACH: PatternEntry = {
  means: "each",
  pattern:
    /(?:kostnad|besök|utlån|resor|intäkt|timm|dygn|dagar|insatser|ärende|avfall|utsläpp|användning|förbrukning|olyck|anmäl|bränder|brott|utbetal|bistånd)[a-zåäö]*(?: [a-zåäö]+){0,4}(?:,[^,]*)? ?(?:per|\/) ?[a-zåäö\d]/,
  example: "Antal besök per invånare",
  unlike: "Antal lärare per elev",
};

/** How long something takes. Not every word that ends so is a duration: fritid, heltid. */
export const DURATION: PatternEntry<"level"> = {
  means: "level",
  pattern: pattern(
    whole(
      "(?!(?:arbets|över|fri|hel|del|mer|fyllnads|undervisnings|lektions|semester|jour|drift|vår|sommar|höst|vinter|öppet|tjänstgörings|uthyrnings|bok|speltids|sam|fram|dåtids?)tid)[a-zåäö]{3,}tid(?:en)?",
    ),
    ends("kö(?:er)?"),
    /nöjd/,
  ),
  example: "Handläggningstid",
  unlike: "Fritid",
};

/** So many of those who are served for each who serves: both stand, and neither comes in. */
export const STOCK_FOR_EACH: PatternEntry<"level"> = {
  means: "level",
  pattern:
    /(?:medarbetare|anställda|underställda|elever|barn|brukare|kunder|boende|invånare) (?:per|\/) ?(?:chef|lärar|pedagog|personal|handläggar|årsarbetar|heltidstjänst|vux|avdelning|grupp|barngrupp|klass|dator|enhet)/,
  example: "Antal medarbetare per chef",
  unlike: "Antal besök per invånare",
};

/** A mean of months or days, or what stands at one time. */
export const MEAN_OF_PARTS: PatternEntry<"level"> = {
  means: "level",
  pattern: pattern(
    whole("snitt|i snitt|medel|medeltal|genomsnittlig[at]?"),
    /per (?:månad|dag|vecka|dygn)|i genomsnitt|vid mättillfället|per den (?:\d|sista|första)/,
  ),
  example: "Antal besök, snitt per månad",
  unlike: "Antal snittblommor",
};

/** A comment that says which months a figure is of. */
export const SAYS_MONTHS: PatternEntry = {
  means: "months",
  pattern: pattern(
    whole("gäller|avser|till och med|t\\.? ?o\\.? ?m|omfattar|uppmätt|perioden|per"),
    /jan(?:uari)? ?(?:-|–|till)/,
  ),
  example: "Siffran gäller januari till augusti",
  unlike: "Målet är nått",
};
