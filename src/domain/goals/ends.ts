import { knownDirection } from "./knownDirection";
import { ENDLESS } from "../words/goals/endWords";
import { fits } from "../words/lexicon";
import type { Measured } from "./measuredFigure";

/** A target that is all or none of something, and whether that is enough to judge by. */
export interface End {
  readonly kind: "whole" | "nothing";
  readonly isWeak: boolean;
}

/**
 * More than the whole of a share there is not, and less than none of something neither. Whether the end is the best
 * is another matter: a zero may be a plan for a year when nothing was to be done, so none is best only of what is bad
 * by itself, and the whole is never best of that.
 * @param text the indicator, as comparable gives it
 * @param figures what has been reached, by which an end that can be passed is known
 * @returns null where the target is no end
 * @example endOf("antal klagomål", target, outcomes) // of 0: { kind: "nothing", isWeak: false }
 */
export function endOf(text: string, target: Measured, figures: readonly Measured[]): End | null {
  if (target.sign !== null || target.value < target.upper || fits(ENDLESS, text)) return null;
  if (target.isPercent && target.value === 1 && figures.every(({ value }) => value <= 1))
    return { kind: "whole", isWeak: knownDirection(text, target)?.direction === "lower" };
  return target.value === 0 && figures.every(({ value }) => value >= 0)
    ? { kind: "nothing", isWeak: knownDirection(text, target)?.direction !== "lower" }
    : null;
}
