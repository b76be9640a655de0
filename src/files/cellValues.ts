import { decodeEscapes } from "./escapes";
import type { FileValue } from "./fileValue";
import type { RawCell } from "./rawCell";

const DAY = 86_400_000;
/** Day 0 of the files' serial dates, right from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Excel holds no longer text in a cell, and cuts one that it finds in a file. */
const LONGEST_TEXT = 32_767;

/** What a stored cell holds; dates are their serial number, as on Excel's API. */
export function cellValue(cell: RawCell, texts: readonly string[]): FileValue {
  const { type, raw } = cell;
  if (raw === null) return type === "str" || type === "inlineStr" ? "" : null;
  switch (type) {
    case "s":
      return (texts[Number(raw)] ?? "").slice(0, LONGEST_TEXT);
    case "str":
    case "inlineStr":
      return decodeEscapes(raw).slice(0, LONGEST_TEXT);
    case "b":
      return raw.trim() === "1" || raw.trim() === "true";
    case "e":
      return { error: raw.trim() };
    case "d":
      return (Date.parse(raw.endsWith("Z") ? raw : `${raw}Z`) - DAY_ZERO) / DAY;
    default:
      return raw.trim() === "" ? null : Number(raw);
  }
}
