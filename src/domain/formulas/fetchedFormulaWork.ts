/** What is done with formulas as the pane has it: fetched together with the parser. See formulaWork.ts. */
import { here, type FormulaParts } from "./fetchedParts";

export const areasRead: FormulaParts["areasRead"] = (...given) => here().areasRead(...given);
export const relativeShape: FormulaParts["relativeShape"] = (...given) => here().relativeShape(...given);
export const linearFormula: FormulaParts["linearFormula"] = (...given) => here().linearFormula(...given);
export const linearTerms: FormulaParts["linearTerms"] = (...given) => here().linearTerms(...given);
export const sheetReferencesInSteps: FormulaParts["sheetReferencesInSteps"] = (...given) =>
  here().sheetReferencesInSteps(...given);
