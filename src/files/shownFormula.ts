/** Functions newer than the file format, and those of add-ins, are stored with a prefix that Excel never shows. */

/** "_xlfn.XLOOKUP(A1,B:B,C:C)" -> "=XLOOKUP(A1,B:B,C:C)"; "_xldudf_AVVIKELSE(B4,C4)" -> "=AVVIKELSE(B4,C4)" */
export function shownFormula(stored: string): string {
  return `=${stored.replace(/_xl(?:fn|ws|pm|udf)\.|_xldudf_/g, "")}`;
}
