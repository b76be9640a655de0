import type { Area, CellPosition } from "../../src/domain/sheet/grid";
import type { CellContent, Scalar, Sheet } from "../workbook";
import { HostError, invalid } from "./errors";

/**
 * What Excel makes of a value written on its API, which is en-US whatever the user sees: a leading "=" is a
 * formula, a leading apostrophe keeps text as text, text that looks like a number becomes one unless the
 * cell is formatted as text. null leaves the cell as it is.
 */
export function readInput(input: unknown, format: string): CellContent | null {
  if (input === null || input === undefined) return null;
  if (typeof input === "number" || typeof input === "boolean") return { value: input };
  if (typeof input !== "string") throw invalid("A cell holds a number, a text or a truth value.");
  if (input === "") return { value: null };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (format === "@") return { value: input };
  if (input.startsWith("=") && input.length > 1) return { value: null, formula: input };
  return { value: readText(input) };
}

function readText(text: string): Scalar {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === "true";
  const number = /^[-+]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?([eE][-+]?\d+)?(%)?$/.exec(trimmed);
  if (!number || !/\d/.test(trimmed)) return text;
  const plain = Number(trimmed.replace(/,/g, "").replace("%", ""));
  return number[5] ? Number(`${plain}e-2`) : plain;
}

/** An argument or a property that is a text; numbers and truth values stand for themselves. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw invalid("A text is expected here.");
}

/** "#ffff00" as Excel keeps it; null and "" take a colour away. */
export function colourOf(value: unknown): string | undefined {
  return value === null || value === "" ? undefined : textOf(value).toUpperCase();
}

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

/** Excel refuses every change of a protected sheet with one code. Locked cells are not told from unlocked ones. */
export function refuseProtected(sheet: Sheet): void {
  if (sheet.isProtected) {
    throw new HostError(
      "AccessDenied",
      "You cannot perform the requested operation: the sheet is protected.",
    );
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
