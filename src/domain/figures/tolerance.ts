/**
 * How far apart printed figures may stand before rounding no longer explains it. All in grains of the table
 * (whole numbers and their halves, which doubles hold exactly).
 */
export interface Limits {
  /** Up to here it is rounding for all practical purposes. */
  readonly likely: number;
  /** Beyond here it is impossible, whatever was rounded. */
  readonly hard: number;
}

/**
 * The limits of a sum or difference of printed figures.
 *
 * Each figure stands for an interval of half a unit on each side. Hard: all half units together. Likely:
 * three standard deviations of that many independent roundings, at least one unit, never above the hard
 * limit. For k figures of one unit that is floor(k / 2) and max(1, min(floor(k / 2), ceil(3 sqrt(k / 12)))).
 * (Scholtus 2008 on balance edits; XBRL Calculations 1.1 on rounding intervals.)
 *
 * @param sum the units of the printed figures, added; @param squares their squares, added
 * @param largest the coarsest unit
 * @example limitsOf(7, 7, 1) // { likely: 3, hard: 3.5 }
 */
export function limitsOf(sum: number, squares: number, largest: number): Limits {
  const hard = sum / 2;
  const deviations =
    largest === 0 ? 0 : Math.ceil(3 * Math.sqrt(squares / (12 * largest * largest))) * largest;
  return { likely: Math.min(hard, Math.max(largest, deviations)), hard };
}

/** Collects the units of the figures of one check and answers its limits. */
export class LimitsOfFigures {
  private sum = 0;
  private squares = 0;
  private largest = 0;

  /** @param unit 0 for a blank or a dash, which is not a figure */
  add(unit: number): void {
    this.sum += unit;
    this.squares += unit * unit;
    if (unit > this.largest) this.largest = unit;
  }

  get limits(): Limits {
    return limitsOf(this.sum, this.squares, this.largest);
  }
}

/**
 * How far two statements may be apart: within what rounding each figure to the coarsest printed digit explains.
 * @param count the printed figures that are compared
 * @returns so many units of the coarsest digit
 * @example agreementUnits(2) // 1; agreementUnits(7) is 3
 */
export function agreementUnits(count: number): number {
  return Math.max(1, Math.min(Math.floor(count / 2), Math.ceil(3 * Math.sqrt(count / 12))));
}
