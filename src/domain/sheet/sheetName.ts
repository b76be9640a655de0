/**
 * A sheet as a formula names it, with its "!".
 * @example sheetPrefix("À-priser") // "'À-priser'!"
 * @example sheetPrefix("Volymer") // "Volymer!"
 */
export function sheetPrefix(sheet: string): string {
  // Anything but letters needs quotes, and so do words that could be a column or a truth value.
  const isPlain = /^\p{L}{4,}$/u.test(sheet) && !/^(true|false)$/i.test(sheet);
  return isPlain ? `${sheet}!` : `'${sheet.replace(/'/g, "''")}'!`;
}
