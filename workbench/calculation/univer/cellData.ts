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

/**
 * The engine takes every text that reads like an error for one. A mark that nobody types, put before such a
 * text, keeps it a text; it is taken off again from what comes back.
 */
const TEXT_MARK = "\u2060";

/** A value as the engine is given it. */
export function toCellData(value: Scalar): ICellData | null {
  if (value === null) return null;
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "string") {
    return { v: ERRORS.has(value) ? TEXT_MARK + value : value, t: CellValueType.FORCE_STRING };
  }
  return { v: value.error, t: CellValueType.STRING };
}

/** A result as the model keeps it. A formula never results in a blank: a reference to one is 0, as in Excel. */
export function fromCellData(data: Nullable<ICellData>): Scalar {
  if (!data || data.v === null || data.v === undefined) return "";
  if (data.t === CellValueType.BOOLEAN) return Number(data.v) === 1 || data.v === "TRUE";
  if (typeof data.v === "string" && ERRORS.has(data.v)) return { error: data.v };
  if (data.t === CellValueType.NUMBER || typeof data.v === "number") return Number(data.v);
  return String(data.v).split(TEXT_MARK).join("");
}
