/**
 * The one door to what only formulas need, beside the parser and in the same file: the pane's build puts
 * fetchedFormulaWork.ts in the place of this one, by the same names. Whoever comes by here has seen a formula.
 */
export { areasRead } from "./areasRead";
export { relativeShape } from "./formulaShape";
export { linearFormula, linearTerms } from "./linearFormula";
export { sheetReferencesInSteps } from "./sheetReferences";
