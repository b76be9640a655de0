import { exact, type ExactNumber } from "../../figures/exactNumber";
import type { TimeUnit } from "../../words/counted";

/** A factor as a fraction, so that nothing is rounded before the end. */
export interface Factor {
  readonly times: number;
  readonly over: number;
}

export const SAME: Factor = { times: 1, over: 1 };

/**
 * How many there are in a year.
 * @param days in the year: 365 or 366
 * @returns null for hours: how many of them a year has depends on what is going on
 * @example inYear("week", 365) // { times: 365, over: 7 }
 */
export function inYear(time: TimeUnit, days: number): Factor | null {
  switch (time) {
    case "hour":
      return null;
    case "day":
      return { times: days, over: 1 };
    case "week":
      return { times: days, over: 7 };
    case "month":
      return { times: 12, over: 1 };
    case "quarter":
      return { times: 4, over: 1 };
    case "term":
    case "half":
      return { times: 2, over: 1 };
    case "year":
      return SAME;
  }
}

/** @example product({ times: 12, over: 1 }, { times: 1, over: 365 }) // { times: 12, over: 365 } */
export function product(...factors: readonly Factor[]): Factor {
  const times = factors.reduce((all, factor) => all * factor.times, 1);
  const over = factors.reduce((all, factor) => all * factor.over, 1);
  const divisor = greatestCommonDivisor(times, over);
  return { times: times / divisor, over: over / divisor };
}

/** The factor that undoes another. */
export function turned({ times, over }: Factor): Factor {
  return { times: over, over: times };
}

export function isSameFactor(a: Factor, b: Factor): boolean {
  return a.times * b.over === b.times * a.over;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** An amount by a factor; exact where nothing has to be divided. */
export function byFactor(amount: ExactNumber, { times, over }: Factor): ExactNumber {
  const whole = times === 1 ? amount : amount.times(exact(times));
  return over === 1 ? whole : whole.dividedBy(exact(over));
}
