import { areNeighboursSwapped, digitsOf } from "../figures/digitSlips";
import { exact } from "../figures/exactNumber";
import { inBase, isOfSize } from "./meets";
import type { SpokenFigure, SpokenTable } from "./readings";
import { isCoarser } from "./slips";
import type { Stated } from "./stated";

const LEAST_DIGITS = 3;
const THOUSAND = 3;
const LARGEST_IN_MILLIONS = exact(1000);
const MUCH_LARGER = exact(5);

/**
 * An amount that nobody would write in its unit: tenths of a thousand kronor where the table does not count in kronor,
 * thousands of millions, or much more than all that the table holds.
 * @example isOddlyWritten of "3,5 tkr" beside a table in mnkr // true
 */
export function isOddlyWritten(stated: Stated, table: SpokenTable): boolean {
  const { unit, value, decimals } = stated;
  const largest = table.largest();
  return (
    (unit === "tkr" && decimals > 0 && table.unit !== "kr") ||
    (unit === "mnkr" && decimals === 0 && value.abs().compare(LARGEST_IN_MILLIONS) >= 0) ||
    (largest.sign() > 0 && inBase(stated).abs().compare(largest.times(MUCH_LARGER)) > 0)
  );
}

/**
 * A figure that is the table's but for its unit.
 * @example isInWrongUnit of "3,5 tkr" where the table has 3,5 mnkr // true
 */
export function isInWrongUnit(stated: Stated, reading: SpokenFigure): boolean {
  if (reading.actual.sign() === 0) return false;
  return [THOUSAND, -THOUSAND].some((places) => {
    const shifted = {
      ...reading,
      actual: reading.actual.shifted(places),
      slack: reading.slack.shifted(places),
    };
    return !isCoarser(stated, shifted) && isOfSize(stated, shifted, null);
  });
}

/** Two digits beside each other have changed places, all others are the table's. */
export function areDigitsSwapped(stated: Stated, { actual }: SpokenFigure): boolean {
  const unit = inBase({ value: exact(1), unit: stated.unit });
  const said = digitsOf(stated);
  const own = digitsOf({ value: actual.dividedBy(unit), decimals: stated.decimals });
  return said.length >= LEAST_DIGITS && areNeighboursSwapped(said, own);
}
