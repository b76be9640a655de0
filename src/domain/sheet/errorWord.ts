/** Errors as Swedish Excel shows them in the cell. Those not listed are written alike in both languages. */
const ERROR_WORDS: Readonly<Record<string, string>> = {
  "#REF!": "#REFERENS!",
  "#DIV/0!": "#DIVISION/0!",
  "#VALUE!": "#VÄRDEFEL!",
  "#N/A": "#SAKNAS!",
  "#NAME?": "#NAMN?",
  "#NUM!": "#OGILTIGT!",
  "#NULL!": "#SKÄRNING!",
  "#CALC!": "#BERÄKNA!",
  "#BUSY!": "#UPPTAGEN!",
};

/** The Swedish word of an error value. @example errorWord("#REF!") // "#REFERENS!" */
export function errorWord(error: string): string {
  return ERROR_WORDS[error] ?? error;
}
