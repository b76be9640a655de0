/**
 * The one door to the parser of formulas. It weighs a twentieth of all that a first verdict needs, and a sheet of figures
 * has no use for it: the pane's build puts fetchedParser.ts in the place of this file, by the same names.
 */
export { parse, parseA1Ref, tokenize } from "@borgar/fx";

/** Resolves when formulas can be taken apart: at once, but in the pane. */
export { atOnce as parserIsHere } from "./atOnce";
