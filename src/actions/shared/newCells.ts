import type { NewCell } from "../../domain/sheet/newSheet";

export function text(row: number, column: number, value: string): NewCell {
  return { row, column, content: { kind: "text", value } };
}

export function number(row: number, column: number, value: number): NewCell {
  return { row, column, content: { kind: "number", value } };
}

/** @param formula in en-US form, with its "=" */
export function formula(row: number, column: number, formula: string): NewCell {
  return { row, column, content: { kind: "formula", formula } };
}
