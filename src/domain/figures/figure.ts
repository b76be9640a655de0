import type { CellValue } from "../sheet/grid";
import { formatPrecision } from "./numberFormat";
import { parseFigure } from "./parseFigure";

/** A number cell: what it shows (exact, with its precision) and what it holds. */
export interface Figure {
  /** What is shown, in steps of 10^-decimals; per cent are counted in per cent. A safe integer. */
  readonly units: number;
  readonly decimals: number;
  readonly isPercent: boolean;
  readonly origin: "typed" | "text" | "formula";
  /** The stored number where more is stored than shown; undefined where they are the same. */
  readonly stored?: number;
}

/** Excel's General shows at most eleven characters, ten of them digits when there is a decimal sign. */
const GENERAL_DIGITS = 10;
/** Nobody rounds money to more; a longer tail is the noise of a division. */
const MOST_DECIMALS = 6;

/**
 * Reads a cell as a figure.
 * @param value the cell's value; @param formula its formula, equal to the value where there is none
 * @param isPointed a point parts the thousands of figures that are text
 * @returns null where the cell holds no figure (text, dates, dashes, blanks, errors, truth values)
 * @example readFigure(0.938, 0.938, "0.0%") // { units: 938, decimals: 1, isPercent: true, origin: "typed", ... }
 */
export function readFigure(
  value: CellValue,
  formula: CellValue,
  format: string,
  isPointed = false,
): Figure | null {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (typeof value === "string") {
    const printed = value === "" ? null : parseFigure(value, isPointed);
    if (!printed) return null;
    const { units, decimals, isPercent } = printed;
    return { units, decimals, isPercent, origin: isFormula ? "formula" : "text" };
  }
  if (typeof value !== "number" || !Number.isFinite(value)) return null;
  const { decimals: shown, isPercent, isDate, hidesZero } = formatPrecision(format);
  if (isDate || (hidesZero && value === 0)) return null;
  const decimals = Math.min(shown ?? generalDecimals(value) - (isPercent ? 2 : 0), MOST_DECIMALS);
  const shift = decimals + (isPercent ? 2 : 0);
  const units = roundToUnits(value, shift);
  if (!Number.isSafeInteger(units)) return null;
  const figure: Figure = { units, decimals, isPercent, origin: isFormula ? "formula" : "typed" };
  return isShortest(value, units, shift) ? figure : { ...figure, stored: value };
}

/** Decimals that General shows of a number. */
function generalDecimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  const wholeDigits = Math.abs(value) < 1 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;
  return Math.min(shortestDecimals(value), Math.max(0, GENERAL_DIGITS - wholeDigits));
}

/** Decimals of the number's shortest decimal form at the fifteen digits that Excel keeps. */
function shortestDecimals(value: number): number {
  const [mantissa = "", exponent = "0"] = String(Number(value.toPrecision(15))).split("e");
  return Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent));
}

/**
 * value x 10^shift, rounded half away from zero on the decimal form, as Excel rounds for display.
 * Binary multiplication decides only far from a half; near one the decimal digits do.
 */
export function roundToUnits(value: number, shift: number): number {
  if (shift === 0 && Number.isInteger(value)) return value;
  const scaled = value * 10 ** shift;
  const distanceToHalf = Math.abs(Math.abs(scaled % 1) - 0.5);
  if (distanceToHalf > 1e-4 || Math.abs(scaled) > 2 ** 40) return Math.round(scaled) + 0;
  const decimal = Number(`${Number(value.toPrecision(15))}e${shift}`);
  const nearest = Number(decimal.toPrecision(15));
  return Math.sign(nearest) * Math.round(Math.abs(nearest)) + 0;
}

function isShortest(value: number, units: number, shift: number): boolean {
  // Whole numbers need no decimal form, and most figures are whole.
  return shift === 0 ? units === value : Number(`${units}e${-shift}`) === value;
}
