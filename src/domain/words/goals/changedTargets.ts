import { pattern, whole } from "../boundaries";
import type { PatternEntry } from "../lexicon";
import { OTHERS } from "./relativeTargets";

/** What a target that is a change is held against, behind the word that leads to it: in the last group. */
const AGAINST =
  "(?: (?:jämfört med|i jämförelse med|i förhållande till|mot|från|sedan|än) (?:värdet |utfallet |nivån )?(?:för |i )?([a-zåäö ]+|(?:år |basåret |utfall )?(?:19|20)\\d\\d(?: års? (?:nivå|utfall|värde))?))?$";
const SIZE =
  "(\\d{1,3}(?: \\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?) ?(%|procentenheter|procent|[a-zåäö][a-zåäö0-9/]*)?";

/** How the figure of a changed target comes of the one it is held against, and which side of it is met. */
export type ChangeMeaning = "less" | "more" | "half" | "double" | "atMostMore" | "atMostLess" | "atMostWorse";

/**
 * Targets that are a change of another figure: so much less or more than it, half or twice of it, or at most so much
 * beyond it. Of the groups the first is the size and the second its unit, where there is a size; the last what it is
 * held against, where that is said.
 */
export const CHANGED_TARGETS: readonly PatternEntry<ChangeMeaning>[] = [
  {
    means: "less",
    pattern: new RegExp(
      `^(?:ska |skall )?(?:minskas?|minskning|minskat|minskad|minskade|sänkas?|sänkt|sänkta|sänkning|reduceras?|sjunka|-) ?(?:med |om )?(?:minst )?${SIZE}${AGAINST}`,
    ),
    example: "Minska med 20 % mot basåret",
    unlike: "Minska till 20 %",
  },
  {
    means: "less",
    pattern: new RegExp(`^(?:minst )?${SIZE} (?:lägre|mindre|färre|kortare)${AGAINST}`),
    example: "15 % lägre än basåret",
    unlike: "Lägre än basåret",
  },
  {
    means: "more",
    pattern: new RegExp(
      `^(?:ska |skall )?(?:ökas?|ökning|ökat|ökad|ökade|höjt|höjd|höjas?|höjning|stiga|utökas?|\\+) ?(?:med |om )?(?:minst )?${SIZE}${AGAINST}`,
    ),
    example: "Öka med 10 procentenheter",
    unlike: "Öka till 85 %",
  },
  {
    means: "more",
    pattern: new RegExp(`^(?:minst )?${SIZE} (?:högre|mer|fler|större)${AGAINST}`),
    example: "5 % högre än föregående år",
    unlike: "Högre än föregående år",
  },
  {
    means: "half",
    pattern: new RegExp(
      `^(?:ska |skall )?(?:halveras?|halverat|halverad|halverade|halvering)(?: (?:antalet |av )?[a-zåäö]+)?()()${AGAINST}`,
    ),
    example: "Halverat mot basåret",
    unlike: "Halvår",
  },
  {
    means: "double",
    pattern: new RegExp(
      `^(?:ska |skall )?(?:fördubblas?|fördubblat|fördubblad|fördubbling|dubbleras?)()()${AGAINST}`,
    ),
    example: "Fördubblas",
    unlike: "Dubbelt",
  },
  {
    means: "atMostMore",
    pattern: new RegExp(`^(?:högst|max(?:imalt)?) ${SIZE} (?:dyrare|högre|över|mer|fler|längre)${AGAINST}`),
    example: "Högst 5 % dyrare än liknande kommuner",
    unlike: "Högst 5 %",
  },
  {
    means: "atMostLess",
    pattern: new RegExp(`^(?:högst|max(?:imalt)?) ${SIZE} (?:lägre|under|färre|mindre)${AGAINST}`),
    example: "Högst 2 % lägre än riket",
    unlike: "Högst 2 %",
  },
  {
    means: "atMostWorse",
    pattern: new RegExp(`^(?:högst|max(?:imalt)?) ${SIZE} sämre${AGAINST}`),
    example: "Högst 5 % sämre än riket",
    unlike: "Sämre än riket",
  },
];

/** Whose figure, or of when, a changed target is held against. */
export const CHANGED_FROM: readonly PatternEntry<
  "year" | "start" | "lastYear" | "country" | "county" | "likeOnes"
>[] = [
  {
    means: "start",
    pattern: pattern(
      whole("basår(?:et)?s?|basvärdet?|startvärdet?|startåret|utgångsläget?|nuläget?|nollmätningen"),
    ),
    example: "basårets nivå",
    unlike: "förra året",
  },
  {
    means: "lastYear",
    pattern: pattern(whole("(?:föregående|förra|fg) år(?:et|ets)?|i fjol|fjolåret")),
    example: "föregående år",
    unlike: "året",
  },
  ...OTHERS,
  { means: "year", pattern: /(?:19|20)\d\d/, example: "år 2019", unlike: "basåret" },
];
/** The year that is named. */
export const BASE_YEAR = {
  means: "year",
  pattern: /((?:19|20)\d\d)/,
  example: "utfallet 2019",
} as const;
/** Per cents counted themselves. */
export const POINTS: PatternEntry = {
  means: "points",
  pattern: /^procentenheter$/,
  example: "procentenheter",
  unlike: "procent",
};
