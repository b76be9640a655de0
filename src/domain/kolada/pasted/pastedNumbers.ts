import { plainSigns } from "../../figures/signs";
import type { PastedAnswers, PastedQuestion, SignAnswer } from "./pastedTypes";

/** How the figures of a table are written. */
export interface NumberForm {
  readonly decimal: "," | ".";
}

/**
 * Which sign parts the decimals, by all figures of the table together: one that cannot part thousands tells of the
 * others. Where every figure could be both ("1.234") it is asked.
 */
export function numberForm(figures: readonly string[], answers: PastedAnswers): NumberForm | PastedQuestion {
  const bodies = figures.map(body);
  const tells = (decimal: string, thousands: string) =>
    bodies.some((text) => isDecimal(text, decimal, thousands));
  if (tells(",", ".")) return { decimal: "," };
  if (tells(".", ",")) return { decimal: "." };
  for (const [sign, key, other] of [
    [".", "point", ","],
    [",", "comma", "."],
  ] as const) {
    const unclear = bodies.filter((text) => text.includes(sign));
    if (unclear.length === 0) continue;
    // Twice in one figure: it parts thousands there, and so in the others.
    const answer = answers[key] as SignAnswer | undefined;
    const isThousands = answer === "thousands" || unclear.some((text) => text.split(sign).length > 2);
    if (isThousands) return { decimal: other };
    if (answer === "decimal") return { decimal: sign };
    return { about: key, key, texts: unclear.slice(0, 3) };
  }
  return { decimal: "," };
}

/** A figure that has decimals by this sign for certain. */
function isDecimal(text: string, decimal: string, thousands: string): boolean {
  const parts = text.split(decimal);
  if (parts.length !== 2) return false;
  const [whole = "", fraction = ""] = parts;
  if (fraction.includes(thousands) || !/^\d+$/.test(fraction)) return false;
  return fraction.length !== 3 || whole.includes(thousands) || /^0*$/.test(whole) || whole.length > 3;
}

/** @returns null where the text is no figure after all */
export function pastedNumber(written: string, { decimal }: NumberForm): number | null {
  const text = plainSigns(written);
  const isNegative = /^\(.*\)|^-/.test(text);
  const plain = body(written)
    .replaceAll(decimal === "," ? "." : ",", "")
    .replace(decimal, ".");
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return null;
  const value = Number(plain);
  return isNegative ? 0 - value : value;
}

/** Digits and the signs between them. */
function body(written: string): string {
  return (/\d[\d ,.']*/.exec(plainSigns(written))?.[0] ?? "").replace(/[ ']/g, "").replace(/[,.]$/, "");
}
