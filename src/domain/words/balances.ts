import { pattern, whole } from "./boundaries";
import { comparable } from "./comparable";
import { fits, says, type Entry, type PatternEntry } from "./lexicon";
import { ONE_MONTH } from "./periods";

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
    /^(?:summa (?:passiva|finansiering)|(?:passiva|finansiering) totalt)$/,
  ),
  example: "Summa eget kapital, avsättningar och skulder",
  unlike: "Summa eget kapital",
};

/** The first day of a period: "2024-01-01", "1 januari", "1/7". */
export const FIRST_DAY: PatternEntry = {
  means: "first",
  pattern:
    /(?:19|20)\d\d-\d\d-01(?!\d)|(?<!\d)0?1 (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*|(?<![\d/])0?1\/1?\d(?!\d)/,
  example: "Balans 2024-01-01",
  unlike: "Balans 2024-01-31",
};
/** The last day of a period: "2024-12-31", "31 december", "30/6". */
export const LAST_DAY: PatternEntry = {
  means: "last",
  pattern:
    /(?:19|20)\d\d-\d\d-(?:28|29|30|31)(?!\d)|(?<!\d)(?:28|29|30|31) (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*|(?<![\d/])(?:28|29|30|31)\/1?\d(?!\d)/,
  example: "Balans per 31 december",
  unlike: "Balans per 1 december",
};

/** What stood there when the year began. */
export const OPENING: Entry = {
  means: "opening",
  pattern: pattern(
    FIRST_DAY.pattern,
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
    LAST_DAY.pattern,
    /^(?:utg\.? |utgående)/,
    whole("ub"),
    /(?:vid |i )?(?:årets|periodens) (?:slut|utgång)|vid utgången av (?:året|perioden)/,
  ),
  example: "Utgående anskaffningsvärde",
  unlike: "Utgifter",
};

const OPENING_OR_CLOSING = new RegExp(
  `${FIRST_DAY.pattern.source}|${LAST_DAY.pattern.source}|${
    /(?:in|ut)gående|(?:^|(?<= ))(?:ing|utg)\.? |(?:^|(?<= ))[iu]b(?= |$)|(?:vid |i )?(?:årets|periodens) (?:början|slut|ingång|utgång)|vid (?:in|ut)gången av (?:året|perioden)|ackumulera(?:t|de)|(?:19|20)\d\d(?:-\d\d-\d\d)?/
      .source
  }`,
  "g",
);

/** What every label of a balance has, told quickly: nearly no row of a large table is one. */
export const MAY_BE_BALANCE: PatternEntry = {
  means: "balance",
  pattern:
    /(?:^| )(?:in|ut)g|(?:^| )[iu]b|början|slut|gång|-[0-3]\d|[0-3]?\d\/1?\d|[0-3]?\d (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/i,
  example: "Ingående balans",
  unlike: "Personalkostnader",
};

/**
 * What an opening or a closing balance is of, as the two are compared; null for any other label.
 * @example balanceOf("Utgående anskaffningsvärde 2023") // { isOpening: false, of: "anskaffningsvärde" }
 * @example balanceOf("Låneskuld 1 januari") // { isOpening: true, of: "låneskuld" }
 */
export function balanceOf(label: string): { isOpening: boolean; of: string } | null {
  if (!MAY_BE_BALANCE.pattern.test(label)) return null;
  const isOpening = says(OPENING, label);
  if (isOpening === says(CLOSING, label)) return null;
  return { isOpening, of: comparable(label).replace(OPENING_OR_CLOSING, "").replace(/\s+/g, " ").trim() };
}

/**
 * What a heading is of, whichever day or year it is of.
 * @example nameOfBalance("Skuld 2025-12-31") // "skuld"
 * @example nameOfBalance("Saldo april 2025") // "saldo"
 */
export function nameOfBalance(heading: string): string {
  return comparable(heading)
    .replace(OPENING_OR_CLOSING, "")
    .replace(new RegExp(ONE_MONTH.pattern.source, "g"), "")
    .replace(/(?:^| )(?:per|den|vid|i|för)(?= |$)/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Which whole side of a balance sheet a label names; null for any other. */
export function balanceSide(label: string): "assets" | "liabilities" | null {
  const text = comparable(label);
  if (fits(ALL_ASSETS, text)) return "assets";
  return fits(ALL_EQUITY_AND_LIABILITIES, text) ? "liabilities" : null;
}
