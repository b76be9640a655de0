import { asideOf, isCounting } from "./asides";
import { isOfBad } from "./badWords";
import type { DirectionWords } from "./wordEvidence";

/** Something that is good to have reached. */
const REACHED =
  /(?<![a-zåäö])(uppnå(?:tt|r)?|klarar?|behörig(?:a|het)?|godkän(?:t|d|da)|nöjd(?:a|het)?|positiva svar|ej återaktualiser[a-z]*)(?![a-zåäö])|ska erbjudas|har erbjudits/;

/** Words that a negation reaches across for certain: "inte når upp till godkända betyg". */
const ACROSS =
  "är|var|har|haft|fått|får|blir|blivit|nått|når|upp|till|ännu|heller|längre|helt|fullt|fullständigt?|kan|kunnat|alla|samtliga|sina|de|fler|varit";
const NEGATED = new RegExp(
  `(?<![a-zåäö])(?:(?:inte|ej|icke|aldrig)(?: (?:${ACROSS})){0,4}|mindre|utan|saknar|utan fullständig|saknar fullständig) $`,
);
const NEGATED_AFTER = /^ (?:inte|ej)(?![a-zåäö])/;
/** A negation that may belong to something else, and words that make it only partly so. */
const UNSURE =
  /(?<![a-zåäö])(?:(?:inte|ej|icke|aldrig|utan|utan att|saknar|mindre|varken|knappt|nästan|delvis|ganska|minst|för)(?: [a-zåäö]+){0,4}) $/;
/** "utan stöd klarar": without reaches a noun or an adjective, never what somebody does. */
const WITHOUT_VERB = /(?:utan|saknar|mindre) $/;
const VERB = /^(?:uppnå|klara)/;

/**
 * Reads a state that is good to have reached, or with a negation bad: "som inte uppnått målen".
 * @param text as comparable gives it
 * @returns weak where the negation may belong to something else, or where it is about those who are counted
 */
export function reachedState(text: string): DirectionWords[] {
  const found = REACHED.exec(text);
  if (!found) return [];
  const [word] = found;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + word.length);
  const negation = NEGATED.exec(before);
  const isNegated = negation !== null || NEGATED_AFTER.test(after);
  const isUnsure = negation === null ? UNSURE.test(before) : WITHOUT_VERB.test(before) && VERB.test(word);
  const from = negation ? text.slice(negation.index, found.index) + word : isNegated ? `${word} inte` : word;
  return [
    {
      direction: isNegated ? "lower" : "higher",
      from,
      isWeak: isUnsure || isOfBad(text) || isOfTheCounted(text, before, after),
    },
  ];
}

/** "Andel behöriga elever som hoppat av", "Handläggningstid för godkända ansökningar": of whom, and not what. */
function isOfTheCounted(text: string, before: string, after: string): boolean {
  const isOfOther = asideOf(before) !== null && !isCounting(text);
  return isOfOther || (asideOf(before) !== "clause" && / (?:som|där|vars) /.test(after));
}
