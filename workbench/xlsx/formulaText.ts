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

/** "_xlfn.XLOOKUP(A1,B:B,C:C)" -> "=XLOOKUP(A1,B:B,C:C)" */
export function shownFormula(stored: string): string {
  return `=${stored.replace(/_xl(?:fn|ws|pm|udf)\./g, "")}`;
}

/** "=XLOOKUP(A1,B:B,C:C)" -> "_xlfn.XLOOKUP(A1,B:B,C:C)" */
export function storedFormula(shown: string): string {
  return shown.slice(1).replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu, (piece) => {
    const name = piece.toUpperCase();
    if (NEWER_IN_SHEET.has(name)) return `_xlfn._xlws.${piece}`;
    return NEWER.has(name) ? `_xlfn.${piece}` : piece;
  });
}
