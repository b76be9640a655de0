/**
 * One cell of an argument, read. What arrives is a plain value, an Excel data type ({ type, basicValue })
 * or, for an error, an object with its code; a blank cell is null or "".
 */
import { isDash, parseFigure } from "../domain/figures/parseFigure";
import { functionTexts } from "../texts/functions/functions";
import { isErrorCode, Problem } from "./problem";

/** A blank cell: what is computed from it stays blank. */
export const BLANK = null;

/**
 * Reads a number. Text that is a figure printed in Swedish is read ("1 234,5", "(200)", "95 %"); a lone
 * dash is zero, as in printed tables.
 * @param argument the argument's name, for the reason when the cell holds something else
 * @returns the number, BLANK, or a Problem
 */
export function readNumber(cell: unknown, argument: string): number | typeof BLANK | Problem {
  if (typeof cell === "number") return cell;
  const value = plainValue(cell, argument);
  if (typeof value === "number" || value === BLANK || value instanceof Problem) return value;
  if (typeof value === "boolean") return new Problem("#VALUE!", functionTexts.isTruthValue(argument, value));
  if (isDash(value)) return 0;
  const figure = parseFigure(value);
  if (!figure) return new Problem("#VALUE!", functionTexts.notANumber(argument, value));
  if (figure.unit !== "" && !figure.isPercent)
    return new Problem("#VALUE!", functionTexts.hasUnit(argument, value));
  return Number(`${figure.units}e-${figure.decimals + (figure.isPercent ? 2 : 0)}`);
}

/**
 * Reads one of a few words, whatever their case.
 * @param words the word as the user writes it, and what it stands for; the first is meant when the cell is blank,
 *   or 0, as which a blank cell arrives in older Excel
 */
export function readWord<T>(
  cell: unknown,
  argument: string,
  words: readonly (readonly [string, T])[],
): T | Problem {
  const value = plainValue(cell, argument);
  if (value instanceof Problem) return value;
  // Older Excel hands a blank cell on as 0, which is no word.
  const text = value === BLANK || value === 0 ? words[0]![0] : String(value).trim().toLowerCase();
  const match = words.find(([word]) => word === text);
  if (match) return match[1];
  const known = words.map(([word]) => word);
  return new Problem("#VALUE!", functionTexts.unknownWord(argument, String(value), known));
}

/** What a cell holds, data types and errors taken out of their wrapping. */
export function plainValue(
  cell: unknown,
  argument: string,
): string | number | boolean | typeof BLANK | Problem {
  if (cell === null || cell === undefined) return BLANK;
  if (typeof cell === "string") return cell.trim() === "" ? BLANK : cell;
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  if (typeof cell !== "object")
    return new Problem("#VALUE!", functionTexts.notANumber(argument, typeof cell));
  const { type, code, basicValue } = cell as { type?: unknown; code?: unknown; basicValue?: unknown };
  const error = [code, basicValue].find(isErrorCode);
  if (error) return new Problem(error, functionTexts.isError(argument, error));
  if (type === "Empty") return BLANK;
  if (typeof basicValue === "object")
    return new Problem("#VALUE!", functionTexts.notANumber(argument, String(type)));
  return plainValue(basicValue, argument);
}
