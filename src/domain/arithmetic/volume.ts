import type { ExactNumber } from "../figures/exactNumber";

/** The unit an amount is wanted in; prices are in kronor. */
export type MoneyUnit = "kr" | "tkr" | "mnkr";

const PLACES: Readonly<Record<string, number>> = { kr: 0, tkr: 3, mnkr: 6, mdkr: 9 };

/**
 * What a volume costs.
 * @param volume for example days; @param price kronor for one of them; @param unit of the answer
 * @returns exact, not rounded
 * @example volumeCost(exact(10365), exact(5717), "tkr").toCell() // 59256.705
 */
export function volumeCost(volume: ExactNumber, price: ExactNumber, unit: MoneyUnit = "tkr"): ExactNumber {
  return volume.times(price).shifted(placesBetween("kr", unit));
}

/**
 * What the change of volume costs, at the budgeted price. Positive is dearer.
 * @example volumeEffect(exact(100), exact(110), exact(2000)).toCell() // 20
 */
export function volumeEffect(
  budgetVolume: ExactNumber,
  forecastVolume: ExactNumber,
  budgetPrice: ExactNumber,
  unit: MoneyUnit = "tkr",
): ExactNumber {
  return volumeCost(forecastVolume.minus(budgetVolume), budgetPrice, unit);
}

/**
 * What the change of price costs, for the forecast volume. Positive is dearer. With volumeEffect it adds up
 * exactly to the difference between forecast cost and budget cost.
 * @example priceEffect(exact(110), exact(2000), exact(2100)).toCell() // 11
 */
export function priceEffect(
  forecastVolume: ExactNumber,
  budgetPrice: ExactNumber,
  forecastPrice: ExactNumber,
  unit: MoneyUnit = "tkr",
): ExactNumber {
  return volumeCost(forecastVolume, forecastPrice.minus(budgetPrice), unit);
}

/**
 * An amount in another unit.
 * @example inUnit(exact(26.5), "mnkr", "tkr").toCell() // 26500
 */
export function inUnit(amount: ExactNumber, from: MoneyUnit, to: MoneyUnit): ExactNumber {
  return amount.shifted(placesBetween(from, to));
}

/**
 * Places that turn an amount in one unit of money into another; 0 where either is no money.
 * @example placesBetween("kr", "tkr") // 3
 */
export function placesBetween(from: string, to: string): number {
  const [own, other] = [PLACES[from], PLACES[to]];
  return own === undefined || other === undefined ? 0 : other - own;
}
