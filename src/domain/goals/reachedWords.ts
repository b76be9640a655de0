import { asideOf, isCounting } from "./asides";
import { COUNTED_CLAUSE } from "../words/goals/asideWords";
import { NOT_BEHIND } from "../words/goals/changeWords";
import { NOT_REACHED, PARTLY_REACHED, REACHED, REACHING, WITHOUT } from "../words/goals/reachedWords";
import { fits } from "../words/lexicon";
import type { DirectionWords } from "./wordEvidence";

/**
 * Reads a state that is good to have reached, or with a negation bad: "som inte uppnått målen".
 * @param text as comparable gives it
 * @returns weak where the negation may belong to something else, or where it is about those who are counted
 */
export function reachedState(text: string): DirectionWords[] {
  const found = REACHED.pattern.exec(text);
  if (!found) return [];
  const [word] = found;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + word.length);
  const negation = NOT_REACHED.pattern.exec(before);
  const isNegated = negation !== null || fits(NOT_BEHIND, after);
  const isUnsure =
    negation === null ? fits(PARTLY_REACHED, before) : fits(WITHOUT, before) && fits(REACHING, word);
  const from = negation ? text.slice(negation.index, found.index) + word : isNegated ? `${word} inte` : word;
  return [
    {
      direction: isNegated ? "lower" : "higher",
      from,
      isWeak: isUnsure || isOfTheCounted(text, before, after),
    },
  ];
}

/** "Andel behöriga elever som hoppat av", "Handläggningstid för godkända ansökningar": of whom, and not what. */
function isOfTheCounted(text: string, before: string, after: string): boolean {
  const isOfOther = asideOf(before) !== null && !isCounting(text);
  return isOfOther || (asideOf(before) !== "clause" && fits(COUNTED_CLAUSE, after));
}
