import { comparable } from "./comparable";
import { meaningOf, type Entry } from "./lexicon";

/** What a line of a statement is, whatever it is called: the same amount wherever it stands. */
export type StatementLine =
  | "operatingIncome"
  | "incomeWithItems"
  | "operatingCosts"
  | "depreciation"
  | "itemsAffectingComparability"
  | "netCosts"
  | "taxes"
  | "grants"
  | "taxesAndGrants"
  | "operatingResult"
  | "financialIncome"
  | "financialCosts"
  | "netFinancial"
  | "resultBeforeExtraordinary"
  | "yearsResult"
  | "adjustedResult"
  | "toReserve"
  | "fromReserve"
  | "requirementResult"
  | "capitalGains"
  | "operatingCash"
  | "investingCash"
  | "financingCash"
  | "investmentOutlay"
  | "intangibleOutlay"
  | "totalOutlay"
  | "netOutlay"
  | "outlayIncome"
  | "cashChange"
  | "openingCash"
  | "closingCash"
  | "openingEquity"
  | "closingEquity"
  | "openingValue"
  | "closingValue"
  | "internalItems";

const RESERVE = "(?:rur|resultat(?:utjämnings)?reserv(?:en)?)(?: \\(rur\\))?";
const FLOW = "(?:kassaflöde|medel|nettokassaflöde) (?:från|i) ";

/** Held against a label without its note number, the word for a sum and what stands in brackets behind. */
export const STATEMENT_LINES: readonly Entry<StatementLine>[] = [
  {
    means: "incomeWithItems",
    pattern: /^verksamhetens intäkter,? \(?ink?l(?:\.|usive)? jämförelsestörande/,
    example: "Verksamhetens intäkter (inkl jämförelsestörande poster)",
  },
  {
    means: "operatingIncome",
    pattern: /^(?:verksamhet(?:en|erna)s |verksamhets)intäkter(?: kommunen)?$/,
    example: "Verksamhetens intäkter",
  },
  {
    means: "operatingCosts",
    pattern: /^(?:verksamhet(?:en|erna)s |verksamhets)kostnader(?: kommunen)?$/,
    example: "Verksamhetens kostnader",
  },
  {
    means: "depreciation",
    pattern:
      /^(?:justering(?:ar)? (?:för|av) )?(?:planenliga )?(?:av-? ?och nedskrivningar|avskrivningar(?:(?:,| och| samt|\/) ?nedskrivningar)?)(?: enligt plan)?$/,
    example: "Justering för av- och nedskrivningar",
    unlike: "Ackumulerade avskrivningar",
  },
  {
    means: "itemsAffectingComparability",
    pattern:
      /^jämförelsestörande (?:post(?:er)?|intäkt(?:er)?|kostnad(?:er)?|intäktsposter|kostnadsposter|intäkter och kostnader)$/,
    example: "Jämförelsestörande intäkter och kostnader",
  },
  {
    means: "netCosts",
    pattern: /^verksamhet(?:en|erna)s nettokostnad(?:er)?$/,
    example: "VERKSAMHETENS NETTOKOSTNADER",
  },
  {
    means: "taxes",
    pattern: /^(?:(?:kommunal)?skatteintäkter|kommunalskatt|kommunala skatteintäkter)$/,
    example: "Skatteintäkter",
  },
  {
    means: "grants",
    // Also "stadsbidrag", as it is misspelt.
    pattern:
      /^generella sta[td]s?bidrag(?:,? (?:och|samt|netto|fastighetsavgift|kommunal(?:ekonomisk)?|utjämning(?:sbidrag)?))*$/,
    example: "Generella statsbidrag och utjämning",
  },
  {
    means: "taxesAndGrants",
    pattern: /^skatt(?:er|eintäkter) ?(?:\/|och|samt) ?(?:generella )?statsbidrag$/,
    example: "Skatter/statsbidrag",
  },
  { means: "operatingResult", pattern: /^verksamhetens resultat$/, example: "Verksamhetens resultat" },
  { means: "financialIncome", pattern: /^finansiella intäkter$/, example: "Finansiella intäkter" },
  { means: "financialCosts", pattern: /^finansiella kostnader$/, example: "Finansiella kostnader" },
  {
    means: "netFinancial",
    pattern: /^(?:finansnetto|räntenetto|finansiella poster,? netto)$/,
    example: "Finansnetto",
  },
  {
    means: "resultBeforeExtraordinary",
    pattern:
      /^resultat (?:efter finansiella poster|före extraordinära poster|efter (?:skatter och |skatteintäkter och )?finansnetto)$/,
    example: "Resultat före extraordinära poster",
  },
  {
    means: "adjustedResult",
    pattern: /^(?:årets )?resultat efter balanskravsjustering(?:ar|en)?$/,
    example: "Årets resultat efter balanskravsjusteringar",
  },
  {
    means: "yearsResult",
    pattern:
      /^(?:(?:varav|därav) )?(?:årets|periodens) (?:redovisade |bokförda )?resultat(?: (?:enligt|från) resultaträkning(?:en)?)?(?: \(?förändring av eget kapital\)?)?$|^kommunens redovisade resultat$|^resultat enligt resultaträkningen$/,
    example: "Årets resultat enligt resultaträkningen",
    unlike: "Årets resultat före skatt",
  },
  {
    means: "capitalGains",
    pattern:
      /^(?:(?:reducering|reduktion|justering(?:ar)?|återläggning|återföring|avgår|minus|avdrag) ?(?:av|för|:)? ?)?(?:samtliga )?(?:realisationsvinst(?:er)?|reavinst(?:er)?|realisationsresultat|reavinster och reaförluster|realisationsvinster och -?förluster)(?: m\.? ?m\.?| (?:och|samt) (?:övriga|andra) .+| (?:vid|från) (?:försäljning|avyttring).*| \(.+\).*)?$/,
    example: "Reducering av samtliga realisationsvinster",
    unlike: "Realisationsvinster enligt undantagsmöjlighet",
  },
  {
    means: "toReserve",
    pattern: new RegExp(
      `^(?:(?:reservering|avsättning)(?: av)? ?)?(?:medel )?till ${RESERVE}$|^(?:årets )?(?:reservering|avsättning till reserven)$`,
    ),
    example: "Reservering av medel till RUR",
  },
  {
    means: "fromReserve",
    pattern: new RegExp(
      `^(?:(?:användning|uttag|disponering|ianspråktagande)(?: av)? ?)?(?:medel )?(?:från|ur) ${RESERVE}$|^(?:användning|ianspråktagande) av ${RESERVE}$|^årets (?:användning|uttag|disponering|ianspråktagande)$`,
    ),
    example: "Användning av medel från resultatutjämningsreserv",
  },
  {
    means: "requirementResult",
    pattern: /^(?:årets )?balanskravsresultat(?:et)?$/,
    example: "Balanskravsresultat",
  },
  {
    means: "operatingCash",
    pattern: new RegExp(`^${FLOW}(?:den )?löpande verksamhet(?:en)?$`),
    example: "Medel från den löpande verksamheten",
  },
  {
    means: "investingCash",
    pattern: new RegExp(`^${FLOW}investeringsverksamhet(?:en)?$`),
    example: "Kassaflöde från investeringsverksamheten",
  },
  {
    means: "financingCash",
    pattern: new RegExp(`^${FLOW}finansieringsverksamhet(?:en)?$`),
    example: "Kassaflöde från finansieringsverksamheten",
  },
  {
    means: "investmentOutlay",
    pattern:
      /^(?:investering(?:ar)?|förvärv) (?:i|av) (?:immateriella och )?materiella anläggningstillgångar$/,
    example: "Förvärv av materiella anläggningstillgångar",
    unlike: "Försäljning av materiella anläggningstillgångar",
  },
  {
    means: "cashChange",
    pattern:
      /^(?:(?:(?:årets|periodens) )?kassaflöde|(?:årets )?förändring (?:(?:av|i) )?(?:likvida medel|kassa(?: och bank)?)(?: enligt br)?)$/,
    example: "Förändring i kassa enligt BR",
  },
  {
    means: "openingCash",
    pattern: /^(?:likvida medel (?:vid|i) (?:årets|periodens) (?:början|ingång)|ingående likvida medel)$/,
    example: "Likvida medel vid årets början",
  },
  {
    means: "closingCash",
    pattern:
      /^(?:likvida medel(?: (?:vid|i) (?:årets|periodens) (?:slut|utgång))?|utgående likvida medel|kassa(?: och |, ?|\/)bank)$/,
    example: "Kassa och bank",
  },
  {
    means: "openingEquity",
    pattern: /^(?:ingående eget kapital|eget kapital vid (?:årets|periodens) (?:början|ingång))$/,
    example: "Ingående eget kapital",
  },
  {
    means: "closingEquity",
    pattern: /^(?:(?:utgående )?eget kapital|eget kapital vid (?:årets|periodens) (?:slut|utgång))$/,
    example: "Utgående eget kapital",
  },
  {
    means: "openingValue",
    pattern: /^ingående (?:bokfört |redovisat )?värde$/,
    example: "Ingående redovisat värde",
  },
  {
    means: "closingValue",
    pattern: /^(?:utgående (?:bokfört |redovisat )?|bokfört |redovisat )värde$/,
    example: "Bokfört värde",
  },
  { means: "internalItems", pattern: /^(?:avgår )?interna poster$/, example: "Avgår interna poster" },
];

/** A mark before an item of a list, a number before a note's name, and what a label bears beside its name. */
const ITEM_MARK = /^[-•·]\s+/;
const NOTE_NUMBER = /^(?:not )?\d{1,2}[a-z]?[.:]?\s+/;
const SUM_BEFORE = /^(?:summa|s:a|totalt?|totala)\s+/;
const BRACKETS_BEHIND = /\s*\((?:tkr|mkr|mnkr|kr|netto|\+|-|\d+)\)$/;
const YEARS = /(?:^|\s)(?:19|20)\d\d(?:-\d\d-\d\d)?(?=$|[\s,.])/g;

/**
 * A label without what does not belong to its name.
 * @example nameOfLine("Not 3: Summa verksamhetens kostnader (tkr)") // "verksamhetens kostnader"
 * @example nameOfLine("– Maskiner och inventarier") // "maskiner och inventarier"
 */
export function nameOfLine(label: string): string {
  return comparable(label)
    .replace(YEARS, " ")
    .trim()
    .replace(ITEM_MARK, "")
    .replace(NOTE_NUMBER, "")
    .replace(SUM_BEFORE, "")
    .replace(BRACKETS_BEHIND, "")
    .replace(/[:.,]$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** A note is named by its number: "Not 3: Avskrivningar", "3 Avskrivningar". */
export const NUMBERED_NOTE: Entry = {
  means: "note",
  pattern: /^not\.? \d|^\d{1,2}[a-z]?[.:]?\s+[a-zåäö]/,
  example: "Not 3: Avskrivningar",
  unlike: "Notering",
};

/** @example lineOf("2 Verksamhetens kostnader") // "operatingCosts"; null where it is no line of a statement */
export function lineOf(label: string): StatementLine | null {
  return meaningOf(STATEMENT_LINES, nameOfLine(label));
}
