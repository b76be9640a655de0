import { BODY_HEAD, COMPOUND_HEAD, GENERIC_HEAD } from "../words/comments/compounds";
import { FORM_ENDING } from "../words/comments/compounds";
import { isSameWord } from "./sameWord";

const LEAST_STEM = 3;
const LEAST_FREE_STEM = 4;
const LEAST_TAIL = 4;

/** By the word said and the label's: one text of a report is held against the same labels for each of its figures. */
const known = new Map<string, Map<string, number>>();

/**
 * How surely a said word is one of a label: the same in another form, or one part of a compound of either.
 * @returns from 0, another word, to 1, the same
 * @example wordMatch("hemtjänsttimmar", "hemtjänst") // 0.9: what stands behind is a word that things are counted by
 */
export function wordMatch(said: string, labelled: string): number {
  const found = known.get(said)?.get(labelled);
  if (found !== undefined) return found;
  if (known.size > MOST_SAID) known.clear();
  const match = matchOf(said, labelled);
  const ofSaid = known.get(said) ?? new Map<string, number>();
  known.set(said, ofSaid.set(labelled, match));
  return match;
}

const MOST_SAID = 2_000;

function matchOf(said: string, labelled: string): number {
  if (said === labelled) return 1;
  if (said.includes("-"))
    return Math.max(...[said.replace(/-/g, ""), ...said.split("-")].map((part) => wordMatch(part, labelled)));
  if (said.length > 2 && isSameWord(said, labelled)) return 1;
  // "Omsorgsnämnden" is a body, and no row of what it cares for.
  const most = BODY_HEAD.pattern.test(said) && !BODY_HEAD.pattern.test(labelled) ? 0.3 : 1;
  return Math.min(
    most,
    Math.max(
      asSiblings(said, labelled),
      asFirstPart(said, labelled, 0.9, 0.6),
      asFirstPart(labelled, said, 0.75, 0.5),
      asLastPart(said, labelled),
      asLastPart(labelled, said) * 0.7,
    ),
  );
}

/** "mätverksamhet" and "mätavgifter": the same thing, with another word for what of it. */
function asSiblings(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  for (let at = same; at >= 3; at--)
    if (COMPOUND_HEAD.pattern.test(a.slice(at)) && COMPOUND_HEAD.pattern.test(b.slice(at))) return 0.8;
  return 0;
}

/** "elkostnaden" begins with "el", "bygglovsavgifter" with "bygglov". */
function asFirstPart(whole: string, part: string, sure: number, free: number): number {
  const stem = stemOf(part);
  if (stem.length < 2 || whole.length < stem.length + 3 || !whole.startsWith(stem)) return 0;
  const rest = whole.slice(stem.length);
  if (COMPOUND_HEAD.pattern.test(rest)) return sure;
  return stem.length >= LEAST_FREE_STEM + 1 ? free : 0;
}

/** "hemtjänsttimmar" ends in "timmar"; what many things end in tells little. */
function asLastPart(whole: string, part: string): number {
  const stem = stemOf(part);
  if (stem.length < LEAST_TAIL) return 0;
  const at = whole.indexOf(stem, 2);
  if (at < 2 || !isSameWord(whole.slice(at), part)) return 0;
  return GENERIC_HEAD.pattern.test(part) ? 0.3 : 0.8;
}

export function stemOf(word: string): string {
  const stem = word.replace(FORM_ENDING.pattern, "");
  return stem.length >= LEAST_STEM ? stem : word;
}
