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
      // Some writers leave the number of the text out where there is none.
      return raw.trim() === "" ? null : (texts[Number(raw)] ?? "").slice(0, LONGEST_TEXT);
    case "str":
    case "inlineStr":
      return decodeEscapes(raw).slice(0, LONGEST_TEXT);
    case "b":
      return raw.trim() === "1" || raw.trim() === "true";
    case "e":
      return { error: raw.trim() };
    case "d":
      return serialOf(raw.trim());
    default:
      return raw.trim() === "" ? null : Number(raw);
  }
}

/** "2025-01-21", "2025-01-21T12:00:00", "12:00:00", with or without a time zone, which Excel has none of. */
const MOMENT = /^(\d{4}-\d\d-\d\d)?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:?\d\d)?$/;

/** What is no date and no time is text. */
function serialOf(raw: string): FileValue {
  const [, date, hours, minutes, seconds = "0"] = MOMENT.exec(raw) ?? [];
  const day = date === undefined ? 0 : (Date.parse(date) - DAY_ZERO) / DAY;
  if ((date === undefined && hours === undefined) || Number.isNaN(day)) return raw;
  const time = hours === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return day + time / 86_400;
}
