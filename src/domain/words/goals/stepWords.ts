import { pattern, whole } from "../boundaries";
import type { Entry, PatternEntry } from "../lexicon";
import type { Degree } from "./assessmentWords";

/** How the steps of a scale are told beside a table, one behind the other. */

/** The name of a scale before its first step. */
export const BEGINS_SCALE: PatternEntry = {
  means: "scale",
  pattern: /^[^:(]*(?:skala|skalan|bedömning|bedömningen|status|nivåer|måluppfyllelse)[^:(]*: /i,
  example: "Bedömningsskala: Helt uppfyllt",
  unlike: "Helt uppfyllt: 100 %",
};
/** Where the next step is told. */
export const NEXT_STEP: PatternEntry = {
  means: "next",
  pattern: /[.;/] ?(?=[A-ZÅÄÖ])|,? (?=[A-ZÅÄÖ][a-zåäö]+ )|(?<=\)),? |, (?=[A-ZÅÄÖ])| {2,}| [/|] /u,
  example: "Uppnås (100 %), Uppnås delvis",
  unlike: "uppnås, delvis",
};
/** The word of a step and what is told of it, in their groups. */
export const HEAD_OF_STEP = {
  means: "step",
  pattern: /^([^=:(–%\d]{1,40}?) ?(?:(?:[=:–-] |\()(.*?)\)?)?[.,]?$/u,
  example: "Uppnås delvis (≥ 80 %)",
} as const;
/** Words for reaching a goal. */
export const REACHING_WORD: PatternEntry = {
  means: "reached",
  pattern: pattern(
    `^(?:mål(?:et|värdet)? (?:är |har )?)?${whole(
      "(?:(?:ej|inte|icke|helt|delvis|nästan|nära|fullt|fullt ut|i (?:hög|viss|liten|låg|stor) (?:grad|utsträckning)|till (?:stor|viss|liten|en del)(?: del)?|i stort sett) ){0,2}(?:uppfyll(?:t|d|da|s|ts)|uppnå(?:tt|s|dd|dda)|nått|nås|nådd|nådda|nåtts|infria(?:t|d|de|s)|klara(?:t|d|s))(?: (?:helt|delvis|nästan|inte|ej|icke|i hög grad|i viss grad|till viss del|till stor del))?",
    )}$`,
  ),
  example: "Målet delvis nått",
  unlike: "Kommunen: målet nått",
};
/** Steps that need no word for reaching. */
export const ALONE_IN_SCALE: readonly Entry<Degree>[] = [
  { means: "best", pattern: /^ja$/, example: "Ja", unlike: "Januari" },
  { means: "high", pattern: /^(?:i hög grad|till stor del)$/, example: "I hög grad", unlike: "Hög" },
  {
    means: "partly",
    pattern: /^(?:delvis|nästan|till viss del|i viss grad)$/,
    example: "Delvis",
    unlike: "Delvis uppfyllt",
  },
  { means: "not", pattern: /^nej$/, example: "Nej", unlike: "Nejlika" },
];
/** Near enough counts as reached: what has missed the target may still be. */
export const NEAR_IS_ENOUGH: PatternEntry = {
  means: "lenient",
  pattern:
    /(?:inom|avvik|ifrån|från mål|under mål)[^.]*räknas som (?:helt )?(?:uppfyll|uppnå|nå|grön)|toleransnivå|toleransgräns/,
  example: "Utfall inom 2 % från målet räknas som uppfyllt",
  unlike: "Utfall som når målet räknas som uppfyllt",
};
/** A step between the ends is told, whatever the others are called. */
export const TELLS_BETWEEN: PatternEntry = {
  means: "between",
  pattern:
    /^(?=[^.]*(?:nått|nås|nådd|uppfyll|uppnå))(?=[^.]*(?:^|[^a-zåäö])(?:ej|inte|icke)(?![a-zåäö])).*(?:delvis|nästan|till viss del|i viss grad|i hög grad|till stor del)/,
  example: "+ målet nått, 0 nästan, - målet ej nått",
  unlike: "Målet är inte nått",
};
