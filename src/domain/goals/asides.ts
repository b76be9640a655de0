import { CLAUSE, CLOSE_PHRASE, COUNTING, LONG_PHRASE, THAT } from "../words/goals/asideWords";
import { fits } from "../words/lexicon";

/** Which kind of aside a place in a text stands in, the one that binds hardest; null where it stands in none. */
export type Aside = "that" | "clause" | "phrase" | null;

/**
 * Whether a place in an indicator belongs to an aside: words there are about what is counted.
 * @param before the text up to that place, as comparable gives it, with its last space
 * @example asideOf("andel ungdomar med ") // "phrase"
 */
export function asideOf(before: string): Aside {
  if (fits(THAT, before)) return "that";
  if (fits(CLAUSE, before)) return "clause";
  return fits(LONG_PHRASE, before) || fits(CLOSE_PHRASE, before) ? "phrase" : null;
}

/** Whether an indicator is a number or a share of something. */
export function isCounting(text: string): boolean {
  return fits(COUNTING, text);
}
