/**
 * Exact arithmetic on numbers as Excel shows them: each number stands for its shortest decimal form, the
 * result is computed exactly and rounded once to the fifteen digits that a cell can hold.
 *
 * Scaled safe integers serve nearly every amount; decimal.js takes what they cannot hold.
 */
import { Decimal } from "decimal.js";

/** Below this a whole number of steps has at most fifteen digits, and its decimal form is the only one. */
const MOST_STEPS = 1e15;
/** Decimals tried with scaled integers; amounts have none, one or three, percentages of them a few more. */
const MOST_DECIMALS = 6;
const SCALES = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => 10 ** decimals);

/** A cell holds fifteen digits. */
const CELL_DIGITS = 15;
/** Enough digits that the sum of any two numbers is exact (they span 1e308 down to 1e-324). */
const ExactDecimal = Decimal.clone({ precision: 700 });

/**
 * a - b, exactly.
 * @example subtract(0.3, 0.1) // 0.2, where binary arithmetic gives 0.19999999999999998
 */
export function subtract(a: number, b: number): number {
  for (const scale of SCALES) {
    const aSteps = Math.round(a * scale);
    const bSteps = Math.round(b * scale);
    if (Math.abs(aSteps) >= MOST_STEPS || Math.abs(bSteps) >= MOST_STEPS) break;
    if (aSteps / scale !== a || bSteps / scale !== b) continue;
    const steps = aSteps - bSteps;
    // Both are whole numbers that a double holds exactly, so the division rounds once. + 0 turns -0 into 0.
    if (Math.abs(steps) < MOST_STEPS) return steps / scale + 0;
    break;
  }
  return new ExactDecimal(a).minus(b).toSignificantDigits(CELL_DIGITS).toNumber() + 0;
}
