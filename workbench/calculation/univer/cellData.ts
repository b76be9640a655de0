import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { Scalar } from "../../workbook";

const ERRORS = new Set([
  "#REF!",
  "#DIV/0!",
  "#VALUE!",
  "#N/A",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

/** What the engine calls a result that is still to come; Excel shows it as #BUSY!. */
export const WAITING = "#GETTING_DATA";
const BUSY = "#BUSY!";

/**
 * The engine takes every text that reads like an error for one. A mark that nobody types, put before such a
 * text, keeps it a text; it is taken off again from what comes back.
 */
const TEXT_MARK = "\u2060";

/** A text as the engine is given it, and as it was. */
export const markedText = {
  write: (text: string) => (ERRORS.has(text) ? TEXT_MARK + text : text),
  read: (text: string) => text.split(TEXT_MARK).join(""),
};

export function isErrorWord(word: unknown): word is string {
  return typeof word === "string" && ERRORS.has(word);
}

/** A value as the engine is given it. */
export function toCellData(value: Scalar): ICellData | null {
  if (value === null) return null;
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "string") {
    return { v: markedText.write(value), t: CellValueType.FORCE_STRING };
  }
  return { v: value.error === BUSY ? WAITING : value.error, t: CellValueType.STRING };
}

/** A result as the model keeps it. A formula never results in a blank: a reference to one is 0, as in Excel. */
export function fromCellData(data: Nullable<ICellData>): Scalar {
  if (!data || data.v === null || data.v === undefined) return "";
  if (data.t === CellValueType.BOOLEAN) return Number(data.v) === 1 || data.v === "TRUE";
  if (data.v === WAITING) return { error: BUSY };
  if (typeof data.v === "string" && ERRORS.has(data.v)) return { error: data.v };
  if (data.t === CellValueType.NUMBER || typeof data.v === "number") return withoutMinusZero(Number(data.v));
  return markedText.read(String(data.v));
}

/** Excel has one zero only. */
function withoutMinusZero(value: number): number {
  return value === 0 ? 0 : value;
}
