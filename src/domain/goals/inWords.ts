import { comparable } from "../words/comparable";
import { DONE_OR_NOT } from "../words/goals/assessmentWords";
import { meaningOf } from "../words/lexicon";
import { doneBy } from "./doneBy";
import type { Judgement } from "./assessment";
import type { GoalRow, GoalTable } from "./goalTable";
import type { Scale } from "./scaleOf";

/** A target that is to be done, and whether it is: as both are written. */
export interface InWords {
  readonly target: string;
  readonly outcome: string;
  readonly isMet: boolean;
  /** It is done, after the day that it was to be done by. */
  readonly isLate: boolean;
}

/** What is written of a target that is no figure, "Ja" or "Genomförd", and of its outcome; null for all else. */
export function inWords({ now }: GoalTable, row: GoalRow): InWords | null {
  const [target, outcome] = [row.text(now.target), row.text(now.forecast) || row.text(now.outcome)];
  const [wanted, came] = [wordsMean(target), wordsMean(outcome)];
  const isTold = wanted === "done" && came !== null;
  const isMet = isTold ? came === "done" : doneBy(comparable(target), comparable(outcome));
  return isMet === null ? null : { target, outcome, isMet, isLate: !isTold && !isMet };
}

/**
 * Done, and in time, is the best word of the scale; not done the last. Done too late is the last of two, and of more
 * the municipality has to say how late is how bad.
 */
export function judgedInWords({ isMet, isLate }: InWords, { words }: Scale): Judgement {
  if (isLate && words.length > 2) return { held: null, isMet, share: null, word: null, open: "targetText" };
  return { held: null, isMet, share: null, word: (isMet ? words[0] : words.at(-1)) ?? null, open: null };
}

function wordsMean(text: string): "done" | "not" | null {
  return meaningOf(DONE_OR_NOT, comparable(text));
}
