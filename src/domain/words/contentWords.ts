import { comparable } from "./comparable";
import { fits, type Entry } from "./lexicon";

/** Words of a label that do not say what its figure is of: nearly every statement has them. */
export const SAYS_NOT_WHAT: Entry = {
  means: "none",
  pattern:
    /^(?:summa|total[ta]?|årets|periodens|förändring(?:ar)?|ökning(?:ar)?|minskning(?:ar)?|justering(?:ar)?|avgår|tillkommer|gjorda|avsatta|resultat(?:et)?|intäkter|kostnader|poster|tillgångar|kommunen?s?|koncernens?|belopp|varav|därav|enligt)$/,
  example: "Förändring",
  unlike: "Fordringar",
};

/** What a row calls how much something has become more or less, itself or by the heading above it. */
export const SAYS_CHANGE: Entry = {
  means: "change",
  pattern: /^(?!.*(?:före|efter) ).*(?:förändring|ökning|minskning|justering)/,
  example: "Ökning/minskning av kortfristiga fordringar",
  unlike: "Medel före förändring av rörelsekapital",
};

/** What is left beside others of its kind that have rows of their own. */
export const THE_OTHERS: Entry = {
  means: "others",
  pattern: /^(?:övriga?|andra|resterande)(?= )/,
  example: "Andra avsättningar",
  unlike: "Avsättningar",
};

/** So many letters of a word are its stem: endings and what is put behind it come later. */
const STEM = 6;
/** Shorter words bind others together. */
const LEAST_LETTERS = 5;

/** A word, with its hyphen where the rest of it comes later: "ränte-" of "Ränte- och basbeloppsuppräkning". */
const WORD = /[a-zåäöéü]+(?:-(?= (?:och|eller|samt) |[,/]))?/g;

/**
 * The words of a label that say what its figure is of; half a word keeps its hyphen.
 * @example contentWords("Förändring av kortfristiga fordringar") // ["kortfristiga", "fordringar"]
 */
export function contentWords(label: string): string[] {
  const words = comparable(label).match(WORD) ?? [];
  return words.filter((word) => lettersOf(word).length >= LEAST_LETTERS && !fits(SAYS_NOT_WHAT, word));
}

/** Three or four letters at the end of a name, and not the year. */
const SHORT_NOUN = /(?<![a-zåäö-])(?!år|summ)[a-zåäö]{3,4}$/;

/**
 * The same with the word that a name ends in, which is what it is of and may be short.
 * @example namingWords("Nyupptagna lån") // ["nyupptagna", "lån"]
 */
export function namingWords(label: string): string[] {
  const [words, last] = [contentWords(label), SHORT_NOUN.exec(comparable(label))?.[0]];
  return last === undefined || words.includes(last) ? words : [...words, last];
}

function lettersOf(word: string): string {
  return word.replace("-", "");
}

function isHalf(word: string): boolean {
  return word.endsWith("-");
}

/**
 * How much two labels name the same thing: two for each word that begins alike, one where it stands inside another.
 * @returns 0 where they have nothing in common
 * @example likenessOfNames(contentWords("Avsättningar för pensioner"), contentWords("Pensionsavsättningar")) // 3
 */
export function likenessOfNames(own: readonly string[], theirs: readonly string[]): number {
  return likenessOfWords(own.map(lettersOf), theirs.map(lettersOf));
}

function likenessOfWords(own: readonly string[], theirs: readonly string[]): number {
  return own.reduce((sum, word) => {
    const stem = word.slice(0, STEM);
    if (theirs.some((other) => other.startsWith(stem) || word.startsWith(other.slice(0, STEM))))
      return sum + 2;
    return (
      sum + (theirs.some((other) => other.includes(stem) || word.includes(other.slice(0, STEM))) ? 1 : 0)
    );
  }, 0);
}

/**
 * Whether all that the one name says is in the other. Half a word is not: what "ränte-" is the beginning of is no
 * "ränteintäkter".
 * @example isWithinName(contentWords("Fordringar"), contentWords("Kortfristiga fordringar")) // true
 */
export function isWithinName(own: readonly string[], theirs: readonly string[]): boolean {
  const whole = theirs.filter((word) => !isHalf(word));
  return own.length > 0 && own.every((word) => !isHalf(word) && likenessOfNames([word], whole) > 0);
}
