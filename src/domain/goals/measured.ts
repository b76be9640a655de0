import { exact } from "../functions/exactNumber";
import { parseTarget, type Target } from "./target";

/** A figure of a goal table: what it is, and as it stands in the cell. */
export interface Measured extends Target {
  readonly text: string;
}

/** Beyond this a figure beside per cents counts them itself: 87 beside "75 %" is 87 %. */
const LARGEST_SHARE = 1.5;

/** A figure in the terms of another: where only the other is in per cent, this one is too. */
export function inTermsOf(measured: Measured, other: Target): Measured {
  const isPlain = other.isPercent && !measured.isPercent && measured.unit === "";
  if (!isPlain || Math.abs(measured.value) <= LARGEST_SHARE) return measured;
  const share = (value: number) => exact(value).shifted(2).toCell();
  return { ...measured, value: share(measured.value), upper: share(measured.upper) };
}

/**
 * Reads a cell of a goal table. Per cents are shares, whether the cell holds text ("5,6 %") or a number with a
 * format for them.
 * @param shown what the cell shows; from text that is too wide for its column nothing can be read, so the value is
 *   taken where it is a number
 * @returns null where no figure stands
 */
export function readMeasured(value: unknown, format: string, shown: string): Measured | null {
  if (typeof value === "number") {
    const isPercent = format.includes("%");
    const text = /^#+$/.test(shown) || shown === "" ? String(value).replace(".", ",") : shown;
    return { value, upper: value, sign: null, isPercent, unit: isPercent ? "%" : "", text };
  }
  const target = typeof value === "string" ? parseTarget(value) : null;
  return target && { ...target, text: String(value).trim() };
}
