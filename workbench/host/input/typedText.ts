import { parseValue } from "numfmt";
import type { Scalar } from "../../workbook";

/** What a text is understood as, and the number format that comes with it. */
export interface Understood {
  readonly value: Scalar;
  readonly format?: string;
}

/**
 * What Excel makes of a text written on its API, where the language is en-US whatever the user sees: numbers with a
 * decimal point, amounts in parentheses, per cents, currencies, truth values, dates and times. Everything else stays
 * the text it is, spaces and all.
 * @example understood("(200)") // { value: -200 }
 * @example understood("2026-01-15") // { value: 46037, format: "yyyy-mm-dd" }
 */
export function understood(text: string): Understood {
  const found = parseValue(text);
  if (found === null || found.v === null || found.v === undefined) return { value: text };
  const { v, z } = found as { v: Scalar; z?: string };
  return { value: v, ...(z !== undefined && { format: z }) };
}
