/**
 * The one door to what judges the live formulas of a sheet. Like the parser it is of no use to a sheet of figures: the
 * pane's build puts fetchedLiveFormulas.ts in the place of this file, by the same names.
 */
export { judgeFormulas } from "./questions/formulas/judgeFormulas";
export { withLiveSums } from "./structure/live/liveSums";

/** Resolves when formulas can be taken apart and judged: at once, but in the pane. */
export { parserIsHere as formulasAreHere } from "./formulas/parser";
