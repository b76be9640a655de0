import { inBase, meeting, isOfSize } from "./meets";
import type { Frame } from "./frame";
import type { SpokenFigure } from "./readings";
import type { Stated } from "./stated";
import { digitsOf, isDigitSlip, tellingDigits } from "../figures/digitSlips";
import { exact, type ExactNumber } from "../figures/exactNumber";

/** So many digits agree by chance once in a thousand times. */
const LEAST_DIGITS = 3;
/** One digit may be another by chance: more have to agree. */
const LEAST_OF_ONE_WRONG = 4;
const UNIT_SLIPS = [-6, -3, 3, 6];

/**
 * Whether a stated figure is the table's but for one slip: the unit, the direction, one digit, or two of them in turn.
 * That ties it to the figure where its words do so but loosely.
 * @example isSlipOf of "överskott på 12,4 mnkr" where the table has a deficit of 12,4 // true
 */
export function isSlipOf(
  stated: Stated,
  reading: SpokenFigure,
  frame: Frame,
  grain: ExactNumber | null,
): boolean {
  const telling = tellingDigits(stated);
  if (telling < LEAST_DIGITS || reading.actual.sign() === 0) return false;
  if (isOfSize(stated, reading, grain) && meeting(stated, reading, frame, grain) === "misses") return true;
  if (isOffByUnit(stated, reading, frame, grain)) return true;
  return telling >= LEAST_OF_ONE_WRONG && isOneSlipOff(stated, reading.actual);
}

/** One digit is another, or two beside each other have changed places. */
export function isOneSlipOff(stated: Stated, actual: ExactNumber): boolean {
  if (tellingDigits(stated) < LEAST_DIGITS) return false;
  const unit = inBase({ value: exact(1), unit: stated.unit });
  const printed = digitsOf({ value: actual.dividedBy(unit), decimals: stated.decimals });
  return isDigitSlip(digitsOf(stated), printed);
}

/** The table has the same digits in another unit. */
export function isOffByUnit(
  stated: Stated,
  reading: SpokenFigure,
  frame: Frame,
  grain: ExactNumber | null,
): boolean {
  if (tellingDigits(stated) < LEAST_DIGITS) return false;
  return UNIT_SLIPS.some((places) => {
    const shifted = {
      ...reading,
      actual: reading.actual.shifted(places),
      slack: reading.slack.shifted(places),
    };
    return !isCoarser(stated, shifted) && meeting(stated, shifted, frame, grain) === "meets";
  });
}

const COARSER = exact(5);

/** The table's figure is printed so coarsely that nearly any figure is within it. */
export function isCoarser(stated: Stated, { slack }: SpokenFigure): boolean {
  return (
    slack.compare(inBase({ value: exact(1).shifted(stated.decimals), unit: stated.unit }).times(COARSER)) >= 0
  );
}
