import { comparable } from "../words/comparable";
import { asideOf, isCounting } from "./asides";
import { wantedChanges } from "./changeWords";
import { reachedState } from "./reachedWords";
import type { Target } from "./target";
import type { DirectionWords } from "./wordEvidence";

const WITHIN = /(ska|får|bör) inte avvika|avvika (högst|max|mer än)|hållas? (sig )?inom|inom intervallet|±/;

/** "Hög sjukfrånvaro": a name of what is measured as often as of what is wanted. */
const LOW = /^(låga?|lågt) /;
const HIGH = /^(höga?|högt|goda?|gott) /;
/** "högst 30 dagar": of a share it is a condition on what is counted, and more of it may be better. */
const LIMIT = /(?<![a-zåäö])(?:(högst)|minst) (?=\d)/;
const SHARE = /andel|procent|%/;
/** A limit for the indicator itself stands last, with its unit. */
const ENDS = /^(?:högst|minst) \d[\d ,.]*(?: ?[a-zåäö]+)?\)?$/;
/** ", högst 30 dagar": set off from what stands before. */
const SET_OFF = /[,:;(–-] ?$/;

/** "för att": what a goal is good for may go the other way and is no part of it. */
const PURPOSE = / (?:för att|genom att|i syfte att|så att|jämfört med) .*$/;
/** The figure is itself a change: minus 15 % is a way down, but plus 15 % may be the size of what is gone. */
const OF_CHANGE =
  /jämfört med|i förhållande till (?:19|20)\d\d|sedan (?:19|20)\d\d| med (?:minst )?\d+ ?(?:%|procent)/;

/**
 * Reads what the words of an indicator say of the way that is better. Only what is wanted counts: "Andel brukare
 * som minskat sitt missbruk" says nothing of the share, "Andel elever som inte uppnått målen" that less is better.
 * @returns both ways where the words contradict each other, none where they say nothing
 * @example directionWords("Placeringsdygn ska minska", null) // [{ direction: "lower", from: "minska", isWeak: false }]
 */
export function directionWords(indicator: string, target: Target | null): DirectionWords[] {
  const text = comparable(indicator);
  const within = WITHIN.exec(text);
  if (within) {
    const isWeak = isCounting(text) || asideOf(text.slice(0, within.index)) === "clause";
    return [{ direction: "within", from: within[0], isWeak }];
  }
  const changes = wantedChanges(text.replace(PURPOSE, ""));
  if (changes.length > 0) return isSizeOfChange(text, target) ? [] : changes;
  const state = LOW.exec(text) ?? HIGH.exec(text);
  if (state) return [{ direction: LOW.test(text) ? "lower" : "higher", from: state[1]!, isWeak: true }];
  const limit = SHARE.test(text) ? null : LIMIT.exec(text);
  return limit ? ownLimit(text, limit) : reachedState(text);
}

/** A limit for the indicator itself, or for what is counted. */
function ownLimit(text: string, limit: RegExpExecArray): DirectionWords[] {
  const before = text.slice(0, limit.index);
  const isSetOff = SET_OFF.test(before);
  if (!isSetOff && asideOf(before) !== null && !/ inom $/.test(before)) return [];
  const isWeak = isCounting(text) || !ENDS.test(text.slice(limit.index));
  return [{ direction: limit[1] ? "lower" : "higher", from: limit[0].trim(), isWeak }];
}

function isSizeOfChange(text: string, target: Target | null): boolean {
  return OF_CHANGE.test(text) && target !== null && target.isPercent && target.value > 0;
}
