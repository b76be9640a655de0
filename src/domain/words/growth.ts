import { begins, ends, pattern, whole } from "./boundaries";
import type { PatternEntry } from "./lexicon";

/**
 * How a figure grows over the year. "accumulating": it comes in month by month and can be carried on to a full year.
 * "level": a number that stands, of places or persons, or a share or a mean, which no year adds up.
 */
export type Measure = "level" | "accumulating";

/** The words that the user's answers are kept by. */
export const MEASURE_ANSWERS = { nivå: "level", ackumulerande: "accumulating" } as const;
export type MeasureAnswer = keyof typeof MEASURE_ANSWERS;

/** A mean, which no number of months makes larger. */
export const MEAN: PatternEntry = {
  means: "mean",
  pattern: /genomsnitt|medel(tal|värde|lön|ålder)/,
  example: "Medelålder",
  unlike: "Medel från staten",
};
/** Means, and amounts for each of something: also of a number. */
export const OF_MEANS: PatternEntry<"level"> = {
  means: "level",
  pattern: pattern(MEAN.pattern, /i snitt|per (invånare|brukare|elev|dygn|plats)/),
  example: "Antal lärare per elev",
};
/** Per cent, means and indices. */
export const OF_SHARES: PatternEntry<"level"> = {
  means: "level",
  pattern: pattern(
    OF_MEANS.pattern,
    /%|procent|median|grad av/,
    begins("andel|snitt|betyg"),
    ends("index"),
    whole("nki|hme|nmi|nri|nps|enps|jämix"),
  ),
  example: "Andel nöjda brukare",
  unlike: "Indexuppräkning",
};
/** What is going on, whatever it is. */
export const ONGOING: PatternEntry<"level"> = {
  means: "level",
  pattern: /långvarig|pågående|aktuella/,
  example: "Pågående ärenden",
};

/** A stock of persons: so many stand there now. */
export const STANDING_STOCK: PatternEntry<"level"> = {
  means: "level",
  pattern: pattern(/inskrivna|placerade|anställda|medlemmar/, ends("boende"), whole("kö(?:er)?")),
  example: "Antal inskrivna barn",
  unlike: "Antal boendedygn",
};

const STANDS =
  "(?:platser|personer|elever|barn|ungdomar|brukare|hushåll|anställda|medarbetare|årsarbetare|tjänster|boende|inskrivna|kunder|invånare|lägenheter)";
/** A number of places or persons. */
export const COUNT_OF_STANDING: PatternEntry<"level"> = {
  means: "level",
  pattern: pattern(whole(`antal ${STANDS}`), `^${ends(STANDS)}.*${begins("antal\\)?")}$`),
  example: "Elever, antal",
  unlike: "Antal insatser",
};
/** Places or persons alone, in a table that counts them. */
export const STANDING_ALONE: PatternEntry<"level"> = {
  means: "level",
  pattern: new RegExp(`^${STANDS}$`),
  example: "Platser",
  unlike: "Platser, dygn",
};

/** A name that begins with a number of something: only a standing stock of it is a level, whatever else it speaks of. */
export const COUNT: PatternEntry = {
  means: "count",
  pattern: pattern(`^${ends("antal(?:et)?")}`),
  example: "Antal våldsutövare som får stöd",
  unlike: "Totalt antal",
};

/** What comes in day by day. */
export const COMING_IN: PatternEntry<"accumulating"> = {
  means: "accumulating",
  pattern: pattern(/dygn|timm|insats|besök|ärende/, ends("dag(?:ar)?")),
  example: "Vårddygn",
  unlike: "Dagis",
};
/** Of an indicator also what has been done or paid. */
export const DONE: PatternEntry<"accumulating"> = {
  means: "accumulating",
  pattern: pattern(
    whole("antal(?:et)?"),
    /aktualiser|genomförda|dygn|insatser|placeringar|kostnad|timmar|besök|tillfällen/,
  ),
  example: "Genomförda utbildningar",
};
