import { roundToUnits, type Figure } from "../../figures/figure";
import type { CellValue } from "../../sheet/grid";
import type { Cell } from "../../tables/cells";

/** A cell as a stamp sees it. */
export interface StampCell {
  readonly cell: Cell;
  readonly value: CellValue;
}

/** A longer text is prose, which is no label and no figure. */
const LONGEST_LABEL = 200;

/**
 * What a cell says, as a short text that neither the user's language nor the look of the sheet decides: the printed
 * figure with its decimals, or the words behind an apostrophe. "" is a blank cell.
 * @example printOf(figure 26,5) // "26.5"
 * @example printOf(text "Skola") // "'Skola"
 */
export function printOf({ cell, value }: StampCell): string {
  switch (cell.kind) {
    case "blank":
      return "";
    case "dash":
      return "-";
    case "figure":
      return figurePrint(cell.figure);
    case "date":
      return `@${String(value)}`;
    case "error":
      return `!${cell.error}`;
    case "text": {
      const words = cell.text.replace(/\s+/g, " ").trim();
      return words.length > LONGEST_LABEL ? "" : `'${words}`;
    }
  }
}

function figurePrint({ units, decimals, isPercent }: Figure): string {
  const sign = isPercent ? "%" : "";
  if (decimals === 0) return `${units}${sign}`;
  if (decimals < 0) return `${units}e${-decimals}${sign}`;
  const digits = String(Math.abs(units)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  return `${units < 0 ? "-" : ""}${whole}.${digits.slice(-decimals)}${sign}`;
}

/** The figure of a print; null where it is none. */
export function figureOfPrint(print: string): Figure | null {
  const match = /^(-?)(\d{1,16})(?:\.(\d{1,9})|e(\d{1,2}))?(%?)$/.exec(print);
  if (!match) return null;
  const [, minus, whole = "", fraction = "", power, percent] = match;
  const units = Number(whole + fraction);
  const decimals = power === undefined ? fraction.length : -Number(power);
  return {
    units: minus === "-" ? -units + 0 : units,
    decimals,
    isPercent: percent === "%",
    origin: "typed",
  };
}

/**
 * Does a cell still say what was stamped? A figure does as long as it is the same in the decimals that it was printed
 * with then, however many are shown now, as a number or as text. A dash is a zero.
 */
export function saysStill(print: string, now: StampCell): boolean {
  if (printOf(now) === print) return true;
  const { cell } = now;
  if (print === "-") return cell.kind === "figure" && cell.figure.units === 0;
  const then = figureOfPrint(print);
  if (then === null) return false;
  if (cell.kind === "dash") return then.units === 0;
  return cell.kind === "figure" && roundToUnits(rawOf(cell.figure), shiftOf(then)) === then.units;
}

/** The stored number behind a figure, a share as a share. */
function rawOf(figure: Figure): number {
  return figure.stored ?? Number(`${figure.units}e${-shiftOf(figure)}`);
}

/** The decimals of the stored number. */
export function shiftOf({ decimals, isPercent }: Figure): number {
  return decimals + (isPercent ? 2 : 0);
}

/**
 * What a cell says, for a digest: a figure in so many decimals of the stored number, which its format does not change.
 */
export function digestedPrint(now: StampCell, shift: number): string {
  const { cell } = now;
  if (cell.kind === "dash") return "0";
  return cell.kind === "figure" ? String(roundToUnits(rawOf(cell.figure), shift)) : printOf(now);
}
