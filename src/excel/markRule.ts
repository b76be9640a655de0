import type { CellMark } from "./types";

/**
 * The rule of a mark. N of a text is 0, so it holds in every cell; the text in it tells our marks from
 * everybody else's conditional formats, also after the file has been saved and opened again, in every
 * language of Excel (the API and the file hold formulas in English).
 */
export function markFormula(tone: CellMark["tone"]): string {
  return `=N("Driftkoll ${tone}")=0`;
}

/** Is a conditional format's formula one of ours? Excel may give it back with or without its equals sign. */
export function isMarkFormula(formula: string): boolean {
  return /^=?\s*N\("Driftkoll[^"]*"\)\s*=\s*0$/i.test(formula.trim());
}

/** Fill and font are set together, so that a mark can be read whatever colours the cell has. */
export const MARK_COLOURS: Readonly<Record<CellMark["tone"], { fill: string; font: string }>> = {
  error: { fill: "#F8D7DA", font: "#6E0811" },
  warning: { fill: "#FFF1C2", font: "#573F00" },
  total: { fill: "#A9D0F0", font: "#0B2E4F" },
  part: { fill: "#DCEBF9", font: "#0B3A66" },
};
