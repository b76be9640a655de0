import { areNeighboursSwapped, digitsOf } from "../figures/digitSlips";
import { exact } from "../figures/exactNumber";
import { inBase, isOfSize } from "./meets";
import type { SpokenFigure } from "./readings";
import { isCoarser } from "./slips";
import type { Stated } from "./stated";

const LEAST_DIGITS = 3;
const THOUSAND = 3;
const LARGEST_IN_MILLIONS = exact(1000);

/**
 * A figure that is one of a named row's but for its unit, where nobody would write it in that unit: tenths of a
 * thousand kronor, thousands of millions.
 * @example isInWrongUnit of "3,5 tkr" where the table has 3,5 mnkr // true
 */
export function isInWrongUnit(stated: Stated, reading: SpokenFigure): boolean {
  const { unit, value, decimals } = stated;
  const isOdd =
    (unit === "tkr" && decimals > 0) ||
    (unit === "mnkr" && decimals === 0 && value.abs().compare(LARGEST_IN_MILLIONS) >= 0);
  if (!isOdd || reading.actual.sign() === 0) return false;
  const places = unit === "tkr" ? THOUSAND : -THOUSAND;
  const shifted = {
    ...reading,
    actual: reading.actual.shifted(places),
    slack: reading.slack.shifted(places),
  };
  return !isCoarser(stated, shifted) && isOfSize(stated, shifted, null);
}

/** Two digits beside each other have changed places, all others are the table's. */
export function areDigitsSwapped(stated: Stated, { actual }: SpokenFigure): boolean {
  const unit = inBase({ value: exact(1), unit: stated.unit });
  const said = digitsOf(stated);
  const own = digitsOf({ value: actual.dividedBy(unit), decimals: stated.decimals });
  return said.length >= LEAST_DIGITS && areNeighboursSwapped(said, own);
}
