import { parseFigure } from "../figures/parseFigure";
import { plainSigns } from "../figures/signs";

/** Which way is better: a goal is to be reached from below, from above, or to be kept within a band. */
export type Direction = "higher" | "lower" | "within";

/** A target as it is printed. */
export interface Target {
  /** The level, as a number as cells hold it: "75 %" is 0.75, "27 mkr" is 27. Of a band, its lower end. */
  readonly value: number;
  /** The upper end of a band; the same as value where one level stands. */
  readonly upper: number;
  /** What its sign says; null where none stands. Strict signs are strict: 166 does not meet "<166". */
  readonly sign: "<" | "<=" | ">" | ">=" | null;
  readonly isPercent: boolean;
  /** "mkr", "dgr"; "" where none stands. */
  readonly unit: string;
}

const NOT_LESS = /^(?:>=|=>|≥|minst|lägst|min\.?|ej under|inte under|inte lägre än|från)(?![a-zåäö])/;
const NOT_MORE = /^(?:<=|=<|≤|högst|max(?:imalt)?\.?|ej över|inte över|inte högre än|upp till)(?![a-zåäö])/;
const MORE = /^(?:>|mer än|fler än|över|högre än|större än|mer)(?![a-zåäö])/;
const LESS = /^(?:<|mindre än|färre än|under|lägre än)(?![a-zåäö])/;
const SIGNS = [
  [NOT_LESS, ">="],
  [NOT_MORE, "<="],
  [MORE, ">"],
  [LESS, "<"],
] as const;
const BAND = /^(?:inom |mellan )?(-?[\d ,.]+ ?%?) ?(?:-|till|och) ?([\d ,.]+ ?[%a-zåäö]*)$/;
const PLUS_MINUS = /^(?:inom )?(?:\+ ?\/? ?-|±) ?([\d ,.]+ ?[%a-zåäö]*)$/;

/** Units that are written in several ways. */
const SAME_UNIT: Readonly<Record<string, string>> = {
  procent: "%",
  mkr: "mnkr",
  dgr: "dagar",
  dag: "dagar",
  åa: "årsarbetare",
};

/**
 * Reads a target as it is printed: a figure, with a sign or a word for one before it, or a band.
 * @returns null for anything else, blank included
 * @example parseTarget("<166") // { value: 166, upper: 166, sign: "<", isPercent: false, unit: "" }
 * @example parseTarget("högst 95 dgr") // { value: 95, upper: 95, sign: "<=", isPercent: false, unit: "dagar" }
 * @example parseTarget("5-10 %") // { value: 0.05, upper: 0.1, sign: null, isPercent: true, unit: "%" }
 */
export function parseTarget(text: string): Target | null {
  const plain = plainSigns(text).toLowerCase().replace(/\s+/g, " ");
  const band = PLUS_MINUS.exec(plain);
  if (band) return between(`-${band[1]!}`, band[1]!);
  for (const [pattern, sign] of SIGNS) {
    const found = pattern.exec(plain);
    if (found) return level(plain.slice(found[0].length), sign);
  }
  const ends = BAND.exec(plain);
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
  const unit = SAME_UNIT[figure.unit] ?? figure.unit;
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
