import { CHANGE } from "../words/goals/changeWords";
import { AMOUNTS_BY_NATURE, OF_CHANGE, OF_PER_CENT } from "../words/goals/directionWords";
import { fits } from "../words/lexicon";
import type { Target } from "./target";

/**
 * Whether the figure of an indicator may be the size of the change itself: "Minskad elanvändning, procent" of 25 % is
 * a reduction, and more of it is better. What is a share by nature, as frånvaro is, has its level
 * in per cent.
 * @param text as comparable gives it
 */
export function isSizeOfChange(text: string, figure: Target | null): boolean {
  if (!CHANGE.pattern.test(text) || (figure !== null && figure.value <= 0)) return false;
  const isPerCent = (figure?.isPercent ?? false) || fits(OF_PER_CENT, text);
  return isPerCent && (fits(OF_CHANGE, text) || fits(AMOUNTS_BY_NATURE, text));
}
