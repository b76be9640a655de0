import { plainSigns } from "../../figures/signs";
import { isLike } from "../../words/comparable";
import { COUNTED_BEHIND } from "../../words/counted";
import { fullName } from "../../words/shortNames";
import { isFiller, SIGN_OF_AND, stem } from "../../words/labelWords";

/**
 * The words that tell a row from the others: lower case, "&" read as "och", short names written out, without
 * punctuation, fillers, what is counted and what is said behind the name.
 * @example labelWords("Extern öppenvård, barn & unga, antal dagar") // ["extern", "öppenvård", "barn", "unga"]
 */
export function labelWords(label: string): string[] {
  const text = fullName(plainSigns(label).toLowerCase())
    .replaceAll("&", ` ${SIGN_OF_AND.means} `)
    .replace(COUNTED_BEHIND.pattern, "")
    .trim();
  const words = text.match(/[a-zåäöéü]+|\d+/g) ?? [];
  return words.filter((word) => !isFiller(word));
}

/** How alike two labels are. */
export interface Likeness {
  /** Nothing but punctuation, order, endings and slips of a letter differ. */
  readonly isSame: boolean;
  /** There was a slip of a letter: it may be another word. */
  readonly isSpelledOtherwise: boolean;
  /** The share of the shorter label's words that stand in the other, and half the share of all words: 0 to 1,5. */
  readonly score: number;
}

const NOT_ALIKE: Likeness = { isSame: false, isSpelledOtherwise: false, score: 0 };

/**
 * Compares two labels as a reader would. Numbers have to be the same: "Boende 1" is not "Boende 2".
 * @example likeness("Skyddade boenden", "Våld i nära relationer, skyddat boende").isSame // false, score 1.29
 */
export function likeness(a: string, b: string): Likeness {
  const [left, right] = [labelWords(a), labelWords(b)];
  if (left.length === 0 || right.length === 0) return NOT_ALIKE;
  if (numbersOf(left) !== numbersOf(right)) return NOT_ALIKE;
  // "Öppen vård" is "öppenvård".
  if (left.join("") === right.join("")) return { isSame: true, isSpelledOtherwise: false, score: 1.5 };
  const rest = [...right];
  let shared = 0;
  let isSpelledOtherwise = false;
  for (const word of left) {
    const exact = rest.findIndex((other) => word === other || stem(word) === stem(other));
    const place = exact >= 0 ? exact : rest.findIndex((other) => isSlipOf(word, other));
    if (place < 0) continue;
    isSpelledOtherwise ||= exact < 0;
    rest.splice(place, 1);
    shared += 1;
  }
  const score = shared / Math.min(left.length, right.length) + shared / (left.length + right.length);
  return { isSame: shared === left.length && shared === right.length, isSpelledOtherwise, score };
}

function numbersOf(words: readonly string[]): string {
  return words.filter((word) => /^\d/.test(word)).join(" ");
}

/** A beginning of its own makes another word: "externvård" is not a slip of "internvård". */
function isSlipOf(a: string, b: string): boolean {
  return !/^\d/.test(a) && a.slice(0, 2) === b.slice(0, 2) && isLike(a, b);
}
