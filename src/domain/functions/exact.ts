import { exact } from "./exactNumber";

/** Below this a whole number of steps has at most fifteen digits, and its decimal form is the only one. */
const MOST_STEPS = 1e15;
/** Decimals tried before the full reckoning takes over; amounts have none, one or three. */
const SCALES = [1, 10, 100, 1000];

/**
 * a - b, exactly: each number stands for its shortest decimal form, and the difference is rounded once to the
 * fifteen digits that a cell can hold. The short way for whole columns; see ExactNumber for the rest.
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
  return exact(a).minus(exact(b)).toCell();
}
