import { comparable } from "../tables/words";
import { exact } from "../functions/exactNumber";
import { fullYear } from "../functions/fullYear";
import { attainment, isMet } from "./attainment";
import { findDirection, type DirectionFinding } from "./direction";
import { answeredDirection, answeredMeasure, thresholdsOf, type GoalAnswers } from "./goalAnswers";
import type { GoalColumn } from "./goalColumns";
import type { GoalRow, GoalTable } from "./goalTable";
import { findMeasure, type MeasureFinding } from "./measure";
import { inTermsOf, isUnclearShare, type Measured } from "./measured";
import { isNothing } from "./nothing";
import { assess } from "./scale";
import { wordOf, type Scale, type ScaleWord } from "./scales";
import type { Trend } from "./trend";
import { trendOf } from "./trendOf";
import type { Direction, Target } from "./target";

/** What the target is held against. */
export interface Held {
  readonly value: number;
  /** The forecast of the table, the outcome as it stands, or the year that an interim outcome points to. */
  readonly source: "forecast" | "outcome" | "extrapolated";
}

/** Why no word was given. */
export type Open =
  /** Which way is better has to be asked. */
  | "direction"
  /** Read as a level and as a part of the year it gets different words. */
  | "measure"
  /** Between the ends of the scale, and where the steps begin is not known. */
  | "thresholds"
  /** The target is zero or negative, so that no share of it can be given. */
  | "share"
  /** Outcome and target are in different units. */
  | "unit"
  /** The target is for another year than the outcome. */
  | "targetYear"
  /** What stands as the outcome or the forecast is no single figure: "ca 95", "<5", "3 av 4". */
  | "valueText"
  /** What stands as the target can neither be read as a figure nor passed over. */
  | "targetText"
  /** The words that stand in the table are of no known scale. */
  | "words"
  /** The scale is a person's judgement. */
  | "judgement";

/** An indicator, assessed, with everything it rests on. */
export interface GoalAssessment {
  readonly row: GoalRow;
  readonly outcome: Measured | null;
  readonly forecast: Measured | null;
  readonly target: Measured | null;
  readonly direction: DirectionFinding;
  readonly measure: MeasureFinding;
  readonly held: Held | null;
  readonly isMet: boolean | null;
  /** The share of the target that is reached. */
  readonly share: number | null;
  readonly word: ScaleWord | null;
  readonly open: Open | null;
  readonly trend: Trend | null;
  /** What a person has written, and the word of the scale it is. */
  readonly written: { readonly text: string; readonly word: ScaleWord | null };
}

/** The most that a share, and that per cents, of a plan come to: more is done than was planned now and then. */
const MOST_SHARE = 1.5;
const MOST_PER_CENT = 150;
/** An indicator of how far something is off, whose target is a distance to either side. */
const DEVIATION = /avvik|avstånd|differens|skillnad|±/;

/** Assesses an indicator by a scale. */
export function assessGoal(
  goal: GoalTable,
  row: GoalRow,
  scale: Scale,
  answers: GoalAnswers,
): GoalAssessment {
  const { now } = goal;
  const direction = findDirection(goal, row, answeredDirection(answers, row.answerKey));
  const measure = findMeasure(row.indicator, answeredMeasure(answers, row.answerKey));
  const printed = row.figure(now.target);
  const like = (measured: Measured | null) => (measured && printed ? inTermsOf(measured, printed) : measured);
  const [outcome, forecast] = [like(row.figure(now.outcome)), like(row.figure(now.forecast))];
  const held = forecast ?? outcome;
  const target = bandOf(
    printed && held ? inTermsOf(printed, held) : printed,
    direction.direction,
    DEVIATION.test(comparable(row.indicator)),
  );
  const text = row.text(now.assessment);
  const base = {
    row,
    outcome,
    forecast,
    target,
    direction,
    measure,
    trend: trendOf(goal, row, direction.direction),
    written: { text, word: wordOf(scale, text) },
  };
  const nothing = { held: null, isMet: null, share: null, word: null, open: null };
  const isWords = !now.outcome && !now.forecast && !now.target;
  if (scale.isJudgement || isWords) return { ...base, ...nothing, open: "judgement" };
  if (scale.isGuess) return { ...base, ...nothing, open: "words" };
  if (!now.target && scale.id === "plan") return { ...base, ...againstPlan(goal, outcome, scale, answers) };
  if (!target && !isNothing(row.text(now.target))) return { ...base, ...nothing, open: "targetText" };
  if ([now.forecast, now.outcome].some((column) => isUnreadable(row, column)))
    return { ...base, ...nothing, open: "valueText" };
  if (!held || !target) return { ...base, ...nothing, word: scale.noValue };
  const given = row.figure(forecast ? now.forecast : now.outcome);
  if (printed && given && isUnclearShare(given, printed)) return { ...base, ...nothing, open: "valueText" };
  if (isOfOtherYear(now)) return { ...base, ...nothing, open: "targetYear" };
  if (held.unit && target.unit && held.unit !== target.unit) return { ...base, ...nothing, open: "unit" };
  if (!direction.direction) return { ...base, ...nothing, open: "direction" };

  const start = startOf(row.figure(now.start), target, direction.direction);
  const way = { target, direction: direction.direction, start };
  const judge = (one: Held) => judged(one, way, scale, answers);
  if (forecast) return { ...base, ...judge({ value: forecast.value, source: "forecast" }) };
  const asLevel = judge({ value: held.value, source: "outcome" });
  // A share is never a part of itself: 6,1 % after eight months is 6,1 %.
  const isShare = (held.isPercent || target.isPercent) && measure.kind !== "answer";
  if (now.months === 12 || isShare || measure.measure === "level") return { ...base, ...asLevel };
  const year = fullYear(exact(held.value), now.months);
  const asYear = judge({
    value: typeof year === "string" ? held.value : year.toCell(),
    source: "extrapolated",
  });
  const isAgreed = measure.kind === "answer" || asLevel.word?.word === asYear.word?.word;
  return isAgreed ? { ...base, ...asYear } : { ...base, ...asYear, word: null, open: "measure" };
}

/** Something stands there, but no single figure. */
function isUnreadable(row: GoalRow, column: GoalColumn | null): boolean {
  const figure = row.figure(column);
  if (!figure) return !isNothing(row.text(column));
  return figure.sign !== null || figure.value < figure.upper;
}

/** A goal for 2027 is neither met nor missed by what 2025 came to. */
function isOfOtherYear({ target, year }: GoalTable["now"]): boolean {
  return target !== null && target.year !== null && year !== null && target.year !== year;
}

/** Where the way to the target begins; a start value beyond the target is the beginning of no way to it. */
function startOf(start: Measured | null, target: Target, direction: Direction): number | null {
  if (!start) return null;
  const side = exact(start.value).compare(exact(target.value));
  return side !== 0 && side > 0 === (direction === "lower") ? start.value : null;
}

type Judgement = Pick<GoalAssessment, "held" | "isMet" | "share" | "word" | "open">;

function judged(
  held: Held,
  { target, direction, start }: { target: Target; direction: Direction; start: number | null },
  scale: Scale,
  answers: GoalAnswers,
): Judgement {
  const met = isMet(held.value, target, direction);
  const share = attainment(held.value, target, direction, start);
  const words = scale.words.map(({ word }) => word);
  const thresholds = words.length === 2 ? [] : thresholdsOf(answers, scale);
  const found = assess(words, thresholds, met, share);
  if (found.kind === "word") return { held, isMet: met, share, word: wordOf(scale, found.word), open: null };
  const open = found.kind === "noShare" ? "share" : "thresholds";
  return { held, isMet: met, share, word: null, open };
}

/** Shares of a plan without targets of their own: the municipality says from which share they are on plan. */
function againstPlan(
  goal: GoalTable,
  outcome: Measured | null,
  scale: Scale,
  answers: GoalAnswers,
): Judgement {
  const [least] = thresholdsOf(answers, scale);
  const nothing = { held: null, isMet: null, share: null, word: null };
  if (!outcome) return { ...nothing, open: null };
  const share = shareOfPlan(goal, outcome);
  if (share === null) return { ...nothing, open: "valueText" };
  const held: Held = { value: share, source: "outcome" };
  if (least === undefined) return { held, isMet: null, share: null, word: null, open: "thresholds" };
  const met = exact(share).compare(exact(least)) >= 0;
  return { held, isMet: met, share, word: scale.words[met ? 0 : 1]!, open: null };
}

/**
 * Without per cent signs the whole column says what it counts: 0,88 and 0,95 are shares, 88 and 95 per cents.
 * @returns null for amounts and counts, which are shares of nothing known
 */
function shareOfPlan({ rows, now }: GoalTable, { value, isPercent, unit }: Measured): number | null {
  if (isPercent) return value;
  const largest = Math.max(...rows.map((row) => row.figure(now.outcome)?.value ?? 0));
  if (unit !== "" || largest > MOST_PER_CENT) return null;
  return largest <= MOST_SHARE ? value : exact(value).shifted(2).toCell();
}

/** "Ska inte avvika mer än 5 %": so much to either side. */
function bandOf(
  target: Measured | null,
  direction: Direction | null,
  isOfDeviation: boolean,
): Measured | null {
  if (
    !target ||
    direction !== "within" ||
    !isOfDeviation ||
    target.value < target.upper ||
    target.sign !== null
  )
    return target;
  const size = Math.abs(target.value);
  return { ...target, value: 0 - size, upper: size };
}
