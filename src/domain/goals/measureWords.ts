import { fits } from "../words/lexicon";
import { OF_ANYTHING } from "../words/goals/measures/goodAndBad";
import { OF_DISTANCES } from "../words/goals/measures/apart";
import { OF_CONDUCT } from "../words/goals/measures/conduct";
import { OF_CARE } from "../words/goals/measures/care";
import { OF_LIVELIHOOD } from "../words/goals/measures/livelihood";
import { OF_SCHOOLS } from "../words/goals/measures/school";
import { OF_STAFF } from "../words/goals/measures/staff";
import { OF_ECONOMY } from "../words/goals/measures/economy";
import { OF_ENVIRONMENT } from "../words/goals/measures/environment";
import { OF_BUILDING } from "../words/goals/measures/building";
import { OF_SAFETY } from "../words/goals/measures/safety";
import { OF_MATTERS } from "../words/goals/measures/matters";
import { OF_SERVICE } from "../words/goals/measures/service";
import { OF_CULTURE } from "../words/goals/measures/culture";
import { OF_HEALTH } from "../words/goals/measures/health";
import { OF_NEITHER } from "../words/goals/measures/neutral";
import { OF_TRANSPORT } from "../words/goals/measures/transport";
import type { KnownWay, MeasureWord, WordKind } from "../words/goals/measures/measureWord";
import {
  DOING,
  FREE_OF,
  IN_TIME,
  OF_GOOD_AS_A_RULE,
  OPPOSITE,
  REDUCTION,
  TIME_AS_HEAD,
  TIME_OF_PROCESS,
  TOO_LATE,
  TRANSPARENT,
  UNDONE,
} from "../words/goals/measures/phraseWords";

/** A word of an indicator, or several that are known together, with what the lexicon says of it. */
export interface IndicatorWord {
  readonly text: string;
  /** null where the lexicon does not know it. */
  readonly known: { readonly way: KnownWay; readonly kind: WordKind | "time" } | null;
}

/** Everything that the lexicon of measures knows. */
export const MEASURES: readonly MeasureWord[] = [
  ...OF_NEITHER,
  ...OF_CARE,
  ...OF_LIVELIHOOD,
  ...OF_SCHOOLS,
  ...OF_STAFF,
  ...OF_ECONOMY,
  ...OF_ENVIRONMENT,
  ...OF_BUILDING,
  ...OF_SAFETY,
  ...OF_MATTERS,
  ...OF_SERVICE,
  ...OF_CULTURE,
  ...OF_HEALTH,
  ...OF_TRANSPORT,
  ...OF_ANYTHING,
  ...OF_CONDUCT,
  ...OF_DISTANCES,
];

interface Hit {
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly known: NonNullable<IndicatorWord["known"]>;
}

/** Done in time is better more, later than a time less. */
const TIMES = [
  { means: "higher", kind: "time", pattern: IN_TIME.pattern },
  { means: "lower", kind: "time", pattern: TOO_LATE.pattern },
] as const;

const WORD = /[a-zåäöéü\d%]+(?:-[a-zåäöéü\d]+)*/g;
/** Only the first half of a compound, whose other half comes later: "risk- och sårbarhetsanalyser". */
const HALF = /^-(?![a-zåäö\d])/;
const LETTERS_BEFORE = /[a-zåäöéü\d-]*$/;
/** A shorter word in front makes no compound: "från" is no robbery ("rån"). */
const SHORTEST_PART = 2;
const LINKS = /s?-?$/;
const SHORTEST_REST = 4;

/**
 * The words of a part of an indicator, the longest known ones together.
 * @param text as comparable gives it
 * @example readWords("ej verkställda beslut") // "verkställda" is known, the others are not
 */
export function readWords(text: string): IndicatorWord[] {
  // Most of the lexicon is not there, and asking whether it is costs a tenth of asking where.
  const hits = [...MEASURES, ...TIMES]
    .filter(({ pattern }) => pattern.test(text))
    .flatMap((entry) => hitsOf(entry, text))
    .filter(({ to }) => !isHalf(text, to));
  const words: IndicatorWord[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    if (match.index < end) continue;
    const hit = longest(hits.filter(({ from }) => from === match.index));
    end = Math.max(hit?.to ?? 0, match.index + match[0].length);
    const known = hit?.known ?? (isHalf(text, end) ? null : knownBehind(match[0]));
    words.push({ text: text.slice(match.index, end), known });
  }
  return words;
}

function isHalf(text: string, end: number): boolean {
  return HALF.test(text.slice(end, end + 2));
}

function longest(hits: readonly Hit[]): Hit | null {
  return hits.reduce<Hit | null>((best, hit) => (best && best.size >= hit.size ? best : hit), null);
}

/** Where an entry stands in a text, as a whole word or as the last part of one, and turned by what stands before it. */
function hitsOf(
  { means, kind, pattern }: Pick<MeasureWord, "means" | "pattern"> & { kind: WordKind | "time" },
  text: string,
): Hit[] {
  return [...text.matchAll(new RegExp(pattern, "g"))].flatMap((match): Hit[] => {
    const before = LETTERS_BEFORE.exec(text.slice(0, match.index))![0];
    const isOpposite = before !== "" && fits(OPPOSITE, before);
    if (before !== "" && before.length < SHORTEST_PART && !isOpposite) return [];
    const known = { kind, way: isOpposite ? opposite(means) : means };
    const from = match.index - before.length;
    return [{ from, to: match.index + match[0].length, size: match[0].length, known }];
  });
}

/** "Utsläppsminskning", "klagomålsärenden", "sjukfrånvarotid": what stands in front of a word that says nothing itself. */
function knownBehind(word: string): IndicatorWord["known"] {
  for (const entry of [REDUCTION, FREE_OF, TRANSPARENT]) {
    const found = entry.pattern.exec(word);
    const first = found ? word.slice(0, found.index) : "";
    const rest = first.replace(LINKS, "");
    if (rest.length < SHORTEST_REST) continue;
    const known = [rest, first, `${rest}s`, `${first}s`, `${rest}o`]
      .map((one) => readWords(one)[0]?.known)
      .find(Boolean);
    // More of something good is good, but not the time that it takes: "förnyelsetid".
    if (known?.way === "higher" && fits(TIME_AS_HEAD, found![0])) continue;
    if (known) return entry === TRANSPARENT ? known : { ...known, way: opposite(known.way) };
  }
  const doing = DOING.pattern.exec(word);
  const done = doing && readWords(`${word.slice(0, doing.index)}ad`)[0]?.known;
  if (done?.kind === "state") return { ...done, kind: done.way === "lower" ? "thing" : "part" };
  if (fits(TIME_OF_PROCESS, word)) return { kind: "measure", way: "lower" };
  if (fits(UNDONE, word)) return { kind: "state", way: "lower" };
  return fits(OF_GOOD_AS_A_RULE, word) ? { kind: "measure", way: "higher" } : null;
}

export function opposite(way: KnownWay): KnownWay {
  return way === "unclear" ? way : way === "higher" ? "lower" : "higher";
}
