/**
 * How one suspect is weighed against another: checks mended, less checks broken, with what a slip of the hand and a
 * live formula add or take. The numbers are those of interval crossing as it was tried on five times a thousand
 * tables: only their order matters, and small changes of them change nothing there.
 */

/** A change that breaks a check has to mend more than two to be worth it. */
const BROKEN_WEIGHT = 2;
/** What a slip adds: less than a check, more than nothing; of 152 observed errors nearly all were slips. */
const SLIP_BONUS = 0.4;
/** A live formula is a less likely culprit than a typed figure: its own check tells against it first. */
const FORMULA_WEIGHT = 0.3;
/** Where nothing mends everything, the best part has to mend more than a formula alone could lose. */
const LEAST_FOR_A_PART = 0.5;
/** Scores are sums of the numbers above: closer than this they are the same. */
const SAME = 1e-9;

/** What is weighed of a suspect. */
export interface Weighed {
  readonly mended: number;
  readonly broken: number;
  readonly hasSlip: boolean;
  readonly isFormula: boolean;
}

/** @example scoreOf({ mended: 2, broken: 0, hasSlip: true, isFormula: false }) // 2.4 */
export function scoreOf({ mended, broken, hasSlip, isFormula }: Weighed): number {
  return mended - BROKEN_WEIGHT * broken + (hasSlip ? SLIP_BONUS : 0) - (isFormula ? FORMULA_WEIGHT : 0);
}

/** As high as the highest. */
export function isHighest(score: number, highest: number): boolean {
  return score > highest - SAME;
}

/** Only a slip of the hand lifts the highest above it. */
export function isBelowBySlip(score: number, highest: number): boolean {
  return score > highest - SLIP_BONUS - SAME;
}

/** Worth naming although it leaves something unexplained. */
export function isWorthAPart(score: number): boolean {
  return score > LEAST_FOR_A_PART;
}
