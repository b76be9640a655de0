import { isExcelFunction } from "./excelFunctions";
import { formulaPieces } from "./formulaPieces";

export interface KnownWords {
  hasFunction(name: string): boolean;
  /** Defined names and Excel tables of the workbook, in any case. */
  hasName(name: string): boolean;
}

/** Does a formula hold a function or a name that Excel itself would not know? It shows #NAME? then. */
export function hasUnknownWord(formula: string, known: KnownWords): boolean {
  return formulaPieces(formula).some(({ kind, text }) => {
    if (kind === "function") return !known.hasFunction(text.toUpperCase()) && !isExcelFunction(text);
    return kind === "name" && !known.hasName(text) && !hasLocalNames(formula);
  });
}

/** Names of LET and LAMBDA are given in the formula itself. */
function hasLocalNames(formula: string): boolean {
  return /\b(?:LET|LAMBDA)\s*\(/i.test(formula);
}

/**
 * Why the engine cannot compute a formula, in Swedish, or null where it can. Better to ask beforehand: an
 * unknown word would spread as #NAME? into every cell that depends on it.
 */
export function whyNotComputed(formula: string, known: KnownWords): string | null {
  for (const { kind, text } of formulaPieces(formula)) {
    if (kind === "function" && !known.hasFunction(text.toUpperCase())) {
      return `Funktionen ${text.toUpperCase()} räknas inte i provmiljön.`;
    }
    if (kind === "name" && !known.hasName(text)) return `Namnet ${text} är inte känt i provmiljön.`;
    if (/^\[\d+\]$/.test(text) || /^\[[^\]]+\.xl\w+\]$/i.test(text) || /^'.*\[[^\]]+\].*'!?$/.test(text)) {
      return "Formeln hämtar värden ur en annan arbetsbok.";
    }
  }
  return null;
}
