import {
  ANSWER_WITH_POINTS,
  INQUIRY,
  MOST_IS_ALL,
  MOST_IS_KEPT,
  NEITHER_ANSWER,
  OF_ORGANISATION,
  POINTS_WITH_ANSWER,
} from "../words/goals/measures/inquiryWords";
import { NARROWS, OF_WHOM } from "../words/goals/measures/partWords";
import { LACKS, LESSENS, NEGATES, OPENS_ASIDE } from "../words/goals/measures/phraseWords";
import { fits } from "../words/lexicon";
import type { KnownDirection } from "./knownDirection";
import { readPhrase } from "./measuredPhrase";
import { readWords } from "./measureWords";
import { placesOf } from "./phrasePlaces";

/** What is said of an indicator that asks something; undefined where it asks nothing. */
type Asked = KnownDirection | null | undefined;

/**
 * A question whose answers are given as points. With yes or all as the most it asks whether something is there that is
 * good to have, unless that is something bad, or whether it is not there; a limit that is kept is good in itself. Of
 * other answers nobody knows which is better.
 * @param text as comparable gives it
 * @example codedAnswers("aktuell rutin vid misstanke om våld (ja=1, nej=0)") // higher
 * @example codedAnswers("tid till besök (inom 3 dagar=2, mer än 3 dagar=1)") // higher
 */
export function codedAnswers(text: string): Asked {
  const codes = codesOf(text);
  const [most] = [...codes].sort((a, b) => b.points - a.points);
  if (!most) return undefined;
  if (fits(MOST_IS_KEPT, most.answer)) return { direction: "higher", from: most.answer };
  if (!fits(MOST_IS_ALL, most.answer)) return codes.length > 1 ? null : undefined;
  const words = readWords(text.slice(0, codes[0]!.at));
  const aside = words.findIndex((word) => fits(OPENS_ASIDE, word.text));
  const isTurned =
    fits(OF_ORGANISATION, text) ||
    words
      .slice(0, aside < 0 ? words.length : aside)
      .some((word) => [NEGATES, LESSENS, LACKS, NEITHER_ANSWER].some((entry) => fits(entry, word.text)));
  const { core } = placesOf(words);
  if (core?.way === "lower" && !isTurned) return { direction: "lower", from: core.from };
  return isTurned ? null : { direction: "higher", from: `${most.answer}=${most.points}` };
}

interface Code {
  readonly answer: string;
  readonly points: number;
  /** Where it begins. */
  readonly at: number;
}

/** The answers of a question with their points, whichever is written first. */
function codesOf(text: string): Code[] {
  const [first, turned] = [ANSWER_WITH_POINTS, POINTS_WITH_ANSWER].map(({ pattern }) =>
    [...text.matchAll(new RegExp(pattern, "g"))].map(({ groups, index }) => ({
      answer: groups!.answer!.trim(),
      points: Number(groups!.points),
      at: index,
    })),
  );
  return first!.length > 0 ? first! : turned!;
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
