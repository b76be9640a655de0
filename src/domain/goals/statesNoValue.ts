import { isDash } from "../figures/parseFigure";
import { NO_VALUE } from "../words/goals/assessmentWords";
import { says } from "../words/lexicon";

/** Blank, a dash, or words for there being none: "mäts ej", "saknas". "Ingen ökning" is a target. */
export function statesNoValue(text: string): boolean {
  return text === "" || isDash(text) || says(NO_VALUE, text);
}
