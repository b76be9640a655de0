import { exact, type ExactNumber } from "../figures/exactNumber";
import { plainSigns } from "../figures/signs";
import { COUNTS_OF, OF_PRICES, PRICED_PER, type Counted } from "./counted";
import { meaningOf } from "./lexicon";

/**
 * What a text says is counted.
 * @example countedIn("Volymer, antal dygn/dagar") // "day"
 * @example countedIn("Kontaktfamilj/Person") // null
 */
export function countedIn(text: string): Counted | null {
  return meaningOf(COUNTS_OF, plainSigns(text).toLowerCase());
}

/**
 * What a text says a price is for one of.
 * @example pricedPer("Kostnad per dygn") // "day"
 * @example pricedPer("Dygnskostnad") // "day"
 * @example pricedPer("Kontaktfamilj/Person") // null
 */
export function pricedPer(text: string): Counted | null {
  return meaningOf(PRICED_PER, plainSigns(text).toLowerCase());
}

/** A text names a price: "Kostnad per dygn", "À-pris", "Dygnskostnad". */
export function isPriceHeading(text: string): boolean {
  return meaningOf(OF_PRICES, plainSigns(text).toLowerCase()) !== null;
}

/** A factor as a fraction, so that nothing is rounded before the end. */
export interface Factor {
  readonly times: number;
  readonly over: number;
}

export const SAME: Factor = { times: 1, over: 1 };

/**
 * What a volume in one measure is to be multiplied by to fit a price per another: a price per month is 12/365
 * of itself a day.
 * @param days in the year: 365 or 366
 * @returns null where one cannot be turned into the other: hours and days
 * @example conversion("day", "month", 365) // { times: 12, over: 365 }
 * @example conversion("place", "day", 365) // { times: 365, over: 1 }
 */
export function conversion(volume: Counted, price: Counted, days: number): Factor | null {
  if (volume === price) return SAME;
  // A place stands ready all year: 20 places are 20 x 365 days.
  const [a, b] = [inYear(volume === "place" ? "year" : volume, days), inYear(price, days)];
  return a === null || b === null ? null : reduced({ times: b.times * a.over, over: b.over * a.times });
}

/** How many there are in a year. */
function inYear(measure: Counted, days: number): Factor | null {
  switch (measure) {
    case "day":
      return { times: days, over: 1 };
    case "week":
      return { times: days, over: 7 };
    case "month":
      return { times: 12, over: 1 };
    case "year":
      return SAME;
    default:
      return null;
  }
}

function reduced({ times, over }: Factor): Factor {
  const divisor = greatestCommonDivisor(times, over);
  return { times: times / divisor, over: over / divisor };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** An amount by a factor; exact where nothing has to be divided. */
export function byFactor(amount: ExactNumber, { times, over }: Factor): ExactNumber {
  const product = times === 1 ? amount : amount.times(exact(times));
  return over === 1 ? product : product.dividedBy(exact(over));
}
