import type { Entry } from "./lexicon";

/** What is looked for in internal control. */
export const OF_RISKS: Entry = {
  means: "internalControl",
  pattern: /identifierad risk|internkontroll|vad kontrolleras/,
  example: "Identifierad risk",
  unlike: "Risk och sårbarhet",
};
/** What is done about a deviation. */
export const REMEDY: Entry = {
  means: "remedies",
  pattern: /åtgärd/,
  example: "Åtgärd",
  unlike: "Gärdsgård",
};
/** Other words for it, which are that only under a title of what is done about a deficit. */
export const PERHAPS_REMEDY: Entry = {
  means: "remedies",
  pattern: /aktivitet|besparing|effektivisering|insats|anpassning|förslag|handling/,
  example: "Aktivitet",
  unlike: "Verksamhet",
};
/** A title of what is done about a deficit. */
export const TITLE_OF_REMEDIES: Entry = {
  means: "remedies",
  pattern: /åtgärd|handlingsplan|besparing|effektivisering|anpassning|(?:ekonomi|budget) i balans/,
  example: "Handlingsplan för ekonomi i balans",
  unlike: "Budget och plan",
};
/** What it is expected to bring. */
export const EFFECT: Entry = {
  means: "remedies",
  pattern: /effekt|besparing|inbesparing|minskad kostnad|kostnadsminskning/,
  example: "Ekonomisk effekt 2025",
  unlike: "Sparbanken",
};
/** What a committee has been told to do. */
export const ASSIGNMENT: Entry = {
  means: "assignments",
  pattern: /uppdrag|initiativ/,
  example: "Uppdrag till nämnden",
};
/** How far it has come. */
export const HOW_FAR: Entry = {
  means: "assignments",
  pattern: /status|enligt plan/,
  example: "Status",
  unlike: "Plan 2026",
};
/** The heading of figures of the staff. */
export const STAFF_FIGURE: Entry = {
  means: "staff",
  pattern: /nyckeltal|sjukfrånvaro/,
  example: "Personalnyckeltal",
  unlike: "Personalkostnader",
};
/** The title of a table of sick leave. */
export const SICK_LEAVE: Entry = {
  means: "staff",
  pattern: /sjukfrånvaro/,
  example: "Sjukfrånvaro i procent",
  unlike: "Frånvaro",
};
/** Such figures are of persons, and not of what is done. */
export const ABOUT_STAFF: Entry = {
  means: "staff",
  pattern: /sjukfrånvaro|kvinnor|personal|anställda/,
  example: "Antal anställda",
  unlike: "Antal elever",
};
/** The heading of judgements. */
export const ASSESSED: Entry = {
  means: "goals",
  pattern: /bedömning|måluppfyllelse/,
  example: "Bedömning",
  unlike: "Bedömd kostnad",
};
/** The headings of what is measured of goals, and where it should be. */
export const MEASURED: Entry = {
  means: "goals",
  pattern: /indikator|målvärde|målnivå|\bmål 31\b|\bmål (19|20)\d\d/,
  example: "Mål 2025",
  unlike: "Målgrupp",
};
/** How many, and for how much each. */
export const VOLUMES_BESIDE_PRICES: Entry = {
  means: "volumes",
  pattern: /volym.*[àa]-pris|[àa]-pris.*volym/,
  example: "Volym 2025 | À-pris 2025",
  unlike: "Volym 2025 | Kostnad",
};
/** The heading of prices for one. */
export const PRICED: Entry = {
  means: "unitPrices",
  pattern: /kostnad per (dygn|dag|plats|timme)|à-pris|a-pris/,
  example: "Kostnad per dygn",
  unlike: "Kostnad per nämnd",
};
/** The title of a table of prices. */
export const TITLE_OF_PRICES: Entry = {
  means: "unitPrices",
  pattern: /à-pris|apris/,
  example: "Apriser",
  unlike: "Prisutveckling",
};
/** The heading of how many. */
export const COUNTED: Entry = {
  means: "volumes",
  pattern: /volym|antal (dygn|dagar|platser|placeringar)/,
  example: "Antal dygn",
  unlike: "Antal år",
};
/** What is built and bought for many years. */
export const OF_INVESTMENTS: Entry = {
  means: "investments",
  pattern: /investering/,
  example: "Investeringsredovisning",
};
/** Types of costs and incomes: several of them among the labels make a table a result by type. */
export const TYPE_OF_AMOUNT: Entry = {
  means: "result",
  pattern:
    /personalkostnad|lokal(hyr|kostnad)|köp av (tjänst|verksamhet)|övriga (kostnader|intäkter)|kapitalkostnad|avskrivning|finansnetto|kommunbidrag|årets resultat|verksamhetens (intäkter|kostnader|nettokostnader)|bidrag|försäljning|taxor|material/,
  example: "Övriga kostnader",
  unlike: "Förskola",
};
/** The title of a result by type. */
export const TITLE_OF_RESULT: Entry = {
  means: "result",
  pattern: /resultaträkning/,
  example: "Resultaträkning, mnkr",
  unlike: "Resultat per nämnd",
};
/** The title of a table by activity, whatever its labels are. */
export const TITLE_OF_OPERATIONS: Entry = {
  means: "operations",
  pattern: /driftredovisning/,
  example: "Driftredovisning 2025",
  unlike: "Driftbudget",
};
