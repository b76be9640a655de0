import { linearFormula } from "../formulas/formulaWork";
import type { CellPosition, Grid } from "../sheet/grid";

/** Formulas that the program which wrote the file has not computed. */
export interface FormulasWithoutValues {
  readonly rule: "formulasWithoutValues";
  readonly sheet: string;
  readonly cells: readonly CellPosition[];
}

/** Functions that give a number or an error value, and never an empty text. */
const GIVES_A_NUMBER =
  /^=\s*[-+]?\s*(SUM|SUMIF|SUMIFS|SUMPRODUCT|SUBTOTAL|AGGREGATE|ROUND|ROUNDUP|ROUNDDOWN|ABS|AVERAGE|COUNT|COUNTA|MIN|MAX|PRODUCT)\([^"]*\)$/i;

/**
 * The cells with a formula and no value, where the program that wrote the file has not computed it: Excel does
 * when it opens the file, and until then there is nothing to check. A formula may also give an empty text,
 * =IF(B4="","",B4-C4): those count only beside one that cannot.
 * @returns their places; none where every formula may have given what stands there
 */
export function formulasWithoutValues({ area, values, formulas }: Grid): CellPosition[] {
  const empty: CellPosition[] = [];
  let isCertain = false;
  formulas.forEach((row, r) =>
    row.forEach((formula, c) => {
      if (values[r]![c] !== "" || typeof formula !== "string" || !formula.startsWith("=")) return;
      empty.push({ row: area.row + r, column: area.column + c });
      isCertain ||= givesNumber(formula);
    }),
  );
  return isCertain ? empty : [];
}

/** A reference alone may give the text it refers to; a sum or a difference is a number. */
function givesNumber(formula: string): boolean {
  return GIVES_A_NUMBER.test(formula) || (/[-+(]/.test(formula.slice(2)) && linearFormula(formula) !== null);
}
