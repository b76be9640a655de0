/**
 * How much a residual speaks for or against an identity, in bits against chance. What a figure is must never be
 * decided by whether it is right: a column that misses a total by little speaks for the sum and for an error in it,
 * one that misses it by most of its size speaks against.
 */

/** So large a share of printed figures is reckoned to be wrong; also of totals that were not updated. */
export const ERROR_RATE = 0.02;

/** Before any sum of a table is known its sums are reckoned to be exact as often as not. */
export const USUAL_EXACT_SHARE = 0.5;

/** Each figure rounds on its own, evenly over its unit: a twelfth of its square; a little more keeps it above nothing. */
const VARIANCE_OF_ROUNDING = 1 / 12;
const LEAST_VARIANCE = 0.02;

/** One column cannot decide alone, neither for nor against. */
const MOST_BITS = 16;
const LEAST_BITS = -10;

/** What one column of a table says of an identity. All in grains of the table. */
export interface Residue {
  readonly residual: number;
  /** How many printed figures are in it, zeros too. */
  readonly figures: number;
  /** The coarsest printed unit among them. */
  readonly unit: number;
  /** The largest figure in it. */
  readonly size: number;
}

/**
 * The bits for an identity in which at most this one column holds an error.
 * @param exactShare the table's own share of exact sums: where all else is exact, a residual of 3 is no rounding
 * @param room the step that figures like these meet in by chance: their unit, or what they are all multiples of
 * @example bitsOf({ residual: 0, figures: 4, unit: 1, size: 10000 }, 0.5, 1) // about 13.7
 */
export function bitsOf(residue: Residue, exactShare: number, room: number): number {
  const { residual, figures, unit } = residue;
  const steps = Math.abs(residual) / unit;
  const variance = figures * VARIANCE_OF_ROUNDING + LEAST_VARIANCE;
  const rounding = Math.exp((-steps * steps) / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
  const fits = (1 - ERROR_RATE) * ((residual === 0 ? exactShare : 0) + (1 - exactShare) * rounding);
  return clamp(
    Math.log2((fits + ERROR_RATE * slipDensity(residue)) / chanceDensity(residue.size, room, unit)),
  );
}

/** The bits where one cause, reckoned elsewhere, has touched several columns at once: a total not updated. */
export function bitsOfTouched(residue: Residue): number {
  return clamp(Math.log2(slipDensity(residue) / chanceDensity(residue.size, residue.unit, residue.unit)));
}

/** An error of any size is as likely as one of twice the size: its logarithm is spread evenly. */
function slipDensity({ residual, unit, size }: Residue): number {
  return unit / (2 * Math.max(Math.abs(residual), unit) * Math.max(1, Math.log(size / unit)));
}

function chanceDensity(size: number, room: number, unit: number): number {
  return Math.min(1, Math.max(room, unit) / (2 * Math.max(size, unit)));
}

function clamp(bits: number): number {
  return Math.max(LEAST_BITS, Math.min(MOST_BITS, bits));
}
