import { amountAt, unitAt, type Amounts } from "../tables/amounts";

/**
 * What the figures of a per cent column may be of. share: one column in per cent of another. part: a column in per
 * cent of its own total row. rise and fall: how much one column is more, or less, than another.
 */
export type PercentOf =
  | {
      readonly form: "share" | "rise" | "fall";
      readonly numerator: number;
      readonly denominator: number;
    }
  | {
      readonly form: "part";
      readonly numerator: number;
      readonly denominator: number;
      readonly total: number;
    };

/** The binary noise of a quotient: which columns are meant is chosen here, what holds is judged exactly. */
const NOISE = 1e-9;

/** Whether a row agrees with what its per cent may be of; null where a figure is missing or nothing can be told. */
export function meetsPercent(amounts: Amounts, percent: number, of: PercentOf, row: number): boolean | null {
  const base = of.form === "part" ? of.total : row;
  const halfOver = unitAt(amounts, row, of.numerator) / 2;
  const halfUnder = unitAt(amounts, base, of.denominator) / 2;
  const unit = unitAt(amounts, row, percent);
  if (halfOver === 0 || halfUnder === 0 || unit === 0) return null;
  const [over, under] = [amountAt(amounts, row, of.numerator), amountAt(amounts, base, of.denominator)];
  const size = Math.abs(under);
  if (size <= halfUnder) return true;
  const isOpposite = over < 0 !== under < 0;
  if (of.form !== "share" && of.form !== "part" && isOpposite) return true;
  const grain = 10 ** -amounts.scale;
  const printed = amountAt(amounts, row, percent) * grain;
  const quotient = of.form === "rise" ? 100 + printed : of.form === "fall" ? 100 - printed : printed;
  const said = of.form === "share" || of.form === "part" ? quotient * (isOpposite ? -1 : 1) : quotient;
  const half = (unit / 2) * grain;
  const low = ((Math.abs(over) - halfOver) / (size + halfUnder)) * 100;
  const high = ((Math.abs(over) + halfOver) / (size - halfUnder)) * 100;
  const noise = NOISE * Math.max(1, Math.abs(high));
  return low <= said + half + noise && high >= said - half - noise;
}
