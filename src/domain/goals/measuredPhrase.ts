import { fits, type PatternEntry } from "../words/lexicon";
import {
  CARRIED_OUT,
  COUNTS,
  DONE_OR_GIVEN,
  FINITE,
  IS_PER,
  FREE_FROM,
  JOINS,
  NUMBER,
  NEGATES,
  OPENS_CLAUSE,
  OPENS_LACK,
  PURPOSE,
  SERVED,
  SERVING,
  SHARE,
  LACKING,
} from "../words/goals/measures/phraseWords";
import { readWords, type IndicatorWord } from "./measureWords";
import { isPredicate, placesOf, type Places, type Said } from "./phrasePlaces";

/** What the figures of an indicator are, as far as it is said. */
export type CountedAs = "share" | "number" | null;

/** What is known of a part of an indicator: which way is better, and the words that say it. */
export interface PhraseReading {
  readonly way: "higher" | "lower" | null;
  readonly from: string;
  /** It names a number or a share of something, or what is measured itself, so that it goes before what the goal is. */
  readonly isMeasure: boolean;
  /** It only says how something is, and counts nothing: as the name of a goal does. */
  readonly isGoal: boolean;
}

/**
 * Reads a part of an indicator as it is composed: what is measured, or who is counted with what is said of them, with
 * negations. What is said last of those who are counted decides over what they are called.
 * @param text as comparable gives it
 * @param counted whether the indicator it is of is a share or a number, wherever that is said
 * @example readPhrase("andel elever som inte når målen") // lower, from "inte når"
 * @example readPhrase("handläggningstid för godkända ansökningar") // lower, from "handläggningstid"
 */
export function readPhrase(text: string, counted: CountedAs = null): PhraseReading {
  const words = readInOrder(
    text.replace(PURPOSE.pattern, "").replace(new RegExp(FREE_FROM.pattern, "g"), LACKING),
  );
  const places = placesOf(words);
  const isNumberOfAll = words.some(isIts(NUMBER)) || counted === "number";
  const isCountOfAll = isNumberOfAll && !words.some(isIts(SHARE));
  const found = asPart(decided(isCountOfAll ? ofDone(places) : places, words, counted), isCountOfAll);
  const isNumber = words.some(isIts(COUNTS)) && (places.hasClause || places.hasWith || found !== null);
  // "Hushåll som återkommer" are counted, whether it says so or not.
  const isForEach = fits(IS_PER, text);
  const isCounted = isNumber || (found !== null && (places.clause !== null || isForEach));
  const isGoal = found?.kind === "state" && !words.some(isIts(COUNTS)) && places.clause === null;
  const way = found && found.way !== "unclear" ? found.way : null;
  return {
    way,
    from: way && found ? found.from : "",
    isMeasure: isCounted || found?.kind === "measure",
    isGoal,
  };
}

/** A number of those who are good or bad as a share of all says nothing. */
function asPart(found: Said | null, isNumber: boolean): Said | null {
  return found?.kind === "part" && isNumber ? null : found;
}

/** How many are done or given is a need as much as a deed: of a number it decides what is done, and not that it is. */
function ofDone(places: Places): Places {
  const isDone = (said: Said | null) => said?.way === "higher" && fits(DONE_OR_GIVEN, said.from);
  const { core, named, clause } = places;
  return {
    ...places,
    core: isDone(core) ? named : core,
    clause: isDone(clause) ? null : clause,
  };
}

/**
 * The words of a part with what denies a verb before it, as it stands behind "som": in a sentence of its own it stands
 * behind it, "brukaren trivs aldrig" and "får inte den hjälp de behöver".
 */
function readInOrder(text: string): IndicatorWord[] {
  const words = readWords(text);
  const at = words.findIndex((word, place) => isVerb(word) && fits(NEGATES, words[place + 1]?.text ?? ""));
  if (at < 0) return words;
  const texts = words.map((word) => word.text);
  return readWords([...texts.slice(0, at), texts[at + 1]!, texts[at]!, ...texts.slice(at + 2)].join(" "));
}

function isVerb({ text, known }: IndicatorWord): boolean {
  return fits(FINITE, text) && !fits(JOINS, text) && (known === null || isPredicate(known));
}

function decided(places: Places, words: readonly IndicatorWord[], counted: CountedAs): Said | null {
  const isShare = counted === "share";
  const { core, handled, time, hasClause, hasWith } = places;
  // "Insatstid under tio minuter, andel": of a share of times the limit decides that is kept or not.
  if (isShare && core?.kind === "measure" && core.way === "lower" && time?.way === "higher") return time;
  if (core?.kind === "measure" && !hasClause) return core.way === "unclear" ? (places.with ?? core) : core;
  if (handled) return handled;
  if (hasClause) return byClause(places, isShare || isOfShare(words));
  if (core && core.way !== "unclear") return byCore(places, core);
  const each = ratio(words);
  if (each) return each;
  // "Med nattfasta under elva timmar": of what is bad to have the time is the one that it is held to.
  if (hasWith) return held(places.with, time);
  // "Elever i vuxenutbildning, antal": how many are where it is good to be says nothing.
  const inWhat = counted === "number" && places.in?.way === "higher" ? null : places.in;
  return inWhat ?? time ?? core;
}

/** What they have, or the limit that it is held to where that says more: "frånvaro över 20 timmar". */
function held(had: Said | null, time: Said | null): Said | null {
  const isHeld = had !== null && time !== null && (had.way === "lower" || time.way === "lower");
  return isHeld ? time : had;
}

function isOfShare(words: readonly IndicatorWord[]): boolean {
  const clause = words.findIndex(isIts(OPENS_CLAUSE));
  return words.slice(0, clause).some(isIts(SHARE));
}

/** What those who are counted are or do goes before what they are called. */
function byClause({ core, named, clause, with: had, time, opinion }: Places, isShare: boolean): Said | null {
  // "Som uppbär försörjningsstöd med en plan": a plan is had; "som är nöjda med planen" are pleased.
  if (clause && !isPredicate(clause) && had && !isTurned(clause)) return had;
  // "Återaktualiserats inom ett år": of what is bad the time is the one that it is counted in.
  if (clause?.way === "lower") return clause.kind === "measure" && time?.way === "higher" ? time : clause;
  // "Som inte varit sjuka mer än fem dagar": the negation is of both.
  if (time?.way === "lower" && clause && isTurned(clause)) return clause;
  // "Vräkningar som verkställts": carried out, whatever it is.
  if (clause && !time && core?.way === "lower" && fits(CARRIED_OUT, clause.from)) return core;
  if (time ?? clause) return time ?? clause;
  // "Andel matavfall som rötas": of a share what is done decides, and nothing is known of it.
  const counted = core?.kind === "state" ? named : core;
  if (counted) return isShare ? null : counted;
  // Inquiries ask whether one agrees to what is good.
  return opinion === "" ? null : { way: "higher", kind: "state", from: opinion };
}

function byCore({ named, with: had, time }: Places, core: Said): Said | null {
  // "Tillsynsärenden äldre än fem år": of what is good, what has waited for too long is not.
  if (core.way === "higher" && time?.way === "lower") return time;
  if (core.kind === "state" && core.way === "higher" && named?.way === "lower") return named;
  // "Digitala system utan ägare": what is lacked goes before what they are called.
  const isLacked = had !== null && fits(OPENS_LACK, had.from.split(" ")[0]!);
  if (had && isLacked && (had.way === "lower" || core.kind === "state")) return had;
  if (!had || (core.kind === "state" && core.way === "higher")) return core;
  // "Kontroller med anmärkning" are of what is remarked; "klagomål med svar" can be read both ways.
  return core.way === "higher" ? had : had.way === "lower" ? core : null;
}

function isTurned({ from }: Said): boolean {
  return fits(NEGATES, from.split(" ")[0]!);
}

/** "Barn per lärare", "vuxna per 100 elever". */
function ratio(words: readonly IndicatorWord[]): Said | null {
  const at = words.findIndex(({ text }) => text === "per");
  if (at < 0) return null;
  const side = (part: readonly IndicatorWord[]) => ({
    isServed: part.some(isIts(SERVED)),
    isServing: part.some(isIts(SERVING)),
  });
  const [over, under] = [side(words.slice(0, at)), side(words.slice(at + 1))];
  const from = words
    .slice(Math.max(0, at - 1), at + 2)
    .map(({ text }) => text)
    .join(" ");
  if (over.isServed && !over.isServing && under.isServing) return { way: "lower", kind: "measure", from };
  if (over.isServing && !over.isServed && under.isServed) return { way: "higher", kind: "measure", from };
  return null;
}

function isIts(entry: PatternEntry): (word: IndicatorWord) => boolean {
  return ({ text }) => fits(entry, text);
}
