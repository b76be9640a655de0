import { ladderColour } from "../../domain/goals/ownScale";

/** A step of a scale as it is edited. */
export interface ScaleStep {
  readonly word: string;
  /** "#RRGGBB" */
  readonly fill: string;
  /** The least share of the target in per cent as it is typed, "" where none is given. */
  readonly percent: string;
}

/**
 * The steps with one more before the last, still without a word, in the colour that its place has in a scale whose
 * colours nobody has chosen. The others keep what they have.
 * @example addStep([best, worst]) // [best, { word: "", fill: "#D3BA6E", percent: "" }, worst]
 */
export function addStep(steps: readonly ScaleStep[]): ScaleStep[] {
  const last = steps.length - 1;
  const added = { word: "", fill: ladderColour(last, steps.length + 1), percent: "" };
  return [...steps.slice(0, last), added, ...steps.slice(last)];
}
