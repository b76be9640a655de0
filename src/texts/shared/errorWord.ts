/** Errors as the Swedish user sees them in the cell. */
const ERROR_WORDS: Readonly<Record<string, string>> = {
  "#REF!": "#REFERENS!",
  "#DIV/0!": "#DIVISION/0!",
  "#VALUE!": "#VÄRDEFEL!",
  "#N/A": "#SAKNAS!",
  "#NAME?": "#NAMN?",
  "#NUM!": "#OGILTIGT!",
  "#NULL!": "#SKÄRNING!",
  "#SPILL!": "#SPILL!",
  "#CALC!": "#BERÄKNA!",
};

/** The Swedish word of an error value. @example errorWord("#REF!") // "#REFERENS!" */
export function errorWord(error: string): string {
  return ERROR_WORDS[error] ?? error;
}
