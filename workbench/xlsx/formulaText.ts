/**
 * Functions newer than the file format are stored with a prefix ("_xlfn.XLOOKUP") that Excel never shows.
 */
const NEWER = new Set(
  (
    "XLOOKUP XMATCH UNIQUE SORTBY SEQUENCE RANDARRAY LET LAMBDA IFS SWITCH CONCAT TEXTJOIN MAXIFS MINIFS " +
    "TEXTBEFORE TEXTAFTER TEXTSPLIT VSTACK HSTACK TOCOL TOROW WRAPROWS WRAPCOLS TAKE DROP CHOOSEROWS CHOOSECOLS " +
    "EXPAND MAP REDUCE SCAN BYROW BYCOL MAKEARRAY FORECAST.LINEAR FORECAST.ETS DAYS ISOWEEKNUM NUMBERVALUE XOR " +
    "IFNA FORMULATEXT SHEET SHEETS ISFORMULA RRI PDURATION STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC " +
    "PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC RANK.EQ RANK.AVG MODE.SNGL CEILING.MATH FLOOR.MATH AGGREGATE"
  ).split(" "),
);
const NEWER_IN_SHEET = new Set(["FILTER", "SORT"]);

/** Functions of add-ins are stored with a prefix too; the file is all that says that they are an add-in's. */
const ADDIN_PREFIX = "_xldudf_";
const NONE: ReadonlySet<string> = new Set();

/** The add-in's functions that a stored formula calls, in upper case. */
export function addinFunctionsIn(stored: string): string[] {
  return [...stored.matchAll(/_xldudf_([\p{L}\p{N}_.]+)(?=\()/gu)].map((match) => match[1]!.toUpperCase());
}

/**
 * "=XLOOKUP(A1,B:B,C:C)" -> "_xlfn.XLOOKUP(A1,B:B,C:C)"
 * @param addin the add-in's functions, in upper case
 */
export function storedFormula(shown: string, addin = NONE): string {
  return shown.slice(1).replace(FUNCTIONS, (piece) => {
    const name = piece.toUpperCase();
    if (addin.has(name)) return `${ADDIN_PREFIX}${name}`;
    if (NEWER_IN_SHEET.has(name)) return `_xlfn._xlws.${piece}`;
    return NEWER.has(name) ? `_xlfn.${piece}` : piece;
  });
}

/** Whether a formula calls one of the add-in's functions. */
export function callsAddin(shown: string, addin: ReadonlySet<string>): boolean {
  return addin.size > 0 && (shown.match(FUNCTIONS) ?? []).some((piece) => addin.has(piece.toUpperCase()));
}

/** Texts and quoted sheet names, which are passed over, and names of functions. */
const FUNCTIONS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu;
