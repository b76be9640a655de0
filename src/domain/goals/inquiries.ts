import { INQUIRY, NEITHER_ANSWER, YES_IS_MOST } from "../words/goals/measures/inquiryWords";
import { NARROWS, OF_WHOM } from "../words/goals/measures/partWords";
import { LESSENS, NEGATES, OPENS_ASIDE } from "../words/goals/measures/phraseWords";
import { fits } from "../words/lexicon";
import type { KnownDirection } from "./knownDirection";
import { readPhrase } from "./measuredPhrase";
import { readWords } from "./measureWords";
import { placesOf } from "./phrasePlaces";

/** What is said of an indicator that asks something; undefined where it asks nothing. */
type Asked = KnownDirection | null | undefined;

/**
 * A question with yes as the most: it asks whether something is there that is good to have, unless that is something
 * bad, or whether it is not there.
 * @param text as comparable gives it
 * @example yesOrNo("aktuell rutin vid misstanke om våld (ja=1, nej=0)") // higher
 */
export function yesOrNo(text: string): Asked {
  const scale = YES_IS_MOST.pattern.exec(text);
  if (!scale) return undefined;
  const words = readWords(text.slice(0, scale.index));
  const aside = words.findIndex((word) => fits(OPENS_ASIDE, word.text));
  const isTurned = words
    .slice(0, aside < 0 ? words.length : aside)
    .some((word) => [NEGATES, LESSENS, NEITHER_ANSWER].some((entry) => fits(entry, word.text)));
  const { core } = placesOf(words);
  if (core?.way === "lower" && !isTurned) return { direction: "lower", from: core.from };
  return isTurned ? null : { direction: "higher", from: scale[0] };
}

/**
 * What stands behind the name of an inquiry is what is asked, and one asks whether people agree to what is good.
 * @param parts of the indicator
 * @example ofInquiry(["brukarbedömning hemtjänst", "svåra besvär av oro"]) // lower, from "besvär"
 */
export function ofInquiry([name = "", ...rest]: readonly string[]): Asked {
  const said = rest.filter((part) => !fits(NARROWS, part) && !fits(OF_WHOM, part));
  if (!fits(INQUIRY, name) || said.length === 0) return undefined;
  const statement = said.join(" ");
  if (fits(NEITHER_ANSWER, statement)) return null;
  const { way, from } = readPhrase(`som ${statement}`);
  if (way) return { direction: way, from };
  return fits(NEGATES, statement) ? null : { direction: "higher", from: name };
}
