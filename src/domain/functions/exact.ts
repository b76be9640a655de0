import { exact } from "./exactNumber";

/** Below this a whole number of steps has at most fifteen digits, and its decimal form is the only one. */
const MOST_STEPS = 1e15;
/** Decimals tried before the full reckoning takes over; amounts have none, one or three. */
const SCALES = [1, 10, 100, 1000];
/** The scale that served last: the cells of a column are alike. Any scale that serves gives the same answer. */
let lastScale = 1;

/**
 * a - b, exactly: each number stands for its shortest decimal form, and the difference is rounded once to the
 * fifteen digits that a cell can hold. The short way for whole columns; see ExactNumber for the rest.
 * @example subtract(0.3, 0.1) // 0.2, where binary arithmetic gives 0.19999999999999998
 */
export function subtract(a: number, b: number): number {
  const steps = stepsApart(a, b, lastScale);
  // Both are whole numbers that a double holds exactly, so the division rounds once. + 0 turns -0 into 0.
  if (!Number.isNaN(steps)) return steps / lastScale + 0;
  const scale = SCALES.find((one) => !Number.isNaN(stepsApart(a, b, one)));
  if (scale === undefined) return exact(a).minus(exact(b)).toCell();
  lastScale = scale;
  return stepsApart(a, b, scale) / scale + 0;
}

/** a - b in steps of 1 / scale; NaN where one of them is no whole number of such steps. */
function stepsApart(a: number, b: number, scale: number): number {
  const aSteps = Math.round(a * scale);
  const bSteps = Math.round(b * scale);
  const isWhole = aSteps / scale === a && bSteps / scale === b;
  const isHeld = Math.abs(aSteps) < MOST_STEPS && Math.abs(bSteps) < MOST_STEPS;
  const steps = aSteps - bSteps;
  return isWhole && isHeld && Math.abs(steps) < MOST_STEPS ? steps : NaN;
}
