import { exact } from "../figures/exactNumber";
import { plainSigns } from "../figures/signs";
import { comparable } from "../words/comparable";
import {
  IN_BRACKETS,
  NAMED_BEHIND_SIGN,
  NAMED_LEVEL,
  OF_WHOLE,
  OR_BETTER,
  WITH_NOUN,
} from "../words/goals/relativeTargets";
import { fits } from "../words/lexicon";
import { sameUnit } from "../words/sameUnit";
import { durationOf, SECONDS } from "./durations";
import { parseTarget, type Target } from "./target";

/** A figure of a goal table: what it is, and as it stands in the cell. */
export interface Measured extends Target {
  readonly text: string;
}

/** Beyond this a figure beside per cents counts them itself: 87 beside "75 %" is 87 %. */
const LARGEST_SHARE = 1.5;

/** Two readings that lie as far from the other figure as this are told apart by nothing. */
const FAR = 3;

/** Units that are parts of each other: kronor to one of each unit of money, seconds to one of each of time. */
const FAMILIES: readonly Readonly<Record<string, number>>[] = [
  { kr: 1, tkr: 1000, mnkr: 1_000_000 },
  SECONDS,
];

/**
 * A figure in the terms of another: in the other's unit of money or time; where only the other is in per cent, this one is
 * too, as a share or as per cents, whichever lies nearer.
 */
export function inTermsOf(measured: Measured, other: Target): Measured {
  const family = FAMILIES.find((units) => measured.unit in units && other.unit in units);
  const [from, to] = [family?.[measured.unit], family?.[other.unit]];
  if (from && to && from !== to) {
    const inUnit = (value: number) => exact(value).times(exact(from)).dividedBy(exact(to)).toCell();
    const { value, upper } = measured;
    return { ...measured, value: inUnit(value), upper: inUnit(upper), unit: other.unit };
  }
  if (!isBareBesidePerCent(measured, other) || !isPerCents(measured, other)) return measured;
  const share = (value: number) => exact(value).shifted(2).toCell();
  return { ...measured, value: share(measured.value), upper: share(measured.upper) };
}

/** A bare figure beside per cents that could be a share as well as per cents: 0,5 beside 5 %. Or 3 of 4 beside 100. */
export function isUnclearShare(measured: Measured, other: Target): boolean {
  if (fits(OF_WHOLE, comparable(measured.text))) return !other.isPercent;
  if (!isBareBesidePerCent(measured, other) || Math.abs(measured.value) > LARGEST_SHARE) return false;
  if (measured.value === 0 || other.value === 0) return false;
  return Math.min(distance(measured.value, other.value), distance(measured.value / 100, other.value)) > FAR;
}

function isBareBesidePerCent(measured: Measured, other: Target): boolean {
  return other.isPercent && !measured.isPercent && measured.unit === "";
}

function isPerCents({ value }: Measured, other: Target): boolean {
  if (Math.abs(value) > LARGEST_SHARE) return true;
  if (value === 0 || other.value === 0) return false;
  return distance(value / 100, other.value) < distance(value, other.value);
}

/** How many times the one is the other, or the other way round. */
function distance(a: number, b: number): number {
  const times = Math.abs(a / b);
  return Math.max(times, 1 / times);
}

/** A sign or words for one, and a figure behind them. */
const SIGNED = /^\s*([^\d]+?)\s*(\d.*)$/;

/** As people write figures: with what they are a share of in brackets, or with what is counted behind them. */
function readText(text: string): Target | null {
  const plain = parseTarget(text);
  if (plain) return plain;
  const better = OR_BETTER.pattern.exec(comparable(text));
  if (better) return orBetter(readText(comparable(text).slice(0, better.index)), better);
  const named = NAMED_LEVEL.pattern.exec(comparable(text));
  if (named) return readText(comparable(text).slice(named[0].length));
  const signedName = NAMED_BEHIND_SIGN.pattern.exec(comparable(text));
  if (signedName) return readText(comparable(text).replace(NAMED_BEHIND_SIGN.pattern, ""));
  const duration = durationOf(comparable(text));
  if (duration) return duration;
  const whole = IN_BRACKETS.pattern.exec(comparable(text))?.[1];
  if (whole !== undefined) return readText(whole);
  const share = OF_WHOLE.pattern.exec(comparable(text));
  if (share) return shareOf(Number(share[1]!.replace(",", ".")), Number(share[2]));
  const counted = WITH_NOUN.pattern.exec(comparable(text));
  const figure = counted && parseTarget(counted[1]!);
  if (figure) return { ...figure, unit: sameUnit(counted[2]!) };
  // "≤ 60 s": the sign stands before what is counted too.
  const signed = SIGNED.exec(plainSigns(text));
  const rest = signed && parseTarget(`${signed[1]!} 1`)?.sign ? readText(signed[2]!) : null;
  return rest && rest.sign === null ? { ...rest, sign: parseTarget(`${signed![1]!} 1`)!.sign } : null;
}

/** "0 % eller bättre": of nothing at all what is better is more. */
function orBetter(level: Target | null, [, more, less]: RegExpExecArray): Target | null {
  if (!level || level.sign !== null || level.value < level.upper) return null;
  if (more === undefined && less === undefined) return level.value === 0 ? { ...level, sign: ">=" } : level;
  return { ...level, sign: less === undefined ? ">=" : "<=" };
}

/** "8/10" and "81 av 92" are shares; more than all is none. */
function shareOf(part: number, whole: number): Target | null {
  if (whole === 0 || part > whole) return null;
  const value = exact(part).dividedBy(exact(whole)).toCell();
  return { value, upper: value, sign: null, isPercent: true, unit: "%" };
}

/**
 * Reads a cell of a goal table. Per cents are shares, whether the cell holds text ("5,6 %") or a number with a
 * format for them.
 * @param shown what the cell shows; from text that is too wide for its column nothing can be read, so the value is
 *   taken where it is a number
 * @returns null where no figure stands
 */
export function readMeasured(value: unknown, format: string, shown: string): Measured | null {
  if (typeof value === "number") {
    const isPercent = format.includes("%");
    const text = /^#+$/.test(shown) || shown === "" ? String(value).replace(".", ",") : shown;
    return {
      value,
      upper: value,
      sign: null,
      isPercent,
      unit: isPercent ? "%" : unitShown(value, shown),
      text,
    };
  }
  const target = typeof value === "string" ? readText(value) : null;
  return target && { ...target, text: String(value).trim() };
}

/** The unit that a number's format puts behind it: 12 shown as "12 dagar". None where the format scales the number. */
function unitShown(value: number, shown: string): string {
  const printed = readText(shown);
  const isSame = printed?.sign === null && exact(printed.value).compare(exact(value)) === 0;
  return isSame && !printed.isPercent ? printed.unit : "";
}
