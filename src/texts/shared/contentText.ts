import type { CellValue } from "../../domain/sheet/grid";
import { localFormula } from "./localFormula";

/**
 * What a cell holds, in words, where no figure of a table says how it is shown.
 * @example contentText("=SUM(B2:B4)") // "=SUMMA(B2:B4)"
 * @example contentText(-12.5) // "−12,5"
 */
export function contentText(content: CellValue): string {
  if (content === "") return "tomt";
  if (typeof content === "number") return String(content).replace("-", "\u2212").replace(".", ",");
  const text = String(content);
  return text.startsWith("=") ? localFormula(text) : text;
}
