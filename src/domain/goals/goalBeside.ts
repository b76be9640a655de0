import { comparable } from "../words/comparable";
import {
  NEGATES,
  OPENS_ASIDE,
  OPENS_CLAUSE,
  OPENS_LACK,
  OPENS_PHRASE,
  REDUCTION,
} from "../words/goals/measures/phraseWords";
import { fits } from "../words/lexicon";
import { wantedChanges } from "./changeWords";
import type { GoalRow } from "./goalTable";
import { partsOfIndicator } from "./indicatorParts";
import type { DirectionWords } from "./wordEvidence";

/** So many letters that begin two words make them one in two forms: "sjukfrånvaron" and "sjukfrånvaro". */
const SAME_BEGINNING = 6;

/**
 * What the goal that stands beside an indicator wants of it: only where it names the very thing that is measured.
 * "Minska sjukfrånvaron" is about sjukfrånvaro; "Ökad trygghet" says nothing of how many crimes are reported.
 */
export function goalBeside({ goal, indicator }: GoalRow): DirectionWords[] {
  const measured = coreOf(comparable(indicator));
  const text = comparable(goal);
  if (!contentOf(text).some((word) => measured.some((other) => isSame(word, other)))) return [];
  return wantedChanges(text);
}

/** What is lacked, had or turned is not the very thing: "Minskad frånvaro" is not about "elever utan frånvaro". */
const ENDS_CORE = [OPENS_ASIDE, OPENS_CLAUSE, OPENS_PHRASE, OPENS_LACK, NEGATES, REDUCTION];

/** The words for what is measured, and none of those for whom or what it is held against. */
function coreOf(indicator: string): string[] {
  const words = contentOf(partsOfIndicator(indicator)[0] ?? "", 1);
  const end = words.findIndex((word) => ENDS_CORE.some((entry) => fits(entry, word)));
  return words.slice(0, end < 0 ? words.length : end).filter((word) => word.length >= SAME_BEGINNING);
}

function contentOf(text: string, least = SAME_BEGINNING): string[] {
  return (text.match(/[a-zåäöéü]+/g) ?? []).filter((word) => word.length >= least);
}

function isSame(a: string, b: string): boolean {
  return a.slice(0, SAME_BEGINNING) === b.slice(0, SAME_BEGINNING);
}
