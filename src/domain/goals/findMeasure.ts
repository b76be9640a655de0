import { comparable } from "../words/comparable";
import {
  AS_IT_IS,
  COUNT,
  DONE,
  OF_MEANS,
  OF_SHARES,
  ONGOING,
  STANDING_STOCK,
  type Measure,
} from "../words/growth";
import { fits, type PatternEntry } from "../words/lexicon";

export interface MeasureFinding {
  /** null where the words do not tell. */
  readonly measure: Measure | null;
  readonly kind: "answer" | "words" | "none";
  readonly from: string;
}

/** Of a number of something only a standing stock of it is a level. */
const OF_COUNTS: readonly PatternEntry[] = [ONGOING, STANDING_STOCK, OF_MEANS];
const OF_OTHERS: readonly PatternEntry[] = [ONGOING, OF_SHARES, AS_IT_IS];

/**
 * Whether an interim outcome is a part of the year's or a level that stands for itself.
 * @example findMeasure("Antal våldsutövare som får stöd", null) // accumulating, from "antal"
 */
export function findMeasure(indicator: string, answer: Measure | null): MeasureFinding {
  if (answer) return { measure: answer, kind: "answer", from: "" };
  const text = comparable(indicator);
  const level = firstOf(fits(COUNT, text) ? OF_COUNTS : OF_OTHERS, text);
  if (level) return { measure: "level", kind: "words", from: level };
  const count = firstOf([DONE], text);
  return count
    ? { measure: "accumulating", kind: "words", from: count }
    : { measure: null, kind: "none", from: "" };
}

/** The words that stand first in the text, of all that fit. */
function firstOf(entries: readonly PatternEntry[], text: string): string | null {
  const found = entries.map(({ pattern }) => pattern.exec(text)).filter((match) => match !== null);
  return found.sort((a, b) => a.index - b.index)[0]?.[0] ?? null;
}
