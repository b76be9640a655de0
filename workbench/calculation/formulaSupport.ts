import { formulaPieces } from "./formulaPieces";

export interface KnownWords {
  hasFunction(name: string): boolean;
  /** Defined names and Excel tables of the workbook, in any case. */
  hasName(name: string): boolean;
}

/**
 * Why the engine cannot compute a formula, in Swedish, or null where it can. Better to ask beforehand: an
 * unknown word would spread as #NAME? into every cell that depends on it.
 */
export function whyNotComputed(formula: string, known: KnownWords): string | null {
  for (const { kind, text } of formulaPieces(formula)) {
    if (kind === "function" && !known.hasFunction(text.toUpperCase())) {
      return `Funktionen ${text.toUpperCase()} räknas inte i arbetsbänken.`;
    }
    if (kind === "name" && !known.hasName(text)) return `Namnet ${text} är inte känt i arbetsbänken.`;
    if (/^\[\d+\]$/.test(text) || /^\[[^\]]+\.xl\w+\]$/i.test(text) || /^'.*\[[^\]]+\].*'!?$/.test(text)) {
      return "Formeln hämtar värden ur en annan arbetsbok.";
    }
  }
  return null;
}
