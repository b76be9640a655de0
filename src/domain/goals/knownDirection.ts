import { comparable } from "../words/comparable";
import {
  NARROWS,
  NUMBER_OR_SHARE,
  OF_BASE,
  OF_WHOM,
  UNIT_FOR_EACH,
  UNIT_OF_BAD,
} from "../words/goals/measures/partWords";
import { SHARE } from "../words/goals/measures/phraseWords";
import { fits } from "../words/lexicon";
import { partsOfIndicator } from "./indicatorParts";
import { ofInquiry, yesOrNo } from "./inquiries";
import { isSizeOfChange } from "./sizeOfChange";
import type { Target } from "./target";
import { readPhrase, type PhraseReading } from "./measuredPhrase";

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
  const text = comparable(indicator);
  if (isSizeOfChange(text, figure)) return null;
  const parts = partsOfIndicator(text);
  for (const asked of [yesOrNo(text), ofInquiry(parts)]) if (asked !== undefined) return asked;
  const isShare = (figure?.isPercent ?? false) || parts.some((part) => fits(SHARE, part));
  const readings = readParts(parts, isShare);
  const measured = measuredPart(parts);
  if (measured > 0) return known(readings[measured]!);
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

function readParts(parts: readonly string[], isShare = false): PhraseReading[] {
  return parts.map((part, place) =>
    place > 0 && (fits(OF_BASE, part) || fits(UNIT_FOR_EACH, part)) ? NOTHING : readPhrase(part, isShare),
  );
}

const NOTHING: PhraseReading = { way: null, from: "", isMeasure: false };

function known({ way, from }: PhraseReading): KnownDirection | null {
  return way && { direction: way, from };
}
