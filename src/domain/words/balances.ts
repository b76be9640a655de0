import { pattern, whole } from "./boundaries";
import { comparable } from "./comparable";
import { fits, says, type Entry } from "./lexicon";

/** The one side of a balance sheet. */
export const ALL_ASSETS: Entry = {
  means: "assets",
  pattern: /^(?:(?:summa|totalt?|totala) )?tillgångar(?:,? (?:totalt|summa))?$/,
  example: "SUMMA TILLGÅNGAR",
  unlike: "Summa anläggningstillgångar",
};
/** The other side: all that the assets are financed by. */
export const ALL_EQUITY_AND_LIABILITIES: Entry = {
  means: "liabilities",
  pattern: pattern(
    /^(?:(?:summa|totalt?|totala) )?eget kapital(?:,| och| samt).*skulder(?:,? (?:totalt|summa))?$/,
    /^(?:(?:summa|totalt?|totala) )?(?:avsättningar|skulder)(?:,| och| samt).*eget kapital$/,
  ),
  example: "Summa eget kapital, avsättningar och skulder",
  unlike: "Summa eget kapital",
};

/** What stood there when the year began. */
export const OPENING: Entry = {
  means: "opening",
  pattern: pattern(
    /^(?:ing\.? |ingående)/,
    whole("ib"),
    /(?:vid |i )?(?:årets|periodens) (?:början|ingång)|vid ingången av (?:året|perioden)/,
  ),
  example: "Likvida medel vid årets början",
  unlike: "Ingår i",
};
/** What stands there when it ends. */
export const CLOSING: Entry = {
  means: "closing",
  pattern: pattern(
    /^(?:utg\.? |utgående)/,
    whole("ub"),
    /(?:vid |i )?(?:årets|periodens) (?:slut|utgång)|vid utgången av (?:året|perioden)/,
  ),
  example: "Utgående anskaffningsvärde",
  unlike: "Utgifter",
};

const OPENING_OR_CLOSING =
  /(?:in|ut)gående|(?:^|(?<= ))(?:ing|utg)\.? |(?:^|(?<= ))[iu]b(?= |$)|(?:vid |i )?(?:årets|periodens) (?:början|slut|ingång|utgång)|vid (?:in|ut)gången av (?:året|perioden)|ackumulera(?:t|de)|(?:19|20)\d\d(?:-\d\d-\d\d)?/g;

/**
 * What an opening or a closing balance is of, as the two are compared; null for any other label.
 * @example balanceOf("Utgående anskaffningsvärde 2023") // { isOpening: false, of: "anskaffningsvärde" }
 */
export function balanceOf(label: string): { isOpening: boolean; of: string } | null {
  const isOpening = says(OPENING, label);
  if (isOpening === says(CLOSING, label)) return null;
  return { isOpening, of: comparable(label).replace(OPENING_OR_CLOSING, "").replace(/\s+/g, " ").trim() };
}

/** Which whole side of a balance sheet a label names; null for any other. */
export function balanceSide(label: string): "assets" | "liabilities" | null {
  const text = comparable(label);
  if (fits(ALL_ASSETS, text)) return "assets";
  return fits(ALL_EQUITY_AND_LIABILITIES, text) ? "liabilities" : null;
}
