import { asideOf, isCounting } from "./asides";
import {
  AGAINST,
  CHANGE,
  HAPPENS,
  KIND_BEFORE,
  LIMIT_BEHIND,
  NOT_BEHIND,
  NOT_CHANGED,
  NOT_NEAR,
  COMPARES,
  OR_BEFORE,
  THAN_BEHIND,
  WANTED,
} from "../words/goals/changeWords";
import { fits } from "../words/lexicon";
import type { DirectionWords } from "./wordEvidence";
import type { Direction } from "../words/goals/directionWords";

const CHANGES = new RegExp(CHANGE.pattern, "g");

/**
 * Changes that a text wants of what is counted itself, or says that something shall do.
 * @param text as comparable gives it, without what the goal is for
 * @returns at most one finding each way; weak where the words can be read otherwise
 */
export function wantedChanges(text: string): DirectionWords[] {
  const found = [...text.matchAll(CHANGES)].flatMap((match) => changeAt(text, match));
  const of = (direction: Direction) => {
    const same = found.filter((one) => one.direction === direction);
    return same.find(({ isWeak }) => !isWeak) ?? same[0] ?? [];
  };
  return [of("lower"), of("higher")].flat();
}

function changeAt(text: string, match: RegExpExecArray): DirectionWords[] {
  const [word] = match;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + word.length);
  const isWanted = fits(WANTED, before.trimEnd());
  if (fits(OR_BEFORE, before) && fits(COMPARES, word)) return [];
  const aside = asideOf(before);
  const isOfSentence = isWanted || (aside === "phrase" && fits(HAPPENS, word));
  if (aside === "that" || (aside !== null && !isOfSentence)) return [];
  const isNegated = fits(NOT_CHANGED, before) || fits(NOT_BEHIND, after);
  const direction = (match[1] !== undefined) === isNegated ? "higher" : "lower";
  const isWeak =
    fits(AGAINST, before) ||
    isLimit(text, after) ||
    fits(KIND_BEFORE, before) ||
    (!isNegated && !isWanted && fits(NOT_NEAR, before));
  return [{ direction, from: isNegated ? `inte ${word}` : word, isWeak }];
}

function isLimit(text: string, after: string): boolean {
  return fits(LIMIT_BEHIND, after) || (isCounting(text) && fits(THAN_BEHIND, after));
}
