import { fits } from "../words/lexicon";
import { NARROWS } from "../words/goals/measures/partWords";
import { wantedChanges } from "./changeWords";
import { partsOfIndicator } from "./indicatorParts";
import { measuredPart } from "./knownDirection";
import type { DirectionWords } from "./wordEvidence";

/**
 * The changes that are wanted of what is measured. "Minskat utanförskap (andel i arbete)" wants less of one thing and
 * measures another: what is wanted before the part that is measured decides nothing, and is weak before one that
 * nothing is known of.
 * @param text as comparable gives it, without what the goal is for
 */
export function changesOfMeasured(text: string): DirectionWords[] {
  const parts = partsOfIndicator(text);
  const measured = measuredPart(parts);
  if (measured > 0) return wantedChanges(parts.slice(measured).join(", "));
  const changes = wantedChanges(text);
  const isPlain = parts.slice(1).every((part) => fits(NARROWS, part) || wantedChanges(part).length > 0);
  return isPlain ? changes : changes.map((change) => ({ ...change, isWeak: true }));
}
