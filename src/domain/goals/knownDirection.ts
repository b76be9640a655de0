import { comparable } from "../words/comparable";
import {
  AS_SHARE_OF,
  CONTINUITY_COUNTED,
  DIFFERENCE_AHEAD,
  NARROWS,
  NUMBER_OR_SHARE,
  OF_BASE,
  OF_WHOM,
  PER,
  SHARE_OF,
  UNIT_FOR_EACH,
  UNIT_OF_BAD,
} from "../words/goals/measures/partWords";
import { NUMBER, SHARE } from "../words/goals/measures/phraseWords";
import { fits } from "../words/lexicon";
import { partsOfIndicator } from "./indicatorParts";
import { codedAnswers, ofInquiry } from "./inquiries";
import { isSizeOfChange } from "./sizeOfChange";
import type { Target } from "./target";
import { readPhrase, type CountedAs, type PhraseReading } from "./measuredPhrase";

/** Which way everybody knows to be better, and from which words. */
export interface KnownDirection {
  readonly direction: "higher" | "lower";
  readonly from: string;
}

/**
 * What is common knowledge of the way that is better, from what is measured and never from what the goal wants of it.
 * A part that names a number, a share or a measure of its own is what is measured; the others name or narrow it.
 * @param figure the target or the outcome: in per cent it may be the size of a change that is measured
 * @returns null where it is no common knowledge, or where the parts contradict each other
 * @example knownDirection("Minskat utanförskap (andel i arbete)") // higher, from "i arbete"
 */
export function knownDirection(indicator: string, figure: Target | null = null): KnownDirection | null {
  const text = comparable(indicator).replace(new RegExp(AS_SHARE_OF.pattern, "g"), PER);
  if (isSizeOfChange(text, figure)) return null;
  const continuity = figure?.isPercent ? null : CONTINUITY_COUNTED.pattern.exec(text);
  if (continuity) return { direction: "lower", from: continuity[0] };
  const parts = partsOfIndicator(text);
  for (const asked of [codedAnswers(text), ofInquiry(parts)]) if (asked !== undefined) return asked;
  const isShare = (figure?.isPercent ?? false) || parts.some((part) => fits(SHARE, part));
  const readings = readParts(
    parts,
    isShare ? "share" : parts.some((part) => fits(NUMBER, part)) ? "number" : null,
  );
  if (fits(DIFFERENCE_AHEAD, parts[0] ?? "")) return known(readings[0]!);
  const measured = measuredPart(parts);
  // "Simkunniga, andel av de elever som deltagit": of whom a share is taken says nothing, and is no measure.
  const isBase = readings[measured]?.way === null && fits(SHARE_OF, parts[measured] ?? "");
  if (measured > 0 && !isBase) return known(readings[measured]!);
  // "Effektiv handläggning, dagar per ärende": what is measured is only told by its unit.
  if (
    readings[0]?.isGoal &&
    parts.some((part, place) => place > 0 && fits(UNIT_FOR_EACH, part) && !fits(NUMBER, part))
  )
    return null;
  if (readings[0]?.isMeasure && readings[0].way) return known(readings[0]);
  const said = readings.filter(({ way }) => way !== null);
  const [first] = said;
  if (first) return said.every(({ way }) => way === first.way) ? known(first) : null;
  const unit = UNIT_OF_BAD.pattern.exec(parts.join(" "));
  return unit && { direction: "lower", from: unit[0] };
}

/**
 * Which part is what is measured: the last that names a measure of its own, or a number or a share of what nothing is
 * known of, or else the first. "Minskad klimatpåverkan – andel vegetariska portioner" measures portions.
 */
export function measuredPart(parts: readonly string[]): number {
  const own = readParts(parts).flatMap(({ isMeasure }, place) =>
    place > 0 && ((isMeasure && !isNarrow(parts[place]!)) || isNumberOfOther(parts[place]!)) ? [place] : [],
  );
  return own.at(-1) ?? 0;
}

function isNumberOfOther(part: string): boolean {
  return fits(NUMBER_OR_SHARE, part) && !fits(OF_WHOM, part) && !fits(OF_BASE, part) && !isNarrow(part);
}

function isNarrow(part: string): boolean {
  return fits(NARROWS, part) || fits(UNIT_FOR_EACH, part);
}

function readParts(parts: readonly string[], counted: CountedAs = null): PhraseReading[] {
  return parts.map((part, place) =>
    place > 0 && (fits(OF_BASE, part) || fits(UNIT_FOR_EACH, part)) ? NOTHING : readPhrase(part, counted),
  );
}

const NOTHING: PhraseReading = { way: null, from: "", isMeasure: false, isGoal: false };

function known({ way, from }: PhraseReading): KnownDirection | null {
  return way && { direction: way, from };
}
