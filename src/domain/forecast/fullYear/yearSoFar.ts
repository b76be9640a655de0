/**
 * What is known of a year that is not over. Amounts are in one unit and one sign; what is not known is left
 * out, and a method that needs it then answers nothing.
 */
import type { ExactNumber } from "../../figures/exactNumber";

export interface YearSoFar {
  readonly year: number;
  /** The last month that the outcome holds, 1-11; null where nothing says it. */
  readonly month: number | null;
  /** From January to that month; of a level, where it stands. */
  readonly outcome: ExactNumber;
  /** A number of places or persons, which does not grow by the month. */
  readonly isLevel?: boolean;
  /** The outcome of each month, from January to that month. */
  readonly byMonth?: readonly ExactNumber[];
  /** The budget to that month, and for the whole year. */
  readonly budget?: Parts;
  /** What an earlier forecast of the year said. */
  readonly lastForecast?: ExactNumber;
  /** Last year's outcome to the same month, and for the whole year. */
  readonly lastYear?: Parts;
  /** What the whole year was thought to come to, where that alone is known. */
  readonly expected?: Expected;
}

/** This year's budget or, where there is none, what last year came to. */
export interface Expected {
  readonly from: "budget" | "lastYear";
  readonly whole: ExactNumber;
}

export interface Parts {
  readonly soFar: ExactNumber;
  readonly whole: ExactNumber;
}

/** A year that is over, as it looked when the same month had passed, and what then came. */
export interface PastYear extends YearSoFar {
  readonly came: ExactNumber;
}
