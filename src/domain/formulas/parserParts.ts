/** The contents of the file that is fetched when a sheet has formulas; see fetchedParts.ts. */
export { parse, parseA1Ref, tokenize } from "@borgar/fx";
export { areasRead } from "./areasRead";
export { relativeShape } from "./formulaShape";
export { linearFormula, linearTerms } from "./linearFormula";
export { sheetReferencesInSteps } from "./sheetReferences";
