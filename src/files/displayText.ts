import { format as formatValue } from "numfmt";
import { errorWord } from "../domain/sheet/errorWord";
import type { FileValue } from "./fileValue";

/** The built-in short date is stored in its American form and shown in the reader's own. */
const SHORT_DATES = new Set(["m/d/yyyy", "mm-dd-yy", "m/d/yy"]);
const SWEDISH_SHORT_DATE = "yyyy-mm-dd";

/**
 * What a cell shows in Swedish Excel, as wide as it needs to be: "146 955" with a no-break space, "1 234,5",
 * "#REFERENS!", "SANT". A number format that cannot be understood shows the number as General does.
 */
export function displayText(value: FileValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  if (typeof value === "object") return errorWord(value.error);
  const pattern = SHORT_DATES.has(format.toLowerCase()) ? SWEDISH_SHORT_DATE : format;
  return inFormat(pattern, value) ?? inFormat("General", value) ?? String(value);
}

function inFormat(pattern: string, value: string | number): string | null {
  try {
    return formatValue(pattern, value, { locale: "sv" });
  } catch {
    return null;
  }
}
