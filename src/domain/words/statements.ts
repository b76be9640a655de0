import { pattern, whole } from "./boundaries";
import { comparable } from "./comparable";
import { meaningOf, type Entry } from "./lexicon";

/** The statements of a municipal report, by what stands above them. */
export type StatementKind =
  | "result"
  | "balanceSheet"
  | "cashFlow"
  | "note"
  | "operations"
  | "balanceRequirement"
  | "investments"
  | "overview"
  /** Every figure is a deviation from a budget, whatever its row is called. */
  | "deviations";

/** In order: "Noter till resultaträkningen" are notes, and "Prognosavvikelse" is no forecast. */
export const STATEMENT_KINDS: readonly Entry<StatementKind>[] = [
  {
    means: "deviations",
    pattern: /^(?:budget|prognos|resultat)?avvikelse/,
    example: "Prognosavvikelse 2014",
    unlike: "Resultaträkning med avvikelse",
  },
  {
    means: "investments",
    pattern: /investering|pågående (?:nyanläggning|arbete)/,
    example: "Investeringsredovisning",
  },
  {
    means: "note",
    pattern: pattern(whole("not|noter|nothänvisning(?:ar)?")),
    example: "Not 3 Avskrivningar",
  },
  { means: "balanceRequirement", pattern: /balanskrav/, example: "Balanskravsutredning 2019" },
  {
    means: "overview",
    pattern: pattern(/i sammandrag|flerårs|översikt/, whole("(?:två|tre|fyra|fem|sex|tio|\\d+) år")),
    example: "Fem år i sammandrag",
    unlike: "Noter förra året",
  },
  {
    means: "cashFlow",
    pattern: /kassaflöde|betalningsflöde|finansieringsanalys/,
    example: "Kassaflödesanalys 2021",
  },
  { means: "balanceSheet", pattern: /balansräkning/, example: "Balansräkning" },
  { means: "operations", pattern: /drifts?redovisning/, example: "Driftredovisning per nämnd" },
  { means: "result", pattern: /resultaträkning|resultatbudget|^resultat/, example: "Resultaträkning 2020" },
];

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
  | "operatingCash"
  | "investingCash"
  | "financingCash"
  | "investmentOutlay"
  | "cashChange"
  | "openingCash"
  | "closingCash"
  | "openingEquity"
  | "closingEquity"
  | "openingValue"
  | "closingValue"
  | "internalItems";

const RESERVE = "(?:rur|resultatutjämningsreserv(?:en)?)(?: \\(rur\\))?";
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
    means: "toReserve",
    pattern: new RegExp(`^(?:(?:reservering|avsättning)(?: av)? ?)?(?:medel )?till ${RESERVE}$`),
    example: "Reservering av medel till RUR",
  },
  {
    means: "fromReserve",
    pattern: new RegExp(`^(?:(?:användning|uttag|disponering)(?: av)? ?)?(?:medel )?(?:från|ur) ${RESERVE}$`),
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

/** A number before a note's name, and what a label bears beside its name. */
const NOTE_NUMBER = /^(?:not )?\d{1,2}[a-z]?[.:]?\s+/;
const SUM_BEFORE = /^(?:summa|s:a|totalt?|totala)\s+/;
const BRACKETS_BEHIND = /\s*\((?:tkr|mkr|mnkr|kr|netto|\+|-|\d+)\)$/;
const YEARS = /(?:^|\s)(?:19|20)\d\d(?:-\d\d-\d\d)?(?=$|[\s,.])/g;

/**
 * A label without what does not belong to its name.
 * @example nameOfLine("Not 3: Summa verksamhetens kostnader (tkr)") // "verksamhetens kostnader"
 */
export function nameOfLine(label: string): string {
  return comparable(label)
    .replace(YEARS, " ")
    .trim()
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

/** @example statementKind("Nothänvisningar 2019, not 1-5") // "note" */
export function statementKind(title: string): StatementKind | null {
  return meaningOf(STATEMENT_KINDS, comparable(title));
}

/** Whose figures a column or a part of a table holds. */
export const OWNERS: readonly Entry<"group" | "municipality">[] = [
  {
    means: "group",
    pattern: /koncern|sammanställd|samlade kommun/,
    example: "Sammanställd redovisning 2017",
  },
  {
    means: "municipality",
    pattern: pattern(whole("kommun(?:en)?|stad(?:en)?|region(?:en)?")),
    example: "Kommunen 2021",
  },
];

/** Words of a heading that say when or what, and not whose. */
export const NOT_OF_WHOM =
  /(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?|bokslut|utfall|budget|plan|prognos|redovisning|delårs\w*|intäkter|kostnader|netto\w*|belopp|helår|ack\w*|årets|år|tkr|mn?kr|kronor|kr|jan\w*|feb\w*|mars?|apr\w*|maj|jun\w*|jul\w*|aug\w*|sep\w*|okt\w*|nov\w*|dec\w*|[^a-zåäö]+/g;

/** The sides of an operating statement that stand in columns of their own. */
export const SIDES: readonly Entry<"income" | "costs">[] = [
  { means: "income", pattern: pattern(whole("intäkt(?:er)?")), example: "Intäkter 2020" },
  {
    means: "costs",
    pattern: pattern(whole("kostnad(?:er)?")),
    example: "Kostnader 2020",
    unlike: "Nettokostnader",
  },
];

/** A budget that has been changed since it was decided is another figure. */
export const CHANGED_BUDGET: Entry = {
  means: "changed",
  pattern: /tilläggs|ombudget|reviderad|ändrad|justerad/,
  example: "Reviderad budget 2021",
};

/** The board gives a committee its money: then the statement is the committee's own, and not the municipality's. */
export const OF_ONE_COMMITTEE: Entry = {
  means: "committee",
  pattern: /^kommunbidrag$/,
  example: "Kommunbidrag",
};
