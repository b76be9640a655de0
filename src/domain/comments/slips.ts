import { inBase, meeting } from "./meets";
import type { Frame } from "./frame";
import type { SpokenFigure } from "./readings";
import type { Stated } from "./stated";
import { digitsOf, isDigitSlip, tellingDigits } from "../figures/digitSlips";
import { exact, type ExactNumber } from "../figures/exactNumber";

/** So many digits agree by chance once in a thousand times. */
const LEAST_DIGITS = 3;
const UNIT_SLIPS = [-6, -3, 3, 6];

/** One digit is another, or two beside each other have changed places. */
export function isOneSlipOff(stated: Stated, actual: ExactNumber): boolean {
  return tellingDigits(stated) >= LEAST_DIGITS && isDigitSlip(digitsOf(stated), digitsAs(stated, actual));
}

/** The digits of a figure of the table, in the unit and with the decimals of one that is stated. */
export function digitsAs({ unit, decimals }: Stated, actual: ExactNumber): string {
  return digitsOf({ value: actual.dividedBy(inBase({ value: exact(1), unit })), decimals });
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
