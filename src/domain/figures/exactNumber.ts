import { Decimal } from "decimal.js";

/** Below this a whole number of steps has at most fifteen digits, and its decimal form is the only one. */
const MOST_STEPS = 1e15;
/** Decimals tried with scaled integers; amounts have none, one or three, percentages of them a few more. */
const MOST_DECIMALS = 6;
/** Powers of ten up to here are held exactly. */
const MOST_SCALE = 22;
/** A cell holds fifteen digits. */
const CELL_DIGITS = 15;
/** Enough digits that sums and products of any numbers a cell holds are exact (they span 1e308 down to 1e-324). */
const Whole = Decimal.clone({ precision: 1400 });
/** A quotient is cut here: no quotient of two cells lies so near the middle between two cells' numbers. */
const Quotient = Decimal.clone({ precision: 60 });

/**
 * A number as the cell shows it: its shortest decimal form, held exactly. Sums, differences and products are
 * exact; a quotient is right to 60 digits. Scaled safe integers serve nearly every amount, decimal.js takes
 * what they cannot hold. Rounded once, by toCell.
 *
 * @example exact(0.1).plus(exact(0.2)).toCell() // 0.3
 */
export class ExactNumber {
  private constructor(
    /** Whole steps of 10^-decimals; null where only decimal.js holds it. */
    private readonly steps: number | null,
    private readonly decimals: number,
    private readonly other: Decimal | null,
  ) {}

  static of(value: number): ExactNumber {
    for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
      const scale = 10 ** decimals;
      const steps = Math.round(value * scale);
      if (Math.abs(steps) >= MOST_STEPS) break;
      if (steps / scale === value) return new ExactNumber(steps, decimals, null);
    }
    return ExactNumber.big(new Whole(value));
  }

  private static big(other: Decimal): ExactNumber {
    return new ExactNumber(null, 0, other);
  }

  plus(added: ExactNumber): ExactNumber {
    return this.sum(added, 1);
  }

  minus(taken: ExactNumber): ExactNumber {
    return this.sum(taken, -1);
  }

  times(factor: ExactNumber): ExactNumber {
    const decimals = this.decimals + factor.decimals;
    if (this.steps !== null && factor.steps !== null && decimals <= MOST_SCALE) {
      const steps = this.steps * factor.steps;
      if (Math.abs(steps) < MOST_STEPS) return new ExactNumber(steps, decimals, null);
    }
    return ExactNumber.big(this.decimal().times(factor.decimal()));
  }

  /** @param divisor not zero */
  dividedBy(divisor: ExactNumber): ExactNumber {
    return ExactNumber.big(new Whole(Quotient.div(this.decimal(), divisor.decimal())));
  }

  /** Divided by ten so many times: 3 turns kronor into thousands. */
  shifted(places: number): ExactNumber {
    if (this.steps !== null && this.decimals + places <= MOST_SCALE && this.decimals + places >= 0)
      return new ExactNumber(this.steps, this.decimals + places, null);
    return ExactNumber.big(this.decimal().times(new Whole(10).pow(-places)));
  }

  abs(): ExactNumber {
    return this.sign() < 0 ? ExactNumber.of(0).minus(this) : this;
  }

  sign(): -1 | 0 | 1 {
    if (this.steps !== null) return this.steps === 0 ? 0 : this.steps < 0 ? -1 : 1;
    return this.other!.isZero() ? 0 : this.other!.isNegative() ? -1 : 1;
  }

  /** Below zero, zero or above it, as this is less than, equal to or more than the other. */
  compare(other: ExactNumber): -1 | 0 | 1 {
    return this.minus(other).sign();
  }

  equals(other: ExactNumber): boolean {
    return this.compare(other) === 0;
  }

  /** The nearest number a cell can hold: fifteen digits, rounded once. */
  toCell(): number {
    if (this.steps !== null && Math.abs(this.steps) < MOST_STEPS)
      // Both are held exactly, so the division rounds once. + 0 turns -0 into 0.
      return this.steps / 10 ** this.decimals + 0;
    return this.decimal().toSignificantDigits(CELL_DIGITS).toNumber() + 0;
  }

  private sum(other: ExactNumber, sign: 1 | -1): ExactNumber {
    if (this.steps !== null && other.steps !== null) {
      const decimals = Math.max(this.decimals, other.decimals);
      const a = this.steps * 10 ** (decimals - this.decimals);
      const b = other.steps * 10 ** (decimals - other.decimals);
      if (Math.abs(a) < MOST_STEPS && Math.abs(b) < MOST_STEPS)
        return new ExactNumber(a + sign * b, decimals, null);
    }
    return ExactNumber.big(
      sign > 0 ? this.decimal().plus(other.decimal()) : this.decimal().minus(other.decimal()),
    );
  }

  private decimal(): Decimal {
    return this.other ?? new Whole(`${this.steps}e-${this.decimals}`);
  }
}

/** A number as the cell shows it, to reckon with exactly. */
export function exact(value: number): ExactNumber {
  return ExactNumber.of(value);
}
