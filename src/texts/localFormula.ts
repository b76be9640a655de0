/** A formula in the form Swedish Excel shows it. */
export function localFormula(formula: string): string {
  return formula.replace(/\bSUM\(/g, "SUMMA(").replace(/,/g, ";");
}
