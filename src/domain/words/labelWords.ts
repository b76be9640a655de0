/** Words that do not tell one row from another. */
const FILLERS: ReadonlySet<string> = new Set([
  "i",
  "och",
  "av",
  "för",
  "på",
  "till",
  "med",
  "inom",
  "en",
  "ett",
]);

/** Endings that a noun or an adjective takes in Swedish, the longest first; what is left is the word itself. */
const ENDINGS =
  /(?:arnas|ernas|ornas|arna|erna|orna|ades|ade|ens|ets|ast|en|et|ar|er|or|at|ad|as|na|a|e|n|t|s)$/;
/** A shorter rest is no longer the word. */
const LEAST_STEM = 4;
const COST_ENDING = /s?kostnad(er|en|erna)?$/;

/** @example isFiller("och") // true */
export function isFiller(word: string): boolean {
  return FILLERS.has(word);
}

/** @example stem("skyddade"), stem("skyddat") // "skydd" */
export function stem(word: string): string {
  const rest = word.replace(ENDINGS, "");
  return rest.length >= LEAST_STEM ? rest : word;
}

const NOUN_ENDINGS = /(?:arna|erna|orna|ar|er|or|en|et|na|a|n|t|e|s)$/;
const LEAST_ROOT = 3;

/** What one and several of something have in common. @example nounRoot("resa"), nounRoot("resor") // "res" */
export function nounRoot(word: string): string {
  const rest = word.replace(NOUN_ENDINGS, "");
  if (rest === word || rest.length < LEAST_ROOT) return word;
  return nounRoot(rest);
}

/** What a cost is for. @example withoutCost("placeringskostnader") // "placering" */
export function withoutCost(word: string): string {
  return word.replace(COST_ENDING, "");
}
