/**
 * A key for what is remembered in the workbook by what it says: the same content gives the same key, and no
 * address is in it unless the caller puts one there. Approvals and answers of saved workbooks lie under these
 * keys, so neither the content nor the order of its parts may change.
 * @param rule what the key is about; it stands first, readable
 * @example contentKey("period", "budget|utfall", 1, 4, 8) // "period-" and sixteen hex digits
 */
export function contentKey(rule: string, ...content: readonly (string | number)[]): string {
  return `${rule}-${digestOf(content.join("\n"))}`;
}

/**
 * Two 32-bit FNV-1a hashes side by side, as sixteen hex digits: short, stable, and not meant to keep secrets.
 * @example digestOf("Skola") // the same sixteen digits for the same text, always
 */
export function digestOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(text.length - 1 - i), 0x01000193);
  }
  return (a >>> 0).toString(16).padStart(8, "0") + (b >>> 0).toString(16).padStart(8, "0");
}
