import type { GoalAssessment, Held } from "../../domain/goals/assessment";
import type { Measured } from "../../domain/goals/measuredFigure";
import { exact } from "../../domain/figures/exactNumber";
import { parseFigure } from "../../domain/figures/parseFigure";
import { DIRECTIONS, evidenceText } from "./goalEvidence";
import { firstCapital, MOST_DECIMALS, percent, plainNumber } from "./goalNumbers";

/** How an indicator was read and judged, a sentence each. */
export function goalReasons(goal: GoalAssessment): string[] {
  if (goal.open === "judgement") return [];
  const { direction, held, target, measure, isMet, share } = goal;
  const way = direction.direction
    ? [`${firstCapital(DIRECTIONS[direction.direction])}: ${evidenceText(goal)}.`]
    : [];
  const { inWords } = goal;
  if (inWords) return [`${inWords.outcome} mot målet ${inWords.target}: ${reachedText(isMet === true)}.`];
  if (!held) return way;
  const reading = heldText(held, goal);
  const kind =
    measure.measure === "accumulating" && held.source === "extrapolated" && measure.from !== ""
      ? [`Läst som antal som växer under året (”${measure.from}”).`]
      : [];
  const verdict =
    isMet === null || !target ? [] : [`${reading} mot målet ${target.text}: ${reachedText(isMet)}.`];
  // "Ska öka" is not reached by what is as it was, and all of it would be.
  const part = share === null || share >= 1 || isMet !== false ? [] : [shareSentence(share, goal)];
  return [...way, ...kind, ...verdict, ...part];
}

function reachedText(isMet: boolean): string {
  return isMet ? "målet är nått" : "målet är inte nått";
}

/** What a share is of: where lower is better the target is divided by the outcome, and nothing of it "is reached". */
function shareSentence(share: number, { direction, fromStart }: GoalAssessment): string {
  if (fromStart) return `${percent(share)} av vägen från startvärdet till målet är gjord.`;
  return direction.direction === "lower"
    ? `Målet delat med utfallet blir ${percent(share)}.`
    : `${percent(share)} av målet är nått.`;
}

function heldText({ source, value }: Held, { outcome, forecast, target }: GoalAssessment): string {
  if (source === "extrapolated")
    return `Utfallet ${outcome!.text} pekar mot ${yearText(value, outcome!, target)} på helåret`;
  return source === "forecast" ? `Prognosen ${forecast!.text}` : `Utfallet ${outcome!.text}`;
}

/**
 * The year that an interim outcome points to, no more exact than the outcome itself: "cirka 452" of 301 in eight months.
 * What falls short of the target, or passes it, never reads as the target.
 */
export function yearText(value: number, outcome: Measured, target: Measured | null): string {
  const shownOf = (one: number, { isPercent }: Measured) =>
    isPercent ? exact(one).shifted(2).toCell() : one;
  const shown = shownOf(value, outcome);
  const unit = outcome.isPercent ? " %" : "";
  const whole = plainNumber(shown, MOST_DECIMALS);
  const limit = target ? plainNumber(shownOf(target.value, target), MOST_DECIMALS) : "";
  let decimals = parseFigure(outcome.text)?.decimals ?? 2;
  while (decimals < MOST_DECIMALS && whole !== limit && plainNumber(shown, decimals) === limit) decimals++;
  const rounded = plainNumber(shown, decimals);
  return `${rounded === whole ? "" : "cirka "}${rounded}${unit}`;
}
