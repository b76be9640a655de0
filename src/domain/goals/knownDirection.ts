import { comparable } from "../words/comparable";
import { NARROWS, NUMBER_OR_SHARE, OF_BASE, OF_WHOM, PARTS } from "../words/goals/measures/phraseWords";
import { fits } from "../words/lexicon";
import { isSizeOfChange } from "./sizeOfChange";
import type { Target } from "./target";
import { readPhrase, type PhraseReading } from "./measuredPhrase";

/** Which way everybody knows to be better, and from which words. */
export interface KnownDirection {
  readonly direction: "higher" | "lower";
  readonly from: string;
}

/** The parts of an indicator: the goal or the name first, then what it is measured by, of whom, in what. */
export function partsOfIndicator(text: string): string[] {
  return text
    .split(new RegExp(PARTS.pattern, "g"))
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/**
 * What is common knowledge of the way that is better, from what is measured and never from what the goal wants of it.
 * A part that names a number, a share or a measure of its own is what is measured; the others name or narrow it.
 * @param figure the target or the outcome: in per cent it may be the size of a change that is measured
 * @returns null where it is no common knowledge, or where the parts contradict each other
 * @example knownDirection("Minskat utanförskap (andel i arbete)") // higher, from "i arbete"
 */
export function knownDirection(indicator: string, figure: Target | null = null): KnownDirection | null {
  if (isSizeOfChange(comparable(indicator), figure)) return null;
  const parts = partsOfIndicator(comparable(indicator));
  const readings = readParts(parts);
  const measured = measuredPart(parts);
  if (measured > 0) return known(readings[measured]!);
  if (readings[0]?.isMeasure && readings[0].way) return known(readings[0]);
  const said = readings.filter(({ way }) => way !== null);
  const [first] = said;
  return first && said.every(({ way }) => way === first.way) ? known(first) : null;
}

/**
 * Which part is what is measured: the last that names a measure of its own, or a number or a share of what nothing is
 * known of, or else the first. "Minskad klimatpåverkan – andel vegetariska portioner" measures portions.
 */
export function measuredPart(parts: readonly string[]): number {
  const own = readParts(parts).flatMap(({ isMeasure }, place) =>
    place > 0 && ((isMeasure && !fits(NARROWS, parts[place]!)) || isNumberOfOther(parts[place]!))
      ? [place]
      : [],
  );
  return own.at(-1) ?? 0;
}

function isNumberOfOther(part: string): boolean {
  return fits(NUMBER_OR_SHARE, part) && !fits(OF_WHOM, part) && !fits(OF_BASE, part) && !fits(NARROWS, part);
}

function readParts(parts: readonly string[]): PhraseReading[] {
  return parts.map((part, place) => (place > 0 && fits(OF_BASE, part) ? NOTHING : readPhrase(part)));
}

const NOTHING: PhraseReading = { way: null, from: "", isMeasure: false };

function known({ way, from }: PhraseReading): KnownDirection | null {
  return way && { direction: way, from };
}
