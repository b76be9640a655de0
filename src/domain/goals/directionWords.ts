import { comparable } from "../words/comparable";
import { asideOf, isCounting } from "./asides";
import { changesOfMeasured } from "./changesOfMeasured";
import { partsOfIndicator } from "./indicatorParts";
import { measuredPart } from "./knownDirection";
import { readPhrase } from "./measuredPhrase";
import { isSizeOfChange } from "./sizeOfChange";
import { reachedState } from "./reachedWords";
import type { Target } from "./target";
import {
  ENDS_IN_LIMIT,
  HIGH_OR_LOW,
  INSIDE,
  KEPT_WITHIN,
  LIMIT,
  OF_SHARE,
  PURPOSE_OF_GOAL,
} from "../words/goals/directionWords";
import { fits } from "../words/lexicon";
import type { DirectionWords } from "./wordEvidence";

/** ", högst 30 dagar": set off from what stands before. */
const SET_OFF = /[,:;(–-] ?$/;

/**
 * Reads what the words of an indicator say of the way that is better. Only what is wanted counts: "Andel brukare
 * som minskat sitt missbruk" says nothing of the share, "Andel elever som inte uppnått målen" that less is better.
 * @returns both ways where the words contradict each other, none where they say nothing
 * @example directionWords("Placeringsdygn ska minska", null) // [{ direction: "lower", from: "minska", isWeak: false }]
 */
export function directionWords(indicator: string, target: Target | null): DirectionWords[] {
  const text = comparable(indicator);
  const within = KEPT_WITHIN.pattern.exec(text);
  if (within) {
    const isWeak = isCounting(text) || asideOf(text.slice(0, within.index)) === "clause";
    return [{ direction: "within", from: within[0], isWeak }];
  }
  const changes = changesOfMeasured(text.replace(PURPOSE_OF_GOAL.pattern, ""));
  if (changes.length > 0) return isSizeOfChange(text, target) ? [] : changes;
  const limit = fits(OF_SHARE, text) ? null : LIMIT.pattern.exec(text);
  const own = ofMeasured(text);
  const state = HIGH_OR_LOW.find((entry) => fits(entry, own));
  if (state) return [{ direction: state.means, from: state.pattern.exec(own)![1]!, isWeak: true }];
  return limit ? ownLimit(text, limit) : reachedState(own);
}

/**
 * "God arbetsmiljö, sjukfrånvaro": what is good there is the goal, and of what is measured less is better. Where both
 * go the same way the whole is read.
 */
function ofMeasured(text: string): string {
  const parts = partsOfIndicator(text);
  const measured = measuredPart(parts);
  return measured > 0 && readPhrase(parts[measured]!).way === "lower"
    ? parts.slice(measured).join(", ")
    : text;
}

/** A limit for the indicator itself, or for what is counted. */
function ownLimit(text: string, limit: RegExpExecArray): DirectionWords[] {
  const before = text.slice(0, limit.index);
  const isSetOff = SET_OFF.test(before);
  if (!isSetOff && asideOf(before) !== null && !fits(INSIDE, before)) return [];
  const isWeak = isCounting(text) || !fits(ENDS_IN_LIMIT, text.slice(limit.index));
  return [{ direction: limit[1] ? "lower" : "higher", from: limit[0].trim(), isWeak }];
}
