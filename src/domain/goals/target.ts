import { parseFigure } from "../figures/parseFigure";
import { plainSigns } from "../figures/signs";
import { sameUnit } from "../words/sameUnit";
import type { Direction } from "../words/goals/directionWords";
import { BAND, PLUS_MINUS, TARGET_SIGNS, type Sign } from "../words/goals/targetSigns";

/** A target as it is printed. */
export interface Target {
  /** The level, as a number as cells hold it: "75 %" is 0.75, "27 mkr" is 27. Of a band, its lower end. */
  readonly value: number;
  /** The upper end of a band; the same as value where one level stands. */
  readonly upper: number;
  /** What its sign says; null where none stands. Strict signs are strict: 166 does not meet "<166". */
  readonly sign: Sign | null;
  readonly isPercent: boolean;
  /** "mkr", "dgr"; "" where none stands. */
  readonly unit: string;
}

/**
 * Reads a target as it is printed: a figure, with a sign or a word for one before it, or a band.
 * @returns null for anything else, blank included
 * @example parseTarget("<166") // { value: 166, upper: 166, sign: "<", isPercent: false, unit: "" }
 * @example parseTarget("högst 95 dgr") // { value: 95, upper: 95, sign: "<=", isPercent: false, unit: "dagar" }
 * @example parseTarget("5-10 %") // { value: 0.05, upper: 0.1, sign: null, isPercent: true, unit: "%" }
 */
export function parseTarget(text: string): Target | null {
  const plain = plainSigns(text).toLowerCase().replace(/\s+/g, " ");
  const band = PLUS_MINUS.pattern.exec(plain);
  if (band) return between(`-${band[1]!}`, band[1]!);
  for (const { pattern, means: sign } of TARGET_SIGNS) {
    const found = pattern.exec(plain);
    if (found) return level(plain.slice(found[0].length), sign);
  }
  const ends = BAND.pattern.exec(plain);
  return level(plain, null) ?? (ends ? between(ends[1]!, ends[2]!) : null);
}

/** A target that stands as a number. */
export function plainTarget(value: number): Target {
  return { value, upper: value, sign: null, isPercent: false, unit: "" };
}

/** The direction that a target's sign says; null where it has none and is no band. */
export function signDirection({ sign, value, upper }: Target): Direction | null {
  if (sign === null) return value < upper ? "within" : null;
  return sign.startsWith(">") ? "higher" : "lower";
}

function level(text: string, sign: Target["sign"]): Target | null {
  const figure = parseFigure(text.trim());
  if (!figure) return null;
  const unit = sameUnit(figure.unit);
  const isPercent = figure.isPercent || unit === "%";
  const value = Number(`${figure.units}e-${figure.decimals + (isPercent ? 2 : 0)}`);
  return { value, upper: value, sign, isPercent, unit };
}

/** "5-10 %": the unit stands behind the second figure and counts for both. */
function between(lower: string, upper: string): Target | null {
  const high = level(upper, null);
  const low = level(high?.isPercent && !lower.includes("%") ? `${lower}%` : lower, null);
  if (!low || !high || low.value >= high.value) return null;
  return { ...high, value: low.value };
}
