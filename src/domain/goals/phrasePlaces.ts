import { fits, type PatternEntry } from "../words/lexicon";
import type { KnownWay, WordKind } from "../words/goals/measures/measureWord";
import {
  AT_MOST,
  CARRIED_OUT,
  COUNTS,
  FEWER,
  GETS,
  JOINS,
  LACKS,
  LEAVES,
  LESSENS,
  NEGATES,
  OF_OPINION,
  OPENS_ASIDE,
  OPENS_CLAUSE,
  OPENS_HAD,
  OPENS_LACK,
  OPENS_PHRASE,
  OPENS_STATE,
  OWNER,
  REDUCTION,
  SOME_NUMBER,
  TRANSPARENT,
} from "../words/goals/measures/phraseWords";
import { opposite, type IndicatorWord } from "./measureWords";

/** What a word says where it stands, with the negations before it. */
export interface Said {
  readonly way: KnownWay;
  readonly kind: WordKind | "time";
  readonly from: string;
}

/**
 * Where in a part of an indicator its words stand: what is measured or counted ("core"), what those who are counted
 * are or do ("clause"), have or lack ("with"), are in ("in"), or something beside that says nothing of the measure.
 */
type Place = "core" | "clause" | "with" | "in" | "aside";

/** The first word of each place that says something. */
export interface Places {
  readonly core: Said | null;
  /** A thing that is named behind a state in the core: "lyckade intrång". */
  readonly named: Said | null;
  readonly handled: Said | null;
  readonly clause: Said | null;
  readonly with: Said | null;
  readonly in: Said | null;
  readonly time: Said | null;
  /** Those places are there, whether anything is known of what stands in them. */
  readonly hasClause: boolean;
  readonly hasWith: boolean;
  /** Somebody is said to think something; the word for it. */
  readonly opinion: string;
}

type Found = { -readonly [Name in keyof Places]: Places[Name] };

/** What is known at each place of a part of an indicator. */
export function placesOf(words: readonly IndicatorWord[]): Places {
  const found: Found = {
    core: null,
    named: null,
    handled: null,
    clause: null,
    with: null,
    in: null,
    time: null,
    hasClause: false,
    hasWith: false,
    opinion: "",
  };
  let place = "core" as Place;
  let isNewClause = false;
  let isBeside = false;
  let hasCounted = false;
  let turning: string[] = [];
  const enter = (next: Place) => {
    // What stands beside in a clause may still be followed by its verb: "stöd till utsatta personer fungerar bra".
    if (place !== "clause" || found.clause) place = next;
    else isBeside = next === "aside";
    if (place === "with") found.hasWith = true;
    turning = [];
  };
  words.forEach((word, at) => {
    const its = (entry: PatternEntry) => fits(entry, word.text);
    if (!word.known || isOwner(word, words[at + 1])) {
      if (its(COUNTS)) [turning, hasCounted] = [[], true];
      else if (its(OPENS_CLAUSE) && place === "aside" && found.core?.kind === "measure") return;
      else if (its(OPENS_CLAUSE)) {
        // "Som" is "as" too: what an earlier clause has said stays where a later one says nothing.
        [place, turning, found.hasClause, isNewClause] = ["clause", [], true, true];
        found.with = null;
      } else if (its(OPENS_LACK)) {
        // "Inte saknar": a negation close before is of the lack; further away it is of something else.
        const before = turning.at(-1) === words[at - 1]?.text ? turning.slice(-1) : [];
        enter("with");
        turning = [...before, word.text];
      } else if (its(OPENS_PHRASE)) enter("with");
      else if (its(OPENS_STATE)) enter("in");
      else if (its(JOINS)) turning = turning.filter((one) => fits(NEGATES, one));
      else if (its(NEGATES) && isJoined(words, at) && turning.length > 0) return;
      else if (its(NEGATES) || its(REDUCTION) || its(LACKS)) turning = [...turning, word.text];
      else if ((its(LESSENS) || isAtMost(words, at)) && (hasCounted || place !== "core"))
        turning = [...turning, word.text];
      else if (its(OPENS_ASIDE)) enter("aside");
      else if (place === "clause" && its(OF_OPINION)) [isNewClause, found.opinion] = [true, word.text];
      return;
    }
    if (word.known.way === "higher" && turning.some((one) => fits(LEAVES, one))) {
      turning = [];
      return;
    }
    if (word.known.kind === "had" && place !== "with" && !isGiven(words, at)) return;
    // "Med brister" is known as it stands, and is had.
    if (place === "core" && fits(OPENS_HAD, word.text)) enter("with");
    // "Utan arbete mer än ett år": it is the work that is lacked, and not the time.
    if (word.known.kind === "time") turning = turning.filter((one) => !fits(OPENS_LACK, one));
    if (isDenied(words, at)) turning = [...turning, words[at + 1]!.text];
    const way = turning.length % 2 === 1 ? opposite(word.known.way) : word.known.way;
    const said: Said = { way, kind: word.known.kind, from: [...turning, word.text].join(" ") };
    turning = [];
    if (said.kind === "time") found.time ??= said;
    else if (place === "core") inCore(found, said, isJoined(words, at));
    else if (place === "clause") {
      const isVerb =
        found.clause && isPredicate(said) && (isBeside || isDone(found.clause) || !isPredicate(found.clause));
      if (isNewClause || !found.clause || isVerb) found.clause = said;
      isBeside = isBeside && !isVerb;
      isNewClause = false;
    } else if (place !== "aside") found[place] ??= said;
  });
  return found;
}

/** "Klarat färre än två kurser": behind what is done, less of it. */
function isDenied(words: readonly IndicatorWord[], at: number): boolean {
  const [word, next] = words.slice(at, at + 2);
  if (!next || !isPredicate({ kind: word!.known!.kind })) return false;
  return fits(FEWER, next.text);
}

/** "Högst fem dagar". */
function isAtMost(words: readonly IndicatorWord[], at: number): boolean {
  return fits(AT_MOST, words[at]!.text) && fits(SOME_NUMBER, words[at + 1]?.text ?? "");
}

/** "Genomförts av obehörig personal": how and by whom says more than that it is done. */
function isDone({ from }: Said): boolean {
  return fits(CARRIED_OUT, from);
}

/** Being and doing decide in a clause before what is spoken of: "att väntetiden är rimlig". */
export function isPredicate({ kind }: Pick<Said, "kind">): boolean {
  return kind === "state" || kind === "handled";
}

/** "Badhusets besökare" are visitors, but "nettokostnadernas andel" is of the net costs. */
function isOwner(word: IndicatorWord, next: IndicatorWord | undefined): boolean {
  if (!next || word.known?.kind === "time" || !fits(OWNER, word.text.split(" ").at(-1)!)) return false;
  return !fits(COUNTS, next.text) && !fits(TRANSPARENT, next.text);
}

/** "Som fått en skyddsplan". */
function isGiven(words: readonly IndicatorWord[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some(({ text }) => fits(GETS, text));
}

/** "Sällan eller aldrig", "synpunkter och felanmälningar". */
function isJoined(words: readonly IndicatorWord[], at: number): boolean {
  return at > 0 && fits(JOINS, words[at - 1]!.text);
}

/** "Placerade barn": what is said next may be better known. "Anmälningar om våld" stay what they are. */
function isReplaced({ way, kind }: Said): boolean {
  return way === "unclear" && kind !== "measure";
}

function inCore(found: Found, said: Said, joined: boolean): void {
  if (said.kind === "handled") found.handled ??= said;
  // What nobody knows of is no better known for what is counted with it.
  else if (!found.core || (isReplaced(found.core) && !joined)) found.core = said;
  else if (found.core.kind === "state" && !isPredicate(said)) found.named ??= said;
}
