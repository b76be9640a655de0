import { isMoney } from "../words/units";

const POWERS: Readonly<Record<string, number>> = { kr: 0, tkr: 3, mnkr: 6 };

/**
 * Places that turn an amount in one unit of money into another; 0 where either is no money.
 * @example placesBetween("kr", "tkr") // 3
 */
export function placesBetween(from: string, to: string): number {
  return isMoney(from) && isMoney(to) ? POWERS[to]! - POWERS[from]! : 0;
}
