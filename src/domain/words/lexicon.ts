import { comparable, isLike, wordsOf } from "./comparable";

/**
 * An entry of the lexicon: words that decide something, what they mean, and a text that they are found in. A test
 * holds every entry by its example; in a list of entries the first that fits decides, and must be the example's own.
 * What an entry means is read only where its type says it; the others say it to whoever reads the lexicon, and are
 * served without it.
 */
export interface Entry<Meaning = unknown> {
  readonly means: Meaning;
  /** Held against a text as comparable gives it. */
  readonly pattern?: RegExp;
  /** Whole words, known also slightly misspelt. */
  readonly words?: readonly string[];
  readonly example: string;
  /** It is held against what stands before a word, or behind it, with the space between. */
  readonly side?: "before" | "behind";
  /** A text that looks as if it fitted and does not. */
  readonly unlike?: string;
}

/** An entry that is looked for by its pattern alone, for whoever asks where in a text it stands. */
export type PatternEntry<Meaning = unknown> = Entry<Meaning> & { readonly pattern: RegExp };

/**
 * Whether an entry fits a text.
 * @param text as comparable gives it; see says for one as it is printed
 */
export function fits({ pattern, words }: Entry, text: string): boolean {
  if (pattern?.test(text)) return true;
  return words !== undefined && wordsOf(text).some((word) => words.some((known) => isLike(word, known)));
}

/**
 * Whether a printed text holds the words of an entry.
 * @example says(OF_INCOME, "Övriga intäkter") // true
 */
export function says(entry: Entry, text: string): boolean {
  return fits(entry, comparable(text));
}

/**
 * What a text means by a list of entries: the first that fits decides.
 * @param text as comparable gives it
 * @returns null where none fits
 */
export function meaningOf<Meaning extends string>(
  entries: readonly Entry<Meaning>[],
  text: string,
): Meaning | null {
  return entries.find((entry) => fits(entry, text))?.means ?? null;
}
