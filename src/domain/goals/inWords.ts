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
}

/** What is written of a target that is no figure, "Ja" or "Genomförd", and of its outcome; null for all else. */
export function inWords({ now }: GoalTable, row: GoalRow): InWords | null {
  const [target, outcome] = [row.text(now.target), row.text(now.forecast) || row.text(now.outcome)];
  const [wanted, came] = [wordsMean(target), wordsMean(outcome)];
  const isMet = wanted === "done" && came ? came === "done" : doneBy(comparable(target), comparable(outcome));
  return isMet === null ? null : { target, outcome, isMet };
}

/** Done, and in time, is the best word of the scale; not done, or too late, the last. */
export function judgedInWords({ isMet }: InWords, { words }: Scale): Judgement {
  return { held: null, isMet, share: null, word: (isMet ? words[0] : words.at(-1)) ?? null, open: null };
}

function wordsMean(text: string): "done" | "not" | null {
  return meaningOf(DONE_OR_NOT, comparable(text));
}
