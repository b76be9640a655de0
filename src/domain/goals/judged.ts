import { exact } from "../figures/exactNumber";
import type { Held, Judgement } from "./assessment";
import { attainment, isMet } from "./attainment";
import { thresholdsOf, type GoalAnswers } from "./goalAnswers";
import type { Measured } from "./measuredFigure";
import { assessByScale } from "./assessByScale";
import { wordOf } from "./scales";
import type { Scale } from "./scaleOf";
import type { Direction } from "../words/goals/directionWords";
import type { Target } from "./target";
import type { Trend } from "./trendBetween";

/** Holds a figure against its target, and gives it the word of the scale. */
export function judged(
  held: Held,
  { target, direction, start }: { target: Target; direction: Direction; start: number | null },
  scale: Scale,
  answers: GoalAnswers,
): Judgement {
  const met = isMet(held.value, target, direction);
  const share = attainment(held.value, target, direction, start) ?? (met ? null : ofNone(target, direction));
  const words = scale.words.map(({ word }) => word);
  const thresholds = words.length === 2 ? [] : thresholdsOf(answers, scale);
  if (scale.isByChange && thresholds.length === 0 && isStrict(target))
    return { held, isMet: met, share, word: scale.words[changeOf(held, target, met)]!, open: null };
  if (scale.points && thresholds.length === 0 && !met) return byPoints({ held, share }, target, scale);
  const isOpen = words.length === 2 || !isAnswered(scale, answers);
  if (scale.isLenient && !met && isOpen) return { held, isMet: met, share, word: null, open: "thresholds" };
  const found = assessByScale(
    words,
    thresholds,
    met,
    isByDistance(scale, answers) ? nearness(held, target) : share,
  );
  if (found.kind === "word") return { held, isMet: met, share, word: wordOf(scale, found.word), open: null };
  const open = found.kind === "noShare" ? "share" : "thresholds";
  return { held, isMet: met, share, word: null, open };
}

/**
 * What has missed the target, by whether it is better than the year before: the step between the ends for that, and
 * the worst for what is as it was or worse. Without a year to compare with it is left open.
 */
export function judgedByBetter(judgement: Judgement, trend: Trend | null, scale: Scale): Judgement {
  if (judgement.isMet !== false) return judgement;
  if (trend === null) return { ...judgement, word: null, open: "previous" };
  return { ...judgement, word: scale.words[trend === "positive" ? 1 : 2]!, open: null };
}

/** Points of per cent are told of what is in per cent, and of nothing else. */
function byPoints(
  { held, share }: Pick<Judgement, "held" | "share">,
  target: Target,
  scale: Scale,
): Judgement {
  const missed = { held, isMet: false, share };
  if (!target.isPercent) return { ...missed, word: null, open: "thresholds" };
  const value = exact(held!.value);
  const end = exact(value.compare(exact(target.upper)) > 0 ? target.upper : target.value);
  const away = value.minus(end).abs();
  const step = scale.points!.findIndex(({ most, isBelow }) => {
    const side = away.compare(exact(most));
    return isBelow ? side < 0 : side <= 0;
  });
  return { ...missed, word: scale.words[step < 0 ? scale.words.length - 1 : step + 1]!, open: null };
}

/** "Ska öka": better than before, the same, or worse. */
function changeOf({ value }: Held, target: Target, met: boolean): 0 | 1 | 2 {
  if (met) return 0;
  return exact(value).compare(exact(target.value)) === 0 ? 1 : 2;
}

function isStrict({ sign }: Target): boolean {
  return sign === "<" || sign === ">";
}

/** The limits that are told are distances; those that the user gives are shares. */
function isByDistance(scale: Scale, answers: GoalAnswers): boolean {
  return scale.isByDistance === true && !isAnswered(scale, answers);
}

/** Whether the user has said where the steps begin, whatever is told beside the table. */
function isAnswered(scale: Scale, answers: GoalAnswers): boolean {
  return thresholdsOf(answers, { ...scale, thresholds: [] }).length > 0;
}

/** How near a missed target it is: 0.9 is a tenth of the target away. From nothing at all any distance is too far. */
function nearness({ value }: Held, target: Target): number {
  const end = exact(value).compare(exact(target.upper)) > 0 ? target.upper : target.value;
  if (end === 0) return 0;
  const away = exact(value).minus(exact(end)).abs().dividedBy(exact(end).abs());
  return exact(1).minus(away).toCell();
}

/** Where there was to be none of it, what there is has done nothing of the way: 0 divided by it. */
function ofNone({ value, upper }: Target, direction: Direction): number | null {
  return value === 0 && upper === 0 && direction === "lower" ? 0 : null;
}

/** Where the way to the target begins; a start value beyond the target is the beginning of no way to it. */
export function startOf(start: Measured | null, target: Target, direction: Direction): number | null {
  if (!start) return null;
  const side = exact(start.value).compare(exact(target.value));
  return side !== 0 && side > 0 === (direction === "lower") ? start.value : null;
}

/** "Ska inte avvika mer än 5 %": so much to either side. */
export function bandOf(
  target: Measured | null,
  direction: Direction | null,
  isOfDeviation: boolean,
): Measured | null {
  if (
    !target ||
    direction !== "within" ||
    !isOfDeviation ||
    target.value < target.upper ||
    target.sign?.startsWith(">")
  )
    return target;
  const size = Math.abs(target.value);
  return { ...target, value: 0 - size, upper: size, sign: null };
}
