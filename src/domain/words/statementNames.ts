import { balanceOf, balanceSide } from "./balances";
import { comparable } from "./comparable";
import { fits, meaningOf, type Entry } from "./lexicon";
import type { StatementKind } from "./statementKinds";
import { lineOf, nameOfLine, type StatementLine } from "./statementLines";

/** A name that is a line's only in certain statements: "Intäkter" is all of them in an income statement alone. */
export interface NameWithin extends Entry<StatementLine> {
  readonly within: readonly StatementKind[];
}

const WHOLE_MUNICIPALITY = ["result", "overview", "balanceRequirement", "cashFlow"] as const;
const PLACES_OF_RESULT = [...WHOLE_MUNICIPALITY, "balanceSheet", "operations"] as const;
const CASH = "(?:likvida (?:medel|tillgångar)|kassa|bank|kassa(?: och|,) bank|bank och (?:plus|post)giro)";

/** In order; held against a name without its unit, after those that are a line's wherever they stand. */
export const NAMES_WITHIN: readonly NameWithin[] = [
  {
    means: "operatingIncome",
    pattern:
      /^(?:intäkter|(?:verksamhetens |externa )+intäkter|driftintäkter|drifts?intäkter|rörelsens intäkter)$/,
    within: ["result"],
    example: "Verksamhetens externa intäkter",
    unlike: "Finansiella intäkter",
  },
  {
    means: "operatingCosts",
    pattern: /^(?:kostnader|(?:verksamhetens |externa )+kostnader|drifts?kostnader|rörelsens kostnader)$/,
    within: ["result"],
    example: "Driftkostnader",
    unlike: "Finansiella kostnader",
  },
  {
    means: "depreciation",
    pattern:
      /^(?:(?:årets|avgår) )?(?:planenliga )?(?:av-? ?och nedskrivningar|avskrivningar)(?: enligt plan| på anläggningstillgångar)?$|^återföring av avskrivningar$/,
    within: WHOLE_MUNICIPALITY,
    example: "Årets avskrivningar",
  },
  {
    means: "netCosts",
    pattern:
      /^(?:verksamhet(?:en|erna)s |verksamhets)?nettokostnad(?:er)?(?: för verksamhet(?:en|erna))?(?: enligt resultaträkning(?:en)?)?$|^driftnetto$/,
    within: ["result", "overview"],
    example: "Nettokostnad för verksamheten",
    unlike: "Nettokostnadsutveckling",
  },
  {
    means: "taxesAndGrants",
    pattern:
      /^skatt(?:er|eintäkter)?(?:,| ?\/| och| samt) ?(?:generella )?(?:stats)?bidrag(?: och utjämning)?$|^skatteintäkter och utjämning$/,
    within: WHOLE_MUNICIPALITY,
    example: "Skatter och statsbidrag",
  },
  {
    means: "taxes",
    pattern: /^(?:skatter|skattemedel|kommunala? skatt(?:er|emedel)?)$/,
    within: ["result"],
    example: "Skatter",
  },
  {
    means: "grants",
    pattern:
      /^(?:(?:generella|kommunalekonomisk|statsbidrag|bidrag|statliga|utjämning(?:sbidrag|ssystemet)?|fastighetsavgift|och|samt|från|,) ?)+$/,
    within: ["result"],
    example: "Kommunalekonomisk utjämning och statsbidrag",
    unlike: "Riktade statsbidrag",
  },
  {
    means: "operatingResult",
    pattern:
      /^(?:verksamhetsresultat|resultat (?:från verksamheten|före (?:finansnetto|finansiella poster|finansiella intäkter och kostnader)))$/,
    within: WHOLE_MUNICIPALITY,
    example: "Resultat före finansnetto",
    unlike: "Resultat efter finansnetto",
  },
  {
    means: "financialIncome",
    pattern: /^(?:finansintäkter|finansiella (?:poster,? )?intäkter|ränteintäkter(?: och .+)?)$/,
    within: WHOLE_MUNICIPALITY,
    example: "Ränteintäkter och utdelningar",
  },
  {
    means: "financialCosts",
    pattern: /^(?:finanskostnader|finansiella (?:poster,? )?kostnader|räntekostnader(?: och .+)?)$/,
    within: WHOLE_MUNICIPALITY,
    example: "Räntekostnader och liknande",
  },
  {
    means: "yearsResult",
    pattern:
      /^(?:(?:varav|därav) )?(?:(?:årets|periodens|redovisat|bokfört) )?(?:(?:resultat|överskott|underskott|över-?\/ ?underskott)(?: (?:enligt|från|i) resultaträkning(?:en)?)?)$/,
    within: PLACES_OF_RESULT,
    example: "Årets överskott enligt resultaträkningen",
    unlike: "Resultat efter balanskravsjusteringar",
  },
  {
    means: "operatingCash",
    pattern:
      /^(?:kassaflöde (?:från )?|från |den )*löpande verksamhet(?:en)?(?:s? (?:netto|kassaflöde))?$|^(?:den )?löpande verksamhetens kassaflöde$/,
    within: ["cashFlow"],
    example: "Kassaflöde löpande verksamhet",
  },
  {
    means: "investingCash",
    pattern:
      /^(?:kassaflöde (?:från )?|från )?investering(?:ar|sverksamhet(?:en)?)(?: netto)?$|^investeringarnas kassaflöde$|^investeringsverksamhetens kassaflöde$/,
    within: ["cashFlow"],
    example: "Kassaflöde investeringar",
  },
  {
    means: "financingCash",
    pattern:
      /^(?:kassaflöde (?:från )?|från )?finansiering(?:en|sverksamhet(?:en)?)?(?: netto)?$|^finansiering(?:en|sverksamheten)s kassaflöde$/,
    within: ["cashFlow"],
    example: "Finansiering netto",
  },
  {
    means: "investmentOutlay",
    pattern:
      /^(?:investering(?:ar)?|förvärv|anskaffning|inköp) (?:(?:i|av) )?(?:immateriella och )?materiella (?:anläggnings)?tillgångar$/,
    within: ["cashFlow"],
    example: "Anskaffning av materiella tillgångar",
    unlike: "Förvärv av finansiella tillgångar",
  },
  {
    means: "netOutlay",
    pattern: /^(?:årets |periodens |totala )?nettoinvestering(?:ar|sutgifter)?$/,
    within: ["cashFlow"],
    example: "Nettoinvesteringar",
    unlike: "Bruttoinvesteringar",
  },
  {
    means: "intangibleOutlay",
    pattern:
      /^(?:investering(?:ar)?|förvärv|anskaffning|inköp) (?:(?:i|av) )?immateriella (?:anläggnings)?tillgångar$/,
    within: ["cashFlow"],
    example: "Investering i immateriella anläggningstillgångar",
    unlike: "Försäljning av immateriella anläggningstillgångar",
  },
  {
    means: "outlayIncome",
    pattern: /^(?:erhållna )?(?:investeringsbidrag|investeringsinkomster|bidrag till investeringar)$/,
    within: ["cashFlow"],
    example: "Erhållna investeringsbidrag",
    unlike: "Lämnade investeringsbidrag",
  },
  {
    means: "cashChange",
    pattern: new RegExp(
      `^(?:(?:årets|periodens) )?(?:förändring|ökning(?: ?/ ?minskning)?|ökning eller minskning) (?:(?:av|i) )?${CASH}$|^(?:total|totalt) kassaflöde$`,
    ),
    within: ["cashFlow"],
    example: "Ökning/minskning av likvida medel",
  },
  {
    means: "closingCash",
    pattern: new RegExp(`^${CASH}$`),
    within: ["balanceSheet", "overview"],
    example: "Bank och plusgiro",
  },
];

/** What a row may be as well, told by its figures alone: a note may have other depreciation in it than its own. */
export const MAY_BE: readonly NameWithin[] = [
  {
    means: "depreciation",
    pattern: /^(?:årets )?(?:planenliga )?(?:avskrivningar|av-? ?och nedskrivningar)$/,
    within: ["note", "overview"],
    example: "Årets avskrivningar",
    unlike: "Ackumulerade avskrivningar",
  },
  {
    means: "investmentOutlay",
    pattern:
      /^(?:(?:årets|totala|summa|kommunens) )?(?:(?:netto|brutto)?investering(?:ar|sutgifter|svolym)|(?:ny)?anskaffningar|inköp)(?:,? \(?(?:totalt|brutto|netto|utgifter)\)?)?$/,
    within: ["note", "overview"],
    example: "Årets investeringar",
    unlike: "Investeringsbidrag",
  },
  {
    means: "outlayIncome",
    pattern: /^(?:erhållna )?(?:investeringsbidrag|(?:investerings)?inkomster)$/,
    within: ["investments"],
    example: "Investeringsinkomster",
    unlike: "Försäljningsinkomster",
  },
  {
    means: "totalOutlay",
    pattern:
      /^(?:(?:årets |totala |kommunens )?(?:brutto|netto)?investering(?:ar(?:na)?|sutgift(?:er)?|svolym)(?:,? \(?(?:totalt|brutto|netto)\)?)?|(?:brutto|netto)?utgift(?:er)?|netto)$/,
    within: ["investments"],
    example: "Nettoutgifter",
    unlike: "Övriga investeringar",
  },
  {
    means: "intangibleOutlay",
    pattern: /^(?:investeringar i )?immateriella (?:investeringar|(?:anläggnings)?tillgångar)$/,
    within: ["investments"],
    example: "Immateriella investeringar",
    unlike: "Materiella investeringar",
  },
  {
    means: "investmentOutlay",
    pattern: /^(?:investeringar i )?materiella (?:investeringar|(?:anläggnings)?tillgångar)$/,
    within: ["investments"],
    example: "Materiella anläggningstillgångar",
    unlike: "Finansiella investeringar",
  },
];

const UNIT_BEHIND = /[,:]? ?(?:\(?(tkr|mn?kr|kr)\)?|i (?:tusental|miljoner) kronor)$/;

/**
 * A name of a line without the unit that its row bears: an overview mixes kronor, inhabitants and per cent.
 * @example bareName("Summa nettokostnader, mnkr") // "nettokostnader"
 */
export function bareName(label: string): string {
  return nameOfLine(comparable(label).replace(UNIT_BEHIND, ""));
}

/**
 * The unit of money that a row bears behind its name.
 * @example unitBehind("Soliditet, %") // null
 * @example unitBehind("Investeringar, mkr") // "mnkr"
 */
export function unitBehind(label: string): "kr" | "tkr" | "mnkr" | null {
  const unit = UNIT_BEHIND.exec(comparable(label))?.[1];
  return unit === "mkr" ? "mnkr" : ((unit as "kr" | "tkr" | "mnkr" | undefined) ?? null);
}

/**
 * Which line a label is, in the statement where it stands.
 * @returns null where it is none, or none that is told by its name
 * @example lineWithin("result", "Nettokostnader") // "netCosts"
 */
export function lineWithin(kind: StatementKind, label: string): StatementLine | null {
  const name = bareName(label);
  const anywhere = lineOf(name);
  if (anywhere) return anywhere;
  const turn = balanceOf(label);
  const of = turn && lineOf(turn.of);
  // Nothing but cash has an opening and a closing balance in a cash flow.
  if (turn && (kind === "cashFlow" || of === "closingCash"))
    return turn.isOpening ? "openingCash" : "closingCash";
  if (turn && of === "closingEquity") return turn.isOpening ? "openingEquity" : "closingEquity";
  return meaningOf(
    NAMES_WITHIN.filter(({ within }) => within.includes(kind)),
    name,
  );
}

/** Which line a row may be, if its figures bear it out; null for none. */
export function lineThatMayBe(kind: StatementKind, label: string): StatementLine | null {
  return meaningOf(
    MAY_BE.filter(({ within }) => within.includes(kind)),
    bareName(label),
  );
}

/** All assets, as an overview calls them. */
export const BALANCE_TOTAL: Entry = {
  means: "assets",
  pattern: /^balansomslutning(?:en)?$/,
  example: "Balansomslutning",
};

/** Whether a label names all assets, in whatever statement: both sides of a balance sheet come to them. */
export function isAllAssets(label: string): boolean {
  const name = bareName(label);
  return fits(BALANCE_TOTAL, name) || balanceSide(name) === "assets";
}

/** The heading of the column that refers to notes. */
export const NOTES_COLUMN: Entry = {
  means: "note",
  pattern: /^not(?:er)?(?: ?nr)?\.?$/,
  example: "Not",
  unlike: "Notering",
};

/** What stands before the name of a note, and in the column for notes. */
const NOTE_NUMBER = /^(?:not\.? ?)?(\d{1,2}[a-z]?)(?=$|[.:]? )/;

/**
 * The number of a note, as its heading or the column for notes has it.
 * @example noteNumber("Not 5: Generella statsbidrag") // "5"
 */
export function noteNumber(text: string): string | null {
  return NOTE_NUMBER.exec(comparable(text))?.[1] ?? null;
}

/** What a committee's operations come to, income taken off. */
const NET_OF_COMMITTEE: Entry = {
  means: "net",
  pattern: /^(?:(?:verksamhetens |nämndens )?nettokostnad(?:er)?|netto|nettoresultat|driftnetto)$/,
  example: "Nettokostnader",
};

/** A net cost by its very name: "Netto" may be what is left of the board's money as well. */
const NAMED_NET: Entry = {
  means: "net",
  pattern: /^(?:verksamhetens |nämndens )?nettokostnad(?:er(?:na)?|en)?$/,
  example: "Verksamhetens nettokostnad",
  unlike: "Nettoresultat",
};

/** @example isNamedNetCost("Verksamhetens nettokostnad") // true */
export function isNamedNetCost(label: string): boolean {
  return fits(NAMED_NET, bareName(label));
}

/** @example isNetCost("Summa nettokostnader") // true */
export function isNetCost(label: string): boolean {
  return fits(NET_OF_COMMITTEE, bareName(label));
}
