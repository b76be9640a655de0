/** The powers of ten that a double holds exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
/** A figure of fifteen digits, all before the point, is at least this. */
const LEAST_STEPS = 1e14;

/** For each power of two that a double can begin at: the most decimals that still give at most fifteen digits; or -1. */
const DECIMALS = Int8Array.from({ length: 2048 }, (_, exponent) => {
  const decimals = Math.floor(15 - (exponent - 1023) * Math.log10(2) - 1e-9);
  return decimals < 0 || decimals > POWERS.length ? -1 : Math.min(decimals, POWERS.length - 1);
});

const value = new Float64Array(1);
const words = new Uint32Array(value.buffer);
/** Which half of a double holds its power of two. */
const HIGH = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0;

/**
 * The power of ten that puts fifteen digits of a figure before its point.
 * @returns 0 where no power does that a double holds exactly: below 1e-8 and from 1e15 on
 * @example scaleFor(20066.5) // 1e10
 */
export function scaleFor(figure: number): number {
  value[0] = figure;
  const decimals = DECIMALS[(words[HIGH]! >>> 20) & 2047]!;
  if (decimals < 0) return 0;
  const scale = POWERS[decimals]!;
  const steps = Math.abs(figure) * scale;
  if (steps < LEAST_STEPS * 10) return steps < LEAST_STEPS ? 0 : scale;
  return decimals === 0 ? 0 : POWERS[decimals - 1]!;
}
