import type { Entry, PatternEntry } from "./lexicon";

/** A row of a committee, or of the board. */
export const OF_COMMITTEE: Entry = {
  means: "committee",
  pattern: /nämnd(en)?$|styrelsen?$/,
  example: "Barn- och utbildningsnämnden",
  unlike: "Nämndens kansli",
};
/** The heading of a column of committees. */
export const COMMITTEES: Entry = {
  means: "committee",
  // The unit of the table may stand in the same heading.
  pattern:
    /^(?:\(?(?:belopp i )?(?:tkr|mn?kr|kr)\)?,? )?(?:styrelse ?\/ ?)?nämnd(?:er)?(?: ?\/ ?styrelse)?(?:,? \(?(?:belopp i )?(?:tkr|mn?kr|kr)\)?)?$/,
  example: "Tkr Nämnd",
  unlike: "Nämndmål",
};

/** The heading of a column of what committees are called, or what they answer for. */
export const CALLED: Entry = {
  means: "heading",
  pattern: /rubrik|förvaltning|avdelning/,
  example: "Rubrik i uppföljningen",
};
/** A committee's own follow-up says over what it is; that is its group. */
export const FOLLOW_UP_OF = {
  means: "heading",
  pattern: /uppföljning över (.+?)( \(|$)/,
  example: "Ekonomisk uppföljning över samhällsbyggnad (tkr)",
} as const;

/** The word that a committee's name ends with, also where it owns something: "Socialnämndens uppföljning". */
export const NAME_OF_COMMITTEE: PatternEntry = {
  means: "committee",
  pattern: /^[a-zåäöé-]*(?:nämnd(?:en)?|styrelse(?:n)?|utskott(?:et)?|fullmäktige)s?$/,
  example: "fritidsnämndens",
  unlike: "nämndernas",
};
/** Bodies that answer for a budget of their own without the word for a committee in their name. */
export const OTHER_BODY: PatternEntry = {
  means: "committee",
  pattern:
    /^(?:(?:kommun)?revision(?:en)?|revisorer(?:na)?|(?:över)?förmyndare?n?|[a-zåäö-]+(?:förvaltning(?:en)?|kontoret?|sektorn?)|räddningstjänst(?:en)?)$/,
  example: "Överförmyndaren",
  unlike: "Kontorsmaterial",
};
/** No committee, whatever its name ends with: the whole municipality's money, or all of them together. */
export const NO_COMMITTEE: PatternEntry = {
  means: "none",
  pattern: /^(?:finans[a-zåäö-]*|(?:kommun|hela)?förvaltning(?:en)?|kontoret?|sektorn?)$/,
  example: "Finansförvaltningen",
  unlike: "Socialförvaltningen",
};
/** Sheets are named shortly: the first letter of the name, those of its parts, and N or S for what it is. */
export const SHORT_NAME: PatternEntry = {
  means: "committee",
  pattern: /^(?:[abfghikmnorstuvåö]{1,4}n|ks|kf|mos|öf)$/,
  example: "BUN",
  unlike: "Blad",
};
/** Whose the auditors are says nothing more of them. */
export const AUDITORS: PatternEntry<"revision"> = {
  means: "revision",
  pattern: /(?:kommunens |kommun)?(?:revision(?:en)?|revisor(?:er(?:na)?)?)(?![a-zåäö])/,
  example: "Kommunens revisorer",
  unlike: "Revisionsrapport",
};
/** Words that a name goes on over: "Barn-, ungdoms- och kulturnämnden". */
export const JOINS_NAMES: PatternEntry = { means: "and", pattern: /^(?:och|&|samt)$/, example: "och" };
/** "Nämnden för arbete och lärande": it is named by what it is for. */
export const NAMED_BY_WHAT_FOR: PatternEntry = {
  means: "committee",
  pattern:
    /\bnämnden? för ([a-zåäöé ,-]+?)(?= (?:per|till|tertial|kvartal|delår|halvår|helår|tkr|mnkr|kr|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|[^a-zåäöé ,-]|$)/,
  example: "Nämnden för arbete och lärande, augusti",
  unlike: "Nämndens arbete",
};
/** What a municipality gives a committee to cover its costs: a row of it makes the result out of what it costs. */
export const GRANT_TO_COMMITTEE: PatternEntry = {
  means: "grant",
  pattern: /kommunbidrag|budgetram|skattemedel|anslag från/,
  example: "Kommunbidrag",
  unlike: "Bidrag från staten",
};
/** What operations cost when income is taken off. */
export const NET_COST: PatternEntry = {
  means: "net",
  pattern: /nettokostnad|driftnetto|nettodrift|^netto$|verksamhetens netto|summa netto/,
  example: "Verksamhetens nettokostnader",
  unlike: "Resultat",
};
/** The word for all of a committee's rows, where smaller sums stand beside it. */
export const WHOLE_OF_COMMITTEE: PatternEntry = {
  means: "whole",
  pattern:
    /^(?:(?:summa|totalt?|totalsumma|samtliga|sammanlagt|tillsammans)(?: (?:totalt|nämnd(?:en)?|hela nämnden|drift[a-zåäö]*|verksamhet(?:er|en)?))?|nämnden totalt|hela nämnden|[a-zåäö -]*nämnden totalt|totalsumma)$/,
  example: "Summa Driftbudget",
  unlike: "Summa grundskola",
};
