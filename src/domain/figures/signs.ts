/** The many dashes and spaces that stand in municipal tables, folded to one of each. */

/** Hyphen, non-breaking hyphen, figure dash, en dash, em dash, minus sign, small and full-width hyphen. */
const MINUS = /[\u2010\u2011\u2012\u2013\u2014\u2212\uFE63\uFF0D]/g;

/** No-break, figure, thin, hair, narrow no-break and the other typographic spaces, and tabs. */
const SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/g;

/** Zero-width characters and soft hyphens: invisible, so they never carry meaning. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/**
 * Text with one kind of minus ("-") and one kind of space, trimmed.
 * @example plainSigns("\u2212 6\u00A0279") // "- 6 279"
 */
export function plainSigns(text: string): string {
  return text.replace(INVISIBLE, "").replace(MINUS, "-").replace(SPACE, " ").trim();
}
