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
