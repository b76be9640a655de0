import { getFormatDateInfo } from "numfmt";
import type { FileValue } from "./fileValue";
import type { RawCell } from "./rawCell";

/** From day 0 of 1900, as Excel counts it, to day 0 of 1904. */
const DAYS_BETWEEN = 1462;

/**
 * The date of a file that counts its days from 1904, as Excel for Mac once did, in days from 1900 as all others; what
 * is no date stays as it is, a time of the day and a number of hours too.
 * @example in1900({ type: "n", ... }, 43484, "yyyy-mm-dd") // 44946, which is 2023-01-20
 */
export function in1900({ type }: Pick<RawCell, "type">, value: FileValue, format: string): FileValue {
  return typeof value === "number" && type === "n" && hasDate(format) ? value + DAYS_BETWEEN : value;
}

/** "m" beside a second is of minutes, and what is shown in hours has no date. */
function hasDate(format: string): boolean {
  const { year, month, day, hours, seconds } = getFormatDateInfo(format);
  return year || day || (month && !hours && !seconds);
}
