import { plainSigns } from "./signs";

/** A figure as it is printed: exact, with the precision it is printed with. */
export interface PrintedFigure {
  /** The value in steps of 10^-decimals, a safe integer: "- 1651,4" is -16514 with decimals 1. */
  readonly units: number;
  readonly decimals: number;
  /** The figure counts per cent: "95 %" is units 95, not 0,95. */
  readonly isPercent: boolean;
  /** The unit printed beside the figure, in lower case: "mkr", "st", "kr per år"; "" where none is. */
  readonly unit: string;
}

const BODY = /^(?<whole>\d{1,3}(?: \d{3})+|\d{1,3}(?:\.\d{3}){2,}|\d+)(?:[,.](?<fraction>\d+))?$/;
const BODY_OF_POINTS = /^(?<whole>\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:,(?<fraction>\d+))?$/;
const UNIT =
  /^(%|procent|kr|kronor|tkr|ksek|sek|mkr|mnkr|msek|milj(?:oner)?(?: kr(?:onor)?)?|st|antal|dgr|dygn|dagar|personer|hushåll|årsarbetare|åa|timmar|tim|h|år|månader|mån|vårdtagare|platser)(?: ?(?:per|\/) ?[a-zåäö]+)?$/;
/** No figure is printed longer, stars and spaces counted in; nothing longer is looked at. */
const MOST_CHARACTERS = 120;
/** Fifteen digits are what Excel holds; more is an identity number and not an amount. */
const MOST_DIGITS = 15;

/**
 * Reads a figure as it is printed in Swedish: spaces or nothing between thousands, a decimal comma, any
 * kind of minus before (with or without a space) or after, parentheses for negative, per cent and units
 * behind, a note star. A decimal point is read where it cannot be a thousands separator ("3.75", not "3.750").
 * @param isPointed a point is known to part thousands, see hasPointThousands: "143.207" is a whole number
 * @returns null for everything else, a lone dash included ("-" stands for nothing: see isDash)
 * @example parseFigure("- 1651,4") // { units: -16514, decimals: 1, isPercent: false, unit: "" }
 * @example parseFigure("26,5 mkr") // { units: 265, decimals: 1, isPercent: false, unit: "mkr" }
 * @example parseFigure("ung 116 000") // null: about is no figure to reckon with
 */
export function parseFigure(text: string, isPointed = false): PrintedFigure | null {
  if (text.length > MOST_CHARACTERS) return null;
  let rest = plainSigns(text).replace(/ ?\*+\)?$/, "");
  if (!/\d/.test(rest) || rest.length > 40) return null;

  let isNegative = false;
  const parentheses = /^\((.*)\)$/.exec(rest);
  if (parentheses) [rest, isNegative] = [parentheses[1]!.trim(), true];
  const leading = /^([-+]) ?(.*)$/.exec(rest);
  if (leading) {
    if (isNegative) return null;
    [rest, isNegative] = [leading[2]!, leading[1] === "-"];
  }

  let unit = "";
  const suffix = /^(.*?\d) ?([%a-zåäö].*)$/i.exec(rest);
  if (suffix) {
    unit = suffix[2]!.toLowerCase();
    if (!UNIT.test(unit)) return null;
    rest = suffix[1]!;
  }
  const trailing = /^(.*\d) ?-$/.exec(rest);
  if (trailing) {
    if (isNegative) return null;
    [rest, isNegative] = [trailing[1]!, true];
  }
  return assemble(rest, isNegative, unit, isPointed);
}

/** A dash alone stands for nothing: it is read as zero and never counted as a figure. */
export function isDash(text: string): boolean {
  return text.length <= MOST_CHARACTERS && /^[-]{1,3}$/.test(plainSigns(text));
}

function assemble(body: string, isNegative: boolean, unit: string, isPointed: boolean): PrintedFigure | null {
  const match = (isPointed ? BODY_OF_POINTS : BODY).exec(body);
  if (!match) return null;
  const { whole = "", fraction = "" } = match.groups ?? {};
  // "3.750" may be three thousand seven hundred and fifty: rather nothing than a guess.
  if (fraction.length === 3 && body.includes(".") && !body.includes(",")) return null;
  // A number that begins with a nought names something: a bar code, an account, a telephone.
  if (/^0\d/.test(whole)) return null;
  const digits = whole.replace(/[ .]/g, "") + fraction;
  if (digits.replace(/^0+/, "").length > MOST_DIGITS) return null;
  const units = Number(digits);
  return {
    // 0 - 0 rather than -0, so that "-0" is the same figure as "0".
    units: isNegative ? 0 - units : units,
    decimals: fraction.length,
    isPercent: unit === "%" || unit === "procent",
    unit,
  };
}
