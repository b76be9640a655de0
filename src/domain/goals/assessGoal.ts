import { JUDGES_FORECAST } from "../words/goals/goalHeadings";
import type { Direction } from "../words/goals/directionWords";
import { OF_DISTANCE } from "../words/goals/endWords";
import { comparable } from "../words/comparable";
import { OF_PLAN, SHARE_OF_DONE } from "../words/goals/growthWords";
import { fits, says } from "../words/lexicon";
import { monthsOfFigure } from "./monthsOfFigure";
import { exact } from "../figures/exactNumber";
import { fullYear } from "../arithmetic/fullYear";
import { againstPlan } from "./againstPlan";
import type { GoalAssessment, Held, Judgement } from "./assessment";
import { goalTarget } from "./goalTarget";
import { findDirection } from "./direction";
import {
  answeredDirection,
  answeredMeasure,
  approvedDirection,
  thresholdsOf,
  type GoalAnswers,
} from "./goalAnswers";
import type { GoalColumn } from "./goalColumns";
import type { GoalRow, GoalTable } from "./goalTable";
import { bandOf, judged, judgedByBetter, startOf } from "./judged";
import { floorOf, judgedByFloor, judgedByLimits, stepLimitsOf } from "./stepLimits";
import { inWords, judgedInWords } from "./inWords";
import { findMeasure } from "./findMeasure";
import { inTermsOf, isUnclearShare, type Measured } from "./measuredFigure";
import { statesNoValue } from "./statesNoValue";
import { ofRank } from "./rank";
import { wordOf } from "./scales";
import type { Scale } from "./scaleOf";
import { goalTrend } from "./goalTrend";

/** Assesses an indicator by a scale. */
export function assessGoal(
  given: GoalTable,
  printedRow: GoalRow,
  scale: Scale,
  answers: GoalAnswers,
): GoalAssessment {
  const ranked = ofRank(given, printedRow);
  const { goal, row } = ranked ?? { goal: given, row: printedRow };
  const { now } = goal;
  const direction = findDirection(goal, row, {
    answered: answeredDirection(answers, row.answerKey),
    approved: approvedDirection(answers, row.answerKey),
  });
  const measure = findMeasure(row.measured, answeredMeasure(answers, row.answerKey));
  const printed = goalTarget(goal, row, direction.direction ?? direction.suggestion);
  const like = (measured: Measured | null) => (measured && printed ? inTermsOf(measured, printed) : measured);
  const [outcome, forecast] = [like(row.figure(now.outcome)), like(row.figure(now.forecast))];
  const held = forecast ?? outcome;
  const target = bandOf(
    printed && held ? inTermsOf(printed, held) : printed,
    direction.direction,
    says(OF_DISTANCE, row.indicator),
  );
  const text = row.text(now.assessment);
  const base = {
    row: printedRow,
    outcome,
    forecast,
    target,
    direction,
    measure,
    trend: goalTrend(goal, row, direction.direction),
    written: { text, word: wordOf(scale, text) },
    inWords: target ? null : inWords(goal, row),
    fromStart: false,
  };
  const nothing = { held: null, isMet: null, share: null, word: null, open: null };
  const isWords = !now.outcome && !now.forecast && !now.target;
  if (scale.isJudgement || isWords) return { ...base, ...nothing, open: "judgement" };
  if (scale.isGuess) return { ...base, ...nothing, open: "words" };
  if (!now.target && scale.id === "plan") return { ...base, ...againstPlan(goal, outcome, scale, answers) };
  // Without targets there is nothing to hold anything against: that is no value that is missing.
  if (!now.target && !printed) return { ...base, ...nothing };
  if (base.inWords) return { ...base, ...judgedInWords(base.inWords, scale) };
  if (!ranked) return { ...base, ...nothing, open: "targetText" };
  if (!target && !statesNoValue(row.text(now.target))) return { ...base, ...nothing, open: "targetText" };
  if ([now.forecast, now.outcome].some((column) => isUnreadable(row, column)))
    return { ...base, ...nothing, open: "valueText" };
  if (!held && unknownColumn(goal, row)) return { ...base, ...nothing, open: "unknownColumn" };
  if (!held || !target) return { ...base, ...nothing, word: scale.noValue };
  if (!forecast && now.forecast && goal.lines.some((line) => says(JUDGES_FORECAST, line)))
    return { ...base, ...nothing, open: "forecast" };
  const shown = row.figure(forecast ? now.forecast : now.outcome);
  if (printed && shown && isUnclearShare(shown, printed)) return { ...base, ...nothing, open: "valueText" };
  if (isOfOtherYear(now) && !scale.isByWay) return { ...base, ...nothing, open: "targetYear" };
  if (held.unit && target.unit && held.unit !== target.unit) return { ...base, ...nothing, open: "unit" };
  if (isUnsignedDistance(row, held, target) && direction.direction !== "within")
    return { ...base, ...nothing, open: "direction" };
  if (!direction.direction)
    return { ...base, ...nothing, open: direction.suggestion ? "suggested" : "direction" };

  const isOfWay = answers.fromStart || scale.isByWay === true;
  const start = isOfWay ? startOf(row.figure(now.start), target, direction.direction) : null;
  const way = { target, direction: direction.direction, start };
  const limits = stepLimitsOf(goal, row, held, scale);
  const floor = floorOf(goal, row, held, scale);
  const judge = (one: Held): Judgement & { fromStart: boolean } => {
    if (limits) return { ...judgedByLimits(one, way, limits, scale), fromStart: false };
    if (floor) return { ...judgedByFloor(one, way, floor, scale), fromStart: false };
    const judgement = judged(one, way, scale, answers);
    // Limits that the user gives go before what is told.
    const isByBetter = scale.isByBetter === true && thresholdsOf(answers, scale).length === 0;
    if (isByBetter) return { ...judgedByBetter(judgement, base.trend, scale), fromStart: false };
    const lacksStart = scale.isByWay === true && start === null && judgement.isMet === false;
    const missed = lacksStart ? { ...judgement, word: null, open: "start" as const } : judgement;
    return { ...missed, fromStart: start !== null };
  };
  if (forecast) return { ...base, ...judge({ value: forecast.value, source: "forecast" }) };
  const asLevel = judge({ value: held.value, source: "outcome" });
  // A share is never a part of itself: 6,1 % after eight months is 6,1 %.
  const isShare =
    (held.isPercent || target.isPercent) &&
    measure.kind !== "answer" &&
    !fits(OF_PLAN, comparable(row.measured)) &&
    !fits(SHARE_OF_DONE, comparable(row.measured));
  const months = monthsOfFigure(now, row);
  if (months === 12 || isShare || measure.measure === "level") return { ...base, ...asLevel };
  const year = fullYear(exact(held.value), months);
  const asYear = judge({
    value: typeof year === "string" ? held.value : year.toCell(),
    source: "extrapolated",
  });
  if (measure.kind === "answer") return { ...base, ...asYear };
  const isAgreed = asLevel.word?.word === asYear.word?.word;
  if (isAgreed && isSettled(asLevel, asYear, direction.direction)) return { ...base, ...asYear };
  const isSure = measure.measure === "accumulating" && measure.isSure;
  return { ...base, ...asYear, word: null, open: isSure || isAgreed ? "pace" : "measure" };
}

/** So little of the target is out of reach, if the rest of the year is not to be another kind of year. */
const OUT_OF_REACH = exact(2).dividedBy(exact(3));

/**
 * What has passed its ceiling or reached its floor in a part of the year has done so, however the year goes on; and
 * what points to less than two thirds of its target is behind.
 */
function isSettled(asLevel: Judgement, asYear: Judgement, direction: Direction): boolean {
  if (direction === "lower") return asLevel.isMet === false;
  if (direction !== "higher") return false;
  const isBehind = asYear.share !== null && exact(asYear.share).compare(OUT_OF_REACH) < 0;
  return asLevel.isMet === true || isBehind;
}

/**
 * A deviation of at most 1 % that came to -1,8 %: below the limit, or further off than it? Whether it is to be kept
 * within so much to either side has to be said.
 */
function isUnsignedDistance(
  row: GoalRow,
  { value }: Measured,
  { sign, value: limit, upper, text }: Measured,
): boolean {
  const isOfDistance = says(OF_DISTANCE, row.indicator) || says(OF_DISTANCE, text);
  const isLimit = sign?.startsWith("<") === true && limit === upper && limit > 0;
  return isLimit && isOfDistance && exact(value).compare(exact(0 - limit)) < 0;
}

/** Something stands there, but no single figure. */
function isUnreadable(row: GoalRow, column: GoalColumn | null): boolean {
  const figure = row.figure(column);
  if (!figure) return !statesNoValue(row.text(column));
  return figure.sign !== null || figure.value < figure.upper;
}

/** A figure under a heading that says nothing of what it is: it may be the outcome. */
export function unknownColumn({ columns, now }: GoalTable, row: GoalRow): GoalColumn | null {
  const unknown = columns.filter(({ isUnknown, year }) => isUnknown && (!now.outcome || year !== null));
  return unknown.find((column) => row.figure(column) !== null) ?? null;
}

/** A goal for 2027 is neither met nor missed by what 2025 came to. */
function isOfOtherYear({ target, year }: GoalTable["now"]): boolean {
  return target !== null && target.year !== null && year !== null && target.year !== year;
}
