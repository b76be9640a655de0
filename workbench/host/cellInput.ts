import type { Area, CellPosition } from "../../src/domain/sheet/grid";
import type { CellContent, Scalar, Workbook } from "../workbook";
import { invalid } from "./errors";
import { refuseBadFormula } from "./input/formula";
import { understood } from "./input/typedText";

/** Excel keeps so many characters in a cell. */
const LONGEST_TEXT = 32_767;

/** What a written value becomes. */
export interface Written {
  readonly content: CellContent;
  /** A number format that comes with what the text is understood as; a cell with one of its own keeps that. */
  readonly format?: string;
}

/**
 * What Excel makes of a value written on its API, which is en-US whatever the user sees: "=", "+", "-" and "@" begin a
 * formula, a leading apostrophe keeps text as text, text that looks like a number, a date or a truth value becomes one
 * unless the cell is formatted as text. null leaves the cell as it is; so do NaN, Infinity and undefined, which the
 * client sends as null.
 * @throws HostError InvalidArgument
 */
export function readInput(
  input: unknown,
  format: string,
  workbook: Pick<Workbook, "sheetByName">,
): Written | null {
  if (input === null || input === undefined) return null;
  if (typeof input === "number" || typeof input === "boolean") return { content: { value: input } };
  if (typeof input !== "string") throw invalid("A cell holds a number, a text or a truth value.");
  if (input === "") return { content: { value: null } };
  if (input.length > LONGEST_TEXT) throw invalid("A cell holds at most 32 767 characters.");
  if (input.startsWith("'")) return { content: { value: input.slice(1) } };
  if (format === "@") return { content: { value: input } };
  if (input.startsWith("=") && input.length > 1) return formulaOf(input, workbook);
  const { value, format: own } = understood(input);
  if (typeof value === "string" && /^[-+@]./.test(input))
    return formulaOf(`=${input.replace(/^\+/, "")}`, workbook);
  return { content: { value }, ...(own !== undefined && { format: own }) };
}

function formulaOf(formula: string, workbook: Pick<Workbook, "sheetByName">): Written {
  refuseBadFormula(formula, workbook);
  return { content: { value: null, formula } };
}

/** An argument or a property that is a text; numbers and truth values stand for themselves. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw invalid("A text is expected here.");
}

/** A text that Excel wants within a length. */
export function shortTextOf(value: unknown, longest: number): string {
  const text = textOf(value);
  if (text.length > longest) throw invalid(`At most ${longest} characters are allowed here.`);
  return text;
}

/** "#FFFF00" as Excel keeps it; null and "" take a colour away. Of the named colours the few that are used are known. */
export function colourOf(value: unknown): string | undefined {
  if (value === null || value === "") return undefined;
  const text = textOf(value);
  const colour = NAMED[text.toLowerCase()] ?? text.toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(colour)) throw invalid(`"${text}" is no colour.`);
  return colour;
}

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
};

/** Writes a matrix, or one value into every cell, as `write` takes a cell's. */
export function writeMatrix(
  area: Area,
  input: unknown,
  write: (cell: CellPosition, value: unknown) => void,
): void {
  const isMatrix = Array.isArray(input) && input.every(Array.isArray);
  const matrix: readonly (readonly unknown[])[] | null = isMatrix ? input : null;
  const isOne = matrix !== null && matrix.length === 1 && matrix[0]!.length === 1;
  if (
    matrix &&
    !isOne &&
    (matrix.length !== area.rows || matrix.some((row) => row.length !== area.columns))
  ) {
    throw invalid(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  const valueAt = (r: number, c: number) => (isOne ? matrix[0]![0] : matrix ? matrix[r]![c] : input);
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++)
      write({ row: area.row + r, column: area.column + c }, valueAt(r, c));
  }
}

/** A value as the API answers it: "" for blank, the English word of an error. */
export function apiValue(value: Scalar): number | string | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

export function valueType(value: Scalar): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[
    typeof value as "number" | "string" | "boolean"
  ];
}
