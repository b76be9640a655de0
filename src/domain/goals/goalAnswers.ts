import { exact } from "../figures/exactNumber";
import { comparable } from "../words/comparable";
import { MEASURE_ANSWERS, type Measure, type MeasureAnswer } from "../words/growth";
import { readOwnScale } from "./ownScale";
import type { Scale } from "./scaleOf";
import { DIRECTION_ANSWERS, type Direction, type DirectionAnswer } from "../words/goals/directionWords";

/**
 * What the user has answered about goals, kept in the workbook and handed over between workbooks as it stands.
 * Indicators by their printed names.
 */
export interface GoalAnswers {
  readonly directions: Readonly<Record<string, DirectionAnswer>>;
  /** Directions that Driftkoll has suggested from common knowledge and the user has approved; an answer wins. */
  readonly approved: Readonly<Record<string, DirectionAnswer>>;
  readonly measures: Readonly<Record<string, MeasureAnswer>>;
  /**
   * The least share of the target that gives a word, by the word; or those of a whole scale, in falling order, by
   * the scale's name. 0.9 and 90 mean the same.
   */
  readonly thresholds: Readonly<Record<string, number | readonly number[]>>;
  /** The user's own scales. */
  readonly scales: readonly Scale[];
  /** The id of the scale for tables whose words tell none; "" where none is chosen. */
  readonly scale: string;
  /** Thresholds measure the way gone from the start value, and not the share of the target. */
  readonly fromStart: boolean;
}

export const NO_GOAL_ANSWERS: GoalAnswers = {
  directions: {},
  approved: {},
  measures: {},
  thresholds: {},
  scales: [],
  scale: "",
  fromStart: false,
};

/** The key they are kept by among the workbook's answers, as JSON. */
export const GOALS_KEY = "goals";

/** Reads what is kept; what is of no use there is left out, and told in `unknown`. */
export function readGoalAnswers(json: string | undefined): { answers: GoalAnswers; unknown: string[] } {
  const unknown: string[] = [];
  const data = parsed(json);
  const chosen = <T>(name: string, isKnown: (value: unknown) => value is T): Record<string, T> => {
    const found: Record<string, T> = {};
    for (const [key, value] of Object.entries(asRecord(data[name]))) {
      if (isKnown(value)) found[comparable(key)] = value;
      else unknown.push(`${name}: ${key}`);
    }
    return found;
  };
  return {
    answers: {
      directions: chosen("directions", isDirection),
      approved: chosen("approved", isDirection),
      measures: chosen("measures", (value): value is MeasureAnswer => isKey(MEASURE_ANSWERS, value)),
      thresholds: chosen("thresholds", isThreshold),
      scales: (Array.isArray(data["scales"]) ? data["scales"] : []).flatMap((value: unknown, i) => {
        const scale = readOwnScale(value);
        if (!scale) unknown.push(`scales: ${i + 1}`);
        return scale ?? [];
      }),
      scale: typeof data["scale"] === "string" ? data["scale"] : "",
      fromStart: data["fromStart"] === true,
    },
    unknown,
  };
}

/** Two sets of answers as one; the later wins where both speak of the same thing. */
export function mergeGoalAnswers(earlier: GoalAnswers, later: GoalAnswers): GoalAnswers {
  const replaced = (id: string) => later.scales.some((scale) => comparable(scale.id) === comparable(id));
  return {
    directions: { ...earlier.directions, ...later.directions },
    approved: { ...earlier.approved, ...later.approved },
    measures: { ...earlier.measures, ...later.measures },
    thresholds: { ...earlier.thresholds, ...later.thresholds },
    scales: [...later.scales, ...earlier.scales.filter(({ id }) => !replaced(id))],
    scale: later.scale || earlier.scale,
    fromStart: later.fromStart || earlier.fromStart,
  };
}

/** The answer of an indicator; null where there is none. */
export function answeredDirection({ directions }: GoalAnswers, indicator: string): Direction | null {
  const word = directions[comparable(indicator)];
  return word ? DIRECTION_ANSWERS[word] : null;
}

/** What the user has approved of what was suggested; null where nothing is. */
export function approvedDirection({ approved }: GoalAnswers, indicator: string): Direction | null {
  const word = approved[comparable(indicator)];
  return word ? DIRECTION_ANSWERS[word] : null;
}

export function answeredMeasure({ measures }: GoalAnswers, indicator: string): Measure | null {
  const word = measures[comparable(indicator)];
  return word ? MEASURE_ANSWERS[word] : null;
}

/**
 * The least shares of a scale's words but the last, in order, so far as all are given; a scale of two words has one
 * only where the answers give it, since a met target decides there.
 */
export function thresholdsOf(answers: GoalAnswers, scale: Scale): number[] {
  const steps = scale.words.length === 2 ? 1 : scale.words.length - 2;
  const given = Array.from({ length: steps }, (_, step) => thresholdOf(answers, scale, step));
  const shares = given.flatMap((percent) => (percent === null ? [] : [exact(percent).shifted(2).toCell()]));
  const isFalling = shares.every((share, i) => i === 0 || share < shares[i - 1]!);
  return shares.length === steps && isFalling ? shares : [];
}

/**
 * The least share for a step of a scale, in per cent.
 * @param step from 0, of the words between the ends; of two words, the better one
 * @returns the one that is told beside the table where none is given; null where none is told either
 */
export function thresholdOf(
  { thresholds }: GoalAnswers,
  { id, words, thresholds: told }: Scale,
  step: number,
): number | null {
  const inner = words.length === 2 ? words.slice(0, 1) : words.slice(1, -1);
  const whole = thresholds[comparable(id)];
  const ofScale = typeof whole === "object" ? whole[step] : inner.length === 1 ? whole : undefined;
  const ofWord = thresholds[comparable(inner[step]?.word ?? "")];
  const given = ofScale ?? (typeof ofWord === "number" ? ofWord : undefined);
  if (given === undefined) return told?.[step] ?? null;
  return given > 1 ? given : exact(given).shifted(-2).toCell();
}

function parsed(json: string | undefined): Record<string, unknown> {
  try {
    return asRecord(JSON.parse(json ?? "{}"));
  } catch {
    return {};
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function isKey(words: object, value: unknown): boolean {
  return typeof value === "string" && Object.hasOwn(words, value);
}

function isDirection(value: unknown): value is DirectionAnswer {
  return isKey(DIRECTION_ANSWERS, value);
}

function isThreshold(value: unknown): value is number | number[] {
  const isShare = (share: unknown) => typeof share === "number" && share > 0;
  return isShare(value) || (Array.isArray(value) && value.length > 0 && value.every(isShare));
}
