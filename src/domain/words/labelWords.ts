import type { PatternEntry } from "./lexicon";

/** Words that do not tell one row from another. */
export const FILLER: PatternEntry = {
  means: "filler",
  pattern: /^(?:i|och|av|för|på|till|med|inom|en|ett)$/,
  example: "och",
  unlike: "eller",
};

/** The sign is read as the word that it means. */
export const SIGN_OF_AND: PatternEntry<"och"> = { means: "och", pattern: /&/, example: "barn & unga" };

/** Endings that a noun or an adjective takes in Swedish, the longest first; what is left is the word itself. */
export const WORD_ENDING: PatternEntry = {
  means: "ending",
  pattern: /(?:arnas|ernas|ornas|arna|erna|orna|ades|ade|ens|ets|ast|en|et|ar|er|or|at|ad|as|na|a|e|n|t|s)$/,
  example: "skyddade",
  unlike: "skydd",
};
/** A shorter rest is no longer the word. */
const LEAST_STEM = 4;
/** What a thing is for is told before it; that it costs is told by the ending. */
export const COST_ENDING: PatternEntry = {
  means: "cost",
  pattern: /s?kostnad(er|en|erna)?$/,
  example: "placeringskostnader",
  unlike: "kostnadsställe",
};

/** @example isFiller("och") // true */
export function isFiller(word: string): boolean {
  return FILLER.pattern.test(word);
}

/** @example stem("skyddade"), stem("skyddat") // "skydd" */
export function stem(word: string): string {
  const rest = word.replace(WORD_ENDING.pattern, "");
  return rest.length >= LEAST_STEM ? rest : word;
}

/** Endings of nouns alone, as far as one and several of a thing differ by them. */
export const NOUN_ENDING: PatternEntry = {
  means: "ending",
  pattern: /(?:arna|erna|orna|ar|er|or|en|et|na|a|n|t|e|s)$/,
  example: "resor",
  unlike: "skydd",
};
const LEAST_ROOT = 3;

/** What one and several of something have in common. @example nounRoot("resa"), nounRoot("resor") // "res" */
export function nounRoot(word: string): string {
  const rest = word.replace(NOUN_ENDING.pattern, "");
  if (rest === word || rest.length < LEAST_ROOT) return word;
  return nounRoot(rest);
}

/** What a cost is for. @example withoutCost("placeringskostnader") // "placering" */
export function withoutCost(word: string): string {
  return word.replace(COST_ENDING.pattern, "");
}
