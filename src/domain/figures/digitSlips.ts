import type { ExactNumber } from "./exactNumber";

/** A figure as it is written, with so many decimals. */
interface Written {
  readonly value: ExactNumber;
  readonly decimals: number;
}

/**
 * The digits of a figure at so many decimals, its sign and comma left out.
 * @example digitsOf({ value: exact(-12.4), decimals: 1 }) // "124"
 */
export function digitsOf({ value, decimals }: Written): string {
  return String(Math.round(Math.abs(value.shifted(-decimals).toCell())));
}

/**
 * How many digits of a figure tell it from others: the noughts it ends in may be rounding.
 * @example tellingDigits({ value: exact(12_400), decimals: 0 }) // 3
 */
export function tellingDigits(written: Written): number {
  return digitsOf(written).replace(/0+$/, "").length;
}

/**
 * One digit is another, or two beside each other have changed places.
 * @example isDigitSlip("1243", "1234") // true; isDigitSlip("1243", "1243") is false
 */
export function isDigitSlip(a: string, b: string): boolean {
  return oddDigits(a, b)?.length === 1 || areNeighboursSwapped(a, b);
}

/**
 * Two digits beside each other have changed places, all others are the same.
 * @example areNeighboursSwapped("1243", "1234") // true
 */
export function areNeighboursSwapped(a: string, b: string): boolean {
  const [first, second, ...more] = oddDigits(a, b) ?? [];
  if (first === undefined || second === undefined || more.length > 0) return false;
  return second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

/** The places where two figures of the same length have different digits; null where one is longer. */
function oddDigits(a: string, b: string): number[] | null {
  return a.length === b.length ? [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at])) : null;
}
