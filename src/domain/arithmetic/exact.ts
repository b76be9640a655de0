import { exact } from "../figures/exactNumber";
import { lostInProduct } from "./lostInProduct";
import { scaleFor } from "./scale";

/** A cell holds fifteen digits: a figure of them is a whole number of steps below this. */
const MOST_STEPS = 1e15;

/**
 * a - b, rounded once to the fifteen digits that a cell can hold. Where both have at most fifteen digits, as everything
 * has that is typed or printed, each stands for its decimal form and the difference is exact. Quotients and the like fill
 * the double: theirs is the machine's difference, rounded.
 * @example subtract(0.3, 0.1) // 0.2, where binary arithmetic gives 0.19999999999999998
 * @example subtract(2 / 3, 1 / 7) // 0.523809523809524
 */
export function subtract(a: number, b: number): number {
  const size = Math.max(Math.abs(a), Math.abs(b));
  // Nothing, or a blank one.
  if (!(size > 0)) return size;
  const scale = scaleFor(size);
  if (scale === 0) return outOfReach(a, b);
  // The larger one fills the double: so does the difference, but for what it has lost.
  if (nearest(size * scale) / scale !== size) return rounded(a - b);
  const aSteps = nearest(a * scale);
  const bSteps = nearest(b * scale);
  if (aSteps / scale === a && bSteps / scale === b) return inCell(aSteps - bSteps, scale);
  return Math.abs(a) > Math.abs(b)
    ? differenceInScales(a, aSteps, scale, b)
    : 0 - differenceInScales(b, bSteps, scale, a);
}

/**
 * The same for many numbers, put where they are to be.
 * @param a as long as b and the answer; NaN where the cell is blank, and then NaN in the answer
 * @returns what was given to be filled
 */
export function subtractAll(a: Float64Array, b: Float64Array, answer: Float64Array): Float64Array {
  for (let i = 0; i < answer.length; i++) answer[i] = subtract(a[i]!, b[i]!);
  return answer;
}

/** The difference from a smaller number that is no whole number of steps, but may be a decimal in finer ones. */
function differenceInScales(larger: number, steps: number, scale: number, smaller: number): number {
  const finer = scaleFor(smaller);
  if (finer === 0) return outOfReach(larger, smaller);
  const finerSteps = nearest(smaller * finer);
  if (finerSteps / finer !== smaller) return rounded(larger - smaller);
  return differenceInSteps(steps, finer / scale, finerSteps, finer);
}

/** The nearest number of fifteen digits, halves away from zero. */
function rounded(value: number): number {
  if (value === 0) return 0;
  const scale = scaleFor(value);
  if (scale === 0) return Number(value.toPrecision(15));
  const product = value * scale;
  const whole = nearest(product);
  const rest = product - whole;
  // The product has lost at most a sixteenth, which only matters near the middle between two whole numbers.
  if (Math.abs(rest) < 0.43) return whole / scale;
  return (whole + stepsToNearest(rest + lostInProduct(value, scale, product), value)) / scale;
}

function stepsToNearest(rest: number, value: number): number {
  if (rest > 0.5 || (rest === 0.5 && value > 0)) return 1;
  return rest < -0.5 || (rest === -0.5 && value < 0) ? -1 : 0;
}

/** Below 1e-8 and from 1e15 on, which no amount comes to. */
function outOfReach(a: number, b: number): number {
  return exact(a).minus(exact(b)).toCell();
}

/** steps / scale in fifteen digits. Both are held exactly, so the division rounds once. + 0 turns -0 into 0. */
function inCell(steps: number, scale: number): number {
  if (Math.abs(steps) < MOST_STEPS) return steps / scale + 0;
  const tens = Math.sign(steps) * nearest(Math.abs(steps) / 10);
  return tens / (scale / 10);
}

/** steps * times - taken, in steps of 1 / scale and fifteen digits; more than a double holds, so in two parts. */
function differenceInSteps(steps: number, times: number, taken: number, scale: number): number {
  const product = steps * times;
  const large = product - taken;
  const small = lostInProduct(steps, times, product) + (product - large - taken);
  const size = Math.abs(large);
  const rest = large < 0 ? -small : small;
  if (size < MOST_STEPS) return (large + small) / scale + 0;
  let unit = 10;
  while (size / unit >= MOST_STEPS) unit *= 10;
  const whole = nearest(size / unit);
  const covered = whole * unit;
  const left = size - covered - lostInProduct(whole, unit, covered) + rest;
  const rounded = left >= unit / 2 ? whole + 1 : left < -unit / 2 ? whole - 1 : whole;
  const result = unit <= scale ? rounded / (scale / unit) : rounded * (unit / scale);
  return large < 0 ? -result : result;
}

/** The nearest whole number, halves upwards; up to 2^51. Math.round does the same, four times slower. */
function nearest(value: number): number {
  return Math.floor(value + 0.5);
}
