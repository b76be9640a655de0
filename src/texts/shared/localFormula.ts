/** Excel's functions by the names that Swedish Excel shows; the others are called the same or left as they are. */
export const SWEDISH_FUNCTIONS: Readonly<Record<string, string>> = {
  SUM: "SUMMA",
  IF: "OM",
  IFERROR: "OMFEL",
  IFNA: "OMSAKNAS",
  AND: "OCH",
  OR: "ELLER",
  NOT: "ICKE",
  ROUND: "AVRUNDA",
  ROUNDUP: "AVRUNDA.UPPÅT",
  ROUNDDOWN: "AVRUNDA.NEDÅT",
  TRUNC: "AVKORTA",
  INT: "HELTAL",
  AVERAGE: "MEDEL",
  COUNT: "ANTAL",
  COUNTA: "ANTALV",
  COUNTBLANK: "ANTAL.TOMMA",
  SUBTOTAL: "DELSUMMA",
  SUMPRODUCT: "PRODUKTSUMMA",
  PRODUCT: "PRODUKT",
  SUMIF: "SUMMA.OM",
  SUMIFS: "SUMMA.OMF",
  COUNTIF: "ANTAL.OM",
  COUNTIFS: "ANTAL.OMF",
  VLOOKUP: "LETARAD",
  HLOOKUP: "LETAKOLUMN",
  XLOOKUP: "XLETAUPP",
  MATCH: "PASSA",
  LARGE: "STÖRSTA",
  SMALL: "MINSTA",
  INTERCEPT: "SKÄRNINGSPUNKT",
  SLOPE: "LUTNING",
  TRUE: "SANT",
  FALSE: "FALSKT",
};

/** Texts, quoted sheets, brackets, numbers, words, and single signs. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?|[$\p{L}_][$\p{L}\p{N}_.]*|[^]/gu;

/**
 * A formula in the form Swedish Excel shows it: its names of functions, decimal commas, and semicolons.
 * @param formula in en-US form, as Excel's API has it
 * @example localFormula('=IF(B5="","",ROUND(B5*1.5,0))') // '=OM(B5="";"";AVRUNDA(B5*1,5;0))'
 */
export function localFormula(formula: string): string {
  const pieces = formula.match(PIECES) ?? [];
  let braces = 0;
  return pieces
    .map((piece, index) => {
      if (piece === "{") braces += 1;
      if (piece === "}") braces -= 1;
      // Within braces a semicolon begins a new row, also in Swedish.
      if (piece === ",") return braces > 0 ? "\\" : ";";
      if (/^\d/.test(piece)) return piece.replace(".", ",");
      const word = piece.toUpperCase();
      const isCall = pieces[index + 1] === "(" || word === "TRUE" || word === "FALSE";
      return (isCall && SWEDISH_FUNCTIONS[word]) || piece;
    })
    .join("");
}
