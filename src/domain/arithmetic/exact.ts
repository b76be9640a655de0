import { exact } from "../figures/exactNumber";

/** Below this a whole number of steps has at most fifteen digits, and its decimal form is the only one. */
const MOST_STEPS = 1e15;
/** Decimals tried before the full reckoning takes over; amounts have none, one or three. */
const SCALES = [1, 10, 100, 1000];

/**
 * a - b, exactly: each number stands for its shortest decimal form, and the difference is rounded once to the
 * fifteen digits that a cell can hold. The short way for amounts; see ExactNumber for the rest.
 * @example subtract(0.3, 0.1) // 0.2, where binary arithmetic gives 0.19999999999999998
 */
export function subtract(a: number, b: number): number {
  for (const scale of SCALES) {
    const steps = stepsApart(a, b, scale);
    // Both are whole numbers that a double holds exactly, so the division rounds once. + 0 turns -0 into 0.
    if (!Number.isNaN(steps)) return steps / scale + 0;
  }
  return exact(a).minus(exact(b)).toCell();
}

/**
 * The same for columns, number by number, in a few passes over plain numbers: the cells of a column are alike, so
 * one scale mostly serves them all.
 * @param a as long as b; NaN where the cell is blank, and then NaN in the answer
 * @returns null where no one scale serves; they are then taken one by one
 */
export function subtractAll(a: Float64Array, b: Float64Array): Float64Array | null {
  return SCALES.reduce<Float64Array | null>((found, scale) => found ?? subtractInScale(a, b, scale), null);
}

function subtractInScale(a: Float64Array, b: Float64Array, scale: number): Float64Array | null {
  const differences = new Float64Array(a.length);
  for (let i = 0; i < a.length; i++) {
    const steps = stepsApart(a[i]!, b[i]!, scale);
    if (Number.isNaN(steps) && !Number.isNaN(a[i]!) && !Number.isNaN(b[i]!)) return null;
    differences[i] = steps / scale + 0;
  }
  return differences;
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
