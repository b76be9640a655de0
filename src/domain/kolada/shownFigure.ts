import { Decimal } from "decimal.js";
import { formatFigure } from "../figures/formatFigure";

/**
 * A delivered figure as it is read, rounded half away from zero.
 * @example shownFigure(1234.55, 1) // "1 234,6"
 */
export function shownFigure(value: number, decimals: number): string {
  const units = new Decimal(value).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).times(10 ** decimals);
  return formatFigure(units.toNumber(), decimals);
}

/** Decimals that figures were delivered with, at most two. @example deliveredDecimals([1234.5, 12.375]) // 2 */
export function deliveredDecimals(values: readonly number[]): number {
  const decimals = (value: number) => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return Math.min(2, Math.max(0, ...values.map(decimals)));
}
