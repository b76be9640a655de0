/** The contents of the file that is fetched when a sheet has formulas; see fetchedParser.ts. */
export { parse, parseA1Ref, tokenize } from "@borgar/fx";
