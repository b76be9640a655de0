/**
 * A text as it has to be handed to Excel in order to stay that text. What is written through the API is
 * understood as if it had been typed: "=1+1" becomes a formula, "1-2" a date, "20 066" a number, "TRUE" a
 * truth value. A leading apostrophe prevents that and is not part of the value.
 * Words without figures are left as they are: they mean nothing else to Excel, and the apostrophe would show
 * in the formula bar.
 */
export function writtenText(text: string): string {
  return isPlainWords(text) ? text : `'${text}`;
}

/** Letters first and no digit anywhere; the API speaks English, so only TRUE and FALSE are more than words. */
function isPlainWords(text: string): boolean {
  return /^\p{L}[^\p{N}]*$/u.test(text) && !/^(true|false)\s*$/i.test(text);
}
