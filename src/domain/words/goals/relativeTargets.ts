import { pattern } from "../boundaries";
import type { PatternEntry } from "../lexicon";
import type { Sign } from "./targetSigns";

const LAST_YEAR =
  "(?: (?:än|jämfört med|som|mot))?(?: (?:utfall(?:et)? )?(?:i fjol|(?:föregående|förra|senaste|fg\\.?|förgående) (?:(?:läs)?år(?:et|ets)?(?: utfall| resultat)?|mätning(?:en)?|undersökning(?:en)?|utfall|värde)|(?:år )?20\\d\\d))?";

/** Or kept as it is. */
const KEPT_OR =
  "(?:ska |skall )?(?:bibehålla|bibehålls|bibehållas|bibehållet|behålla|behålls|behållas|vidmakthålls|oförändrat|oförändrad|samma|lika) (?:nivå )?eller ";

/** Targets that are held against what it came to last year. */
export const AGAINST_LAST_YEAR: readonly PatternEntry<Sign>[] = [
  {
    means: "<=",
    pattern: pattern(
      `^${KEPT_OR}(?:minskar?|minskas|minskat|sänks|sänkas|lägre|färre|mindre)${LAST_YEAR}$`,
      `^(?:ska |skall |får )?(?:inte|ej) (?:ökar|öka|ökas|höjas|stiga)${LAST_YEAR}$`,
    ),
    example: "Ska inte öka",
    unlike: "Ska öka",
  },
  {
    means: ">=",
    pattern: pattern(
      `^(?:ska |skall |får )?(?:inte|ej) (?:minskar|minska|minskas|sjunka)${LAST_YEAR}$`,
      `^minst (?:som )?(?:föregående|förra) år$`,
      `^${KEPT_OR}(?:ökar?|ökas|ökat|höjs|höjas|högre|fler|mer)${LAST_YEAR}$`,
    ),
    example: "Ska inte minska",
    unlike: "Ska minska",
  },
  {
    means: "<",
    pattern: pattern(
      `^(?:ska |skall )?(?:bli )?(?:[↓⬇▼⇩]|nedåt|minskar?|minskas|minskning|sjunka|sjunker|sänkas|sänks|lägre|färre|kortare|<)${LAST_YEAR}$`,
    ),
    example: "Ska minska",
    unlike: "Minska till 10",
  },
  {
    means: ">",
    pattern: pattern(
      `^(?:ska |skall )?(?:bli )?(?:[↑⬆▲⇧]|uppåt|ökar?|ökas|ökning|höjas|höjs|högre|fler|stiga|stiger|utökas?|utökad|utökat|>)${LAST_YEAR}$`,
    ),
    example: "> föregående år",
    unlike: "Öka till 85 %",
  },
];

/** Against last year too, whichever way is better: no worse, or better. */
export const AS_LAST_YEAR: readonly PatternEntry<"notWorse" | "better">[] = [
  {
    means: "notWorse",
    pattern: pattern(
      `^(?:ska |skall )?(?:minst )?(?:bibehåll|behåll|vidmakthåll)(?:en|et|as|a|s|na)?(?: (?:minst )?(?:nivå|nivån|värde|värdet|resultat|resultatet))?${LAST_YEAR}$`,
      `^(?:ska |skall |får )?(?:inte|ej) (?:försämras?|bli sämre|sämre)${LAST_YEAR}$`,
      `^(?:ska |skall )?(?:bibehålls|bibehållas|behålls|behållas|vidmakthålls|oförändrat|oförändrad|samma|lika) eller (?:bättre|förbättras|förbättrat|förbättrad)${LAST_YEAR}$`,
      `^(?:minst|lägst) samma(?: nivå| värde| resultat)?${LAST_YEAR}$`,
    ),
    example: "Bibehållen nivå",
    unlike: "Bibehåll 40 %",
  },
  {
    means: "better",
    pattern: pattern(
      `^(?:ska |skall )?(?:bli )?(?:bättre|förbättras?|förbättring|förbättrat|förbättrad)(?: resultat| värde| nivå)?${LAST_YEAR}$`,
    ),
    example: "Bättre än föregående år",
    unlike: "Bättre än riket",
  },
];
/** Neither better nor worse: met by last year's figure alone. */
export const UNCHANGED: PatternEntry = {
  means: "same",
  pattern: pattern(
    `^(?:ska |skall )?(?:vara |förbli |hållas? )?(?:oförändrad|oförändrat|oförändrade|samma)${LAST_YEAR}$`,
  ),
  example: "Oförändrad",
  unlike: "Oförändrad 20 kr",
};
/** Held against a year that is named: its figure is a year, and no level. */
export const THAN_YEAR: PatternEntry = {
  means: "year",
  pattern: /^[a-zåäö ]*(?:än|jämfört med|mot|som) (?:år |utfallet |utfall )*20\d\d$/,
  example: "Högre än 2023",
  unlike: "> 2023",
};
/** The year that is named instead of "last year". */
export const YEAR_NAMED: PatternEntry = {
  means: "year",
  pattern: /(20\d\d)$/,
  example: "Bättre än 2024",
  unlike: "Bättre än förra året",
};

/** Whose figure a target may be held against, whichever way is better. */
export type Others = "country" | "county" | "likeOnes";
const BETTER_THAN =
  "^(?:(?:ej|inte) (?:sämre|lägre|högre)|minst (?:som|lika bra som|i nivå med)|bättre|över|högre|lägre|under|mindre|större|färre|fler|kortare)(?: än)?(?: i| snittet i| snittet för| genomsnittet i| genomsnittet för)?";
export const BETTER_THAN_OTHERS: readonly PatternEntry<Others>[] = [
  {
    means: "country",
    pattern: pattern(
      `${BETTER_THAN} (?:riket|rikssnittet|rikets snitt|rikets genomsnitt|genomsnittet|landet|snittet i riket)$`,
    ),
    example: "Bättre än riket",
    unlike: "Bättre än 2023",
  },
  {
    means: "county",
    pattern: pattern(`${BETTER_THAN} (?:länet|länssnittet|länets snitt|regionen)$`),
    example: "Bättre än länet",
    unlike: "Bättre än riket",
  },
  {
    means: "likeOnes",
    pattern: pattern(
      `${BETTER_THAN} (?:liknande kommuner|jämförbara kommuner|kommungruppen|jämförelsekommuner(?:na)?)$`,
    ),
    example: "Bättre än liknande kommuner",
    unlike: "Liknande kommuner",
  },
];
/** Above nothing, or nothing at all, in words. */
export const AGAINST_NOTHING: readonly PatternEntry<Sign>[] = [
  {
    means: ">",
    pattern:
      /^(?:ska vara |vara )?(?:ett )?(?:positivt(?: resultat)?|större än noll|över noll|plusresultat|överskott)$/,
    example: "Positivt",
    unlike: "Positiv",
  },
  {
    means: ">=",
    pattern:
      /^(?:minst|lägst) (?:noll|nollresultat|ett nollresultat)$|^(?:noll|nollresultat) eller (?:bättre|högre|mer)$|^(?:inte|ej) negativt?$/,
    example: "Minst noll",
    unlike: "Nollvision",
  },
  { means: "<=", pattern: /^(?:inga|inget|noll)(?: st)?$/, example: "Inga", unlike: "Ingen ökning" },
];
/** A place among the best, or among so many of a hundred: in its groups the figure and the sign for per cent. */
export const AMONG_BEST = {
  means: "rank",
  pattern:
    /^(?:(?:bland|en av|hör till|tillhör|vara bland) )?(?:de |landets |rikets )?(?:topp |plats |högst plats |bästa |(?=\d[\d ]*(?: ?%| procent)? (?:bästa|främsta)))(\d+) ?(%|procenten|procent)?(?: (?:bästa|främsta)| eller bättre)?(?: (?:i landet|kommunerna|av kommunerna|kommuner))*$/,
  example: "bland de 25 % bästa",
} as const;
/** Everything that is held against another figure. */
export const TARGETS_IN_WORDS: readonly PatternEntry[] = [
  ...AGAINST_LAST_YEAR,
  ...AS_LAST_YEAR,
  UNCHANGED,
  ...BETTER_THAN_OTHERS,
  ...AGAINST_NOTHING,
];
/** Just as good is enough. */
export const AS_GOOD_IS_ENOUGH: PatternEntry = {
  means: "notWorse",
  pattern: /^(?:ej|inte|minst) /,
  example: "Ej sämre än riket",
  unlike: "Bättre än riket",
};
/** On which side of the others, where the words say it: "bättre" says none. */
export const SIDE_OF_OTHERS: readonly PatternEntry<Sign>[] = [
  { means: ">=", pattern: /^(?:ej|inte) lägre/, example: "Inte lägre än riket", unlike: "Lägre än riket" },
  { means: "<=", pattern: /^(?:ej|inte) högre/, example: "Ej högre än riket", unlike: "Högre än riket" },
  {
    means: "<",
    pattern: /^(?:lägre|under|mindre|färre|kortare)/,
    example: "Kortare än riket",
    unlike: "Bättre än riket",
  },
  { means: ">", pattern: /^(?:högre|över|större|fler)/, example: "Över riket", unlike: "Bättre än riket" },
];
/** The column where that figure stands. */
export const OTHERS: readonly PatternEntry<Others>[] = [
  { means: "country", pattern: /riket|rikssnitt|rikets/, example: "Utfall riket 2024", unlike: "Länet" },
  { means: "county", pattern: /länet|länssnitt|länets/, example: "Länet 2025", unlike: "Riket" },
  {
    means: "likeOnes",
    pattern: /liknande kommun|jämförbara kommun|kommungrupp|jämförelsekommun/,
    example: "Liknande kommuner",
    unlike: "Kommunen",
  },
];

/** What stands behind a figure in brackets: what it is a share of, or last year's. */
export const IN_BRACKETS: PatternEntry = {
  means: "brackets",
  pattern: /^([^()]*\d[^()]*?) ?\(([^()]*\d[^()]*)\)$/,
  example: "88 % (81 av 92)",
  unlike: "(200)",
};
/** What a level is of, before it: "avvikelse mindre än 0,5 %", "index 70". */
export const NAMED_LEVEL: PatternEntry = {
  means: "named",
  pattern:
    /^(?:avvikelse|differens|index|nivå|värde|betyg|medelbetyg|poäng|snitt|medelvärde|nki|nmi|hme|enps|andel|resultat)(?:en|et|n|t)? (?:på |om |ska vara |är )?(?=[<>≤≥=±\d-]|minst|högst|lägst|max|under|över|mindre|mer|lägre|högre|inom)/,
  example: "avvikelse mindre än 0,5 %",
  unlike: "avvikelse hanteras",
};
/** The name of an index between the sign and its level. */
export const NAMED_BEHIND_SIGN: PatternEntry = {
  means: "named",
  pattern:
    /(?<=^(?:[<>≤≥] ?|(?:minst|högst|lägst|max|under|över) ))(?:nki|nmi|nri|hme|enps|index|betyg|medelbetyg|poäng|nöjdhetsindex)(?: på| om)? ?(?=\d)/,
  example: "Minst NKI 75",
  unlike: "NKI minst 75",
};
/** A figure with what is counted behind it. */
export const WITH_NOUN: PatternEntry = {
  means: "counted",
  pattern:
    /^([\d ]+(?:,\d+)?) ?(?!(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|av|till|och|eller|klar)[a-zåäö]*$)([a-zåäö]{1,20})$/,
  example: "950 besök",
  unlike: "3 av 4",
};
/** Behind a level, that more of it, or less, is good too: which way, is in the groups. */
export const OR_BETTER: PatternEntry = {
  means: "limit",
  pattern: /(?<=[\d%][^()]*) eller (?:(högre|mer|fler|längre)|(lägre|mindre|färre|kortare|snabbare)|bättre)$/,
  example: "3,0 eller högre",
  unlike: "Noll eller bättre",
};
/** So many of so many. */
export const OF_WHOLE: PatternEntry = {
  means: "share",
  pattern: /^(\d{1,4}(?:,\d+)?) ?(?:\/|av) ?(\d{1,4})$/,
  example: "8/10",
  unlike: "2024/25 %",
};
