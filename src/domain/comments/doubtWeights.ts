/** What makes one doubt that a reading which a figure misses may be held against it. */
export type Doubt =
  | "missed.borrowedUnit"
  | "missed.bracketed"
  | "missed.foreign"
  | "missed.loosely"
  | "missed.met"
  | "missed.notAsked"
  | "missed.partly"
  | "missed.reckoned"
  | "missed.share"
  | "missed.silent"
  | "missed.strangeBase"
  | "missed.strangely"
  | "missed.unlikely"
  | "slip.fewDigits"
  | "slip.foreign"
  | "slip.met"
  | "slip.notAsked"
  | "slip.onlyStrangers"
  | "slip.unsaid";

/**
 * How much each of them tells against an accusation; see weights.ts. "Missed" is a figure that is wrong in no way
 * that is known, a "slip" one that is a digit, a unit or a direction from being right, which chance alone seldom is.
 *
 * They were set by what grammar says and held against the texts that the weights were fitted to, each set of texts
 * left out in turn: half as much or twice as much of any of them changes little. What weighs most is that the grammar
 * asks for something else, that what is said may be any part of it or of what no table has, and that the figure is
 * another one of the tables. Strange words alone weigh nothing more here: they speak for the figure being none of the
 * tables' already (noneWeights).
 */
export const DOUBT_WEIGHTS: Readonly<Record<Doubt, number>> = {
  // "Från 0,6 till 0,9 tkr": where the second is in the wrong unit, the first only seems to be.
  "missed.borrowedUnit": -3,
  // Last year's, a change or a budget: what stands in parentheses is seldom said.
  "missed.bracketed": -2,
  "missed.foreign": -3,
  "missed.loosely": -3,
  "missed.met": -5,
  "missed.notAsked": -2.5,
  "missed.partly": -1.5,
  "missed.reckoned": -1,
  // What a per cent is of is left out more often than said.
  "missed.share": -1.2,
  // Where nothing is said of whose it is, it need not be of all.
  "missed.silent": -3,
  "missed.strangeBase": -2,
  "missed.strangely": -1,
  "missed.unlikely": -0.8,
  "slip.fewDigits": -0.7,
  "slip.foreign": -0.7,
  "slip.met": -0.3,
  "slip.notAsked": -0.7,
  "slip.onlyStrangers": -1,
  // Among two hundred figures there is nearly always one that is a digit from any other.
  "slip.unsaid": -4,
};
