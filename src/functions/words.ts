/** The words that arguments are chosen by; the first of each is meant when nothing is written. */
import type { SignRule } from "../domain/arithmetic/deviation";
import type { MoneyUnit } from "../domain/arithmetic/volume";
import type { Direction } from "../domain/words/goals/directionWords";

type Words<T> = readonly (readonly [string, T])[];

export const SIGN_RULES: Words<SignRule> = [
  ["kostnad", "cost"],
  ["netto", "net"],
];

export const MONEY_UNITS: Words<MoneyUnit> = [
  ["tkr", "tkr"],
  ["kr", "kr"],
  ["mnkr", "mnkr"],
  ["mkr", "mnkr"],
];

/** From January up to the month, or the month alone. */
export type Span = "soFar" | "month";

export const SPANS: Words<Span> = [
  ["ackumulerat", "soFar"],
  ["månad", "month"],
];

export const DIRECTIONS: Words<Direction> = [
  ["högre", "higher"],
  ["lägre", "lower"],
  ["inom", "within"],
];

/** A trend goes up or down: a band has no side that is the right one. */
export const TREND_DIRECTIONS: Words<Exclude<Direction, "within">> = [
  ["högre", "higher"],
  ["lägre", "lower"],
];

export const SCALES: Words<readonly string[]> = [
  ["två", ["Uppfyllt", "Ej uppfyllt"]],
  ["tre", ["Grön", "Gul", "Röd"]],
  ["fyra", ["Helt uppfyllt", "I hög grad uppfyllt", "Delvis uppfyllt", "Ej uppfyllt"]],
];
