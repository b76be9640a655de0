import { pattern, whole } from "./boundaries";
import type { Entry, PatternEntry } from "./lexicon";

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
  /(?:hel|del)?års?(?=budget|prognos|utfall|bokslut|anslag)|(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?|bokslut|utfall|budgetram\w*|budget|kommunbidrag|skattemedel|anslag från|plan|prognos|redovis\w*|verklig\w*|faktisk\w*|(?:hel|del)år\w*|(?:intäkt|kostnad|inkomst|utgift)(?:er|en)?|brutto\w*|netto\w*|belopp|resultat|helår|ack\w*|årets|(?:föregående|föreg|fg|förra|innevarande|detta|samma)\.? ?(?:år\w*)?|i?fjol\w*|år|(?:ursprunglig|reviderad|ändrad|justerad|beslutad|fastställd|antagen|slutlig)\w*|tilläggs\w*|inkl(?:usive)?|exkl(?:usive)?|(?<![a-zåäö])(?:per|den|till|t o m|tom|kf|ks|ib|ub)(?![a-zåäö])|tkr|mn?kr|kronor|kr|jan\w*|feb\w*|mars?|apr\w*|maj|jun\w*|jul\w*|aug\w*|sep\w*|okt\w*|nov\w*|dec\w*|[^a-zåäö]+/g;

/** The sides of an operating statement that stand in columns of their own. */
export const SIDES: readonly Entry<"income" | "costs">[] = [
  { means: "income", pattern: pattern(whole("intäkt(?:er)?|inkomst(?:er)?")), example: "Intäkter 2020" },
  {
    means: "costs",
    pattern: pattern(whole("kostnad(?:er)?|utgift(?:er)?")),
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

/** What is added to a budget, and no budget by itself. */
export const ADDED_BUDGET: Entry = {
  means: "added",
  pattern:
    /^(?:\+ ?)?(?:beslutade? )?(?:tilläggs(?:anslag|budget)|tillägg|omfördelning|ombudgetering)(?:ar)?(?: (?:19|20)\d\d)?$/,
  example: "Tilläggsanslag",
  unlike: "Budget inkl tilläggsanslag",
};

/** The board gives a committee its money: then the statement is the committee's own, and not the municipality's. */
export const OF_ONE_COMMITTEE: Entry = {
  means: "committee",
  pattern: /^kommunbidrag$/,
  example: "Kommunbidrag",
};

/** One word before a name that says whose it is; what is joined to it by "och" is a part of more. */
export const WHOSE: PatternEntry = {
  means: "whose",
  pattern: /^[a-zåäöéü]+s (?!(?:och|samt|eller) )/,
  example: "Verksamhetens kostnader",
  unlike: "Hyres och arrenden",
};
