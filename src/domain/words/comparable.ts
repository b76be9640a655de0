import { plainSigns } from "../figures/signs";
import { withoutHyphenation } from "./hyphenation";

/** Text that nothing has to be folded in but its case: nearly all labels, so that they are read quickly. */
const PLAIN = /^[\wåäöéüÅÄÖÉÜ.,:;()/%&]+(?: [\wåäöéüÅÄÖÉÜ.,:;()/%&]+)*$/;

/**
 * Words as they are compared: lower case, one kind of space and minus, no hyphenation inside a word
 * ("Av-vikelse", "Kost- nader"), no footnote stars.
 * @example comparable("Av-vikelse  2017*") // "avvikelse 2017"
 */
export function comparable(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return withoutHyphenation(plainSigns(text).toLowerCase().replace(/\*+/g, "")).replace(/\s+/g, " ").trim();
}

/** The words of a text, figures and signs left out. */
export function wordsOf(text: string): string[] {
  return comparable(text).match(/[a-zåäöéü]+/g) ?? [];
}

/**
 * Whether a word is the expected one, misspelt at most slightly: one letter in words of six letters or
 * more, two in words of nine or more ("Perodiserad", "progos").
 */
export function isLike(word: string, expected: string): boolean {
  if (word === expected) return true;
  const allowed = expected.length >= 9 ? 2 : expected.length >= 6 ? 1 : 0;
  return (
    allowed > 0 &&
    Math.abs(word.length - expected.length) <= allowed &&
    editDistance(word, expected, allowed) <= allowed
  );
}

/** Letters to change, add, leave out or swap with the next, counted no further than just past `most`. */
function editDistance(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}
