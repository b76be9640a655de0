import { comparable } from "../words/comparable";
import {
  COMES_IN,
  COMES_IN_FOR_EACH,
  DURATION,
  MEAN_OF_PARTS,
  OF_PLAN,
  STOCK_FOR_EACH,
} from "../words/goals/growthWords";
import { COUNT, DONE, OF_MEANS, OF_SHARES, ONGOING, STANDING_STOCK, type Measure } from "../words/growth";
import { fits, type PatternEntry } from "../words/lexicon";

export interface MeasureFinding {
  /** null where the words do not tell. */
  readonly measure: Measure | null;
  readonly kind: "answer" | "words" | "none";
  readonly from: string;
  /** The words leave no doubt: what comes in is carried on to a full year without a question. */
  readonly isSure: boolean;
}

/** Of a number of something only a standing stock of it is a level. */
const LEVELS_OF_COUNTS: readonly PatternEntry[] = [ONGOING, STANDING_STOCK, OF_MEANS];
const LEVELS_OF_OTHERS: readonly PatternEntry[] = [ONGOING, OF_SHARES, DURATION];

/**
 * Whether an interim outcome is a part of the year's or a level that stands for itself. What stands first is what is
 * counted: days for placed children are days.
 * @example findMeasure("Antal våldsutövare som får stöd", null) // accumulating, from "antal"
 * @example findMeasure("Antal dygn för placerade barn", null) // accumulating, and sure
 */
export function findMeasure(indicator: string, answer: Measure | null): MeasureFinding {
  if (answer) return { measure: answer, kind: "answer", from: "", isSure: true };
  const text = comparable(indicator);
  const plan = firstOf([OF_PLAN], text);
  if (plan) return { measure: "accumulating", kind: "words", from: plan.text, isSure: true };
  const mean = firstOf([MEAN_OF_PARTS, STOCK_FOR_EACH], text);
  if (mean) return { measure: "level", kind: "words", from: mean.text, isSure: true };
  if (fits(COMES_IN_FOR_EACH, text)) return { measure: null, kind: "none", from: "", isSure: false };
  const isCount = fits(COUNT, text);
  const level = firstOf(isCount ? LEVELS_OF_COUNTS : LEVELS_OF_OTHERS, text);
  const flow = firstOf([COMES_IN], text);
  // A share of those who have come in is a share.
  if (flow && (!level || (isCount && flow.at < level.at)))
    return { measure: "accumulating", kind: "words", from: flow.text, isSure: true };
  if (level) return { measure: "level", kind: "words", from: level.text, isSure: true };
  const count = firstOf([DONE], text);
  return count
    ? { measure: "accumulating", kind: "words", from: count.text, isSure: false }
    : { measure: null, kind: "none", from: "", isSure: false };
}

/** The words that stand first in the text, of all that fit. */
function firstOf(entries: readonly PatternEntry[], text: string): { at: number; text: string } | null {
  const found = entries.map(({ pattern }) => pattern.exec(text)).filter((match) => match !== null);
  const [first] = found.sort((a, b) => a.index - b.index);
  return first ? { at: first.index, text: first[0] } : null;
}
