import { pattern } from "../boundaries";
import type { PatternEntry } from "../lexicon";
import type { Sign } from "./targetSigns";

const LAST_YEAR =
  "(?: (?:än|jämfört med|som|mot))?(?: (?:utfall(?:et)? )?(?:föregående|förra|fg\\.?|förgående) år(?:et|ets)?)?";

/** Targets that are held against what it came to last year. */
export const AGAINST_LAST_YEAR: readonly PatternEntry<Sign>[] = [
  {
    means: "<=",
    pattern: pattern(`^(?:ska |skall |får )?(?:inte|ej) (?:öka|ökas|höjas|stiga)${LAST_YEAR}$`),
    example: "Ska inte öka",
    unlike: "Ska öka",
  },
  {
    means: ">=",
    pattern: pattern(
      `^(?:ska |skall |får )?(?:inte|ej) (?:minska|minskas|sjunka)${LAST_YEAR}$`,
      `^minst (?:som )?(?:föregående|förra) år$`,
    ),
    example: "Ska inte minska",
    unlike: "Ska minska",
  },
  {
    means: "<",
    pattern: pattern(
      `^(?:ska |skall )?(?:minska|minskas|minskning|sjunka|sänkas|lägre|färre|kortare|<)${LAST_YEAR}$`,
    ),
    example: "Ska minska",
    unlike: "Minska till 10",
  },
  {
    means: ">",
    pattern: pattern(`^(?:ska |skall )?(?:öka|ökas|ökning|höjas|högre|fler|stiga|>)${LAST_YEAR}$`),
    example: "> föregående år",
    unlike: "Öka till 85 %",
  },
];

/** A target that is held against the country's figure, whichever way is better. */
export const BETTER_THAN_COUNTRY: PatternEntry = {
  means: "country",
  pattern:
    /^(?:bättre|över|högre|lägre|under) än (?:i )?(?:riket|rikssnittet|rikets snitt|genomsnittet|snittet i riket)$/,
  example: "Bättre än riket",
  unlike: "Bättre än 2023",
};
export const OF_COUNTRY: PatternEntry = {
  means: "country",
  pattern: /riket|rikssnitt|rikets/,
  example: "Utfall riket 2024",
  unlike: "Liknande kommuner",
};

/** What stands behind a figure in brackets: what it is a share of, or last year's. */
export const IN_BRACKETS: PatternEntry = {
  means: "brackets",
  pattern: /^([^()]*\d[^()]*?) ?\(([^()]*\d[^()]*)\)$/,
  example: "88 % (81 av 92)",
  unlike: "(200)",
};
/** A figure with what is counted behind it. */
export const WITH_NOUN: PatternEntry = {
  means: "counted",
  pattern:
    /^([\d ]+(?:,\d+)?) ?(?!(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|av|till|och|eller|klar)[a-zåäö]*$)([a-zåäö]{1,20})$/,
  example: "950 besök",
  unlike: "3 av 4",
};
