import { begins, ends, pattern, whole } from "./boundaries";
import { comparable } from "./comparable";
import { meaningOf, type Entry, type PatternEntry } from "./lexicon";

/** What a row's label says about it. Numbers decide the rest: an unlabelled row may still be a sum. */
export type RowRole =
  | "plain"
  /** Summa, Totalt, Delsumma ... */
  | "total"
  /** Nettokostnader, Årets resultat ...: a sum, perhaps of rows with opposite signs. */
  | "net"
  /** Budgetavvikelse, Differens ...: one of the two rows above less the other. */
  | "deviation"
  /** "varav" rows are parts of the row above and are not added. */
  | "ofWhich"
  /** Procent av budget and the like: never added. */
  | "percent"
  /** How many a group has, or their mean, beside the group's sum: never added. */
  | "aggregate";

/** In order: "varav" before all, since "varav summa" is a part; shares before totals, since they are never added. */
export const ROW_ROLES: readonly Entry<RowRole>[] = [
  { means: "ofWhich", pattern: pattern(/^[-–•]? ?/.source + whole("varav|därav")), example: "– varav löner" },
  {
    means: "percent",
    pattern: /^(?:procent|andel(?:en)?(?![a-zåäö])|%)|procent av|i (?:%|procent)(?![a-zåäö])|\(%\)|, ?%$/,
    example: "Procent av budget",
    unlike: "Andelar i bolag",
  },
  {
    means: "percent",
    // So much for each of something: an indicator, never added.
    pattern:
      /(?:(?:kr|kronor|tkr) ?(?:per|\/) ?|(?:per|\/) ?)(?:inv(?:ånare)?|elev|brukare|plats|dygn|årsarbetare)(?:$|[ ,(])/,
    example: "Total låneskuld per invånare",
    unlike: "Pedagogisk omsorg",
  },
  {
    means: "total",
    pattern: pattern(
      `^${ends("(?:del|mellan|under|sub)?summ?a|(?:sub|mellan)total(?:t|en)?|total(?:t|a|er)?|sum|s:a|samtliga|sammanlagt|tillsammans")}`,
      `${begins("total(?:t|summa)")}$`,
      /^totalsumma/,
      `${begins("summa")}$`,
      /^sa\.?$/,
      /^hela (?:nämnden|förvaltningen|kommunen|regionen|koncernen|organisationen|verksamheten|enheten)/,
      /^alla [a-zåäö]+$/,
    ),
    example: "Totalt Individ- och arbetsmarknadsnämnden",
    unlike: "Totalentreprenad",
  },
  {
    means: "net",
    pattern: pattern(
      /nettokostnad|nettoresultat|(?<!(?:på|av|för|från|ur) )(?:årets|periodens) (?:redovisade |bokförda )?resultat|balanskravsresultat|verksamhetens resultat|resultat (före|efter)|bokfört värde|utgående|kassaflöde|driftnetto|nettodrift|^bruttokostnad/,
      `^${ends("netto|resultat")}`,
      /^[a-zåäö]+resultat(?:et)?(?: (?:19|20)\d\d)?$/,
    ),
    example: "Verksamhetens nettokostnader",
    unlike: "Nettoinvesteringar",
  },
  {
    means: "deviation",
    pattern: pattern(`^${ends("(?:budget|prognos)?avvikelse|differens|skillnad")}`),
    example: "Budgetavvikelse",
    unlike: "Avvikelsehantering",
  },
];

/** A total by whatever stands in its label, also where it stands last: "Sjukfrånvaro totalt". */
export const NAMED_TOTAL: Entry = {
  means: "total",
  pattern: pattern(`^${ends("total(?:t|a)?")}`, whole("totalt?")),
  example: "Sjukfrånvaro totalt",
};

/** A last row that is all of what the rows above it are some of, by what it is called. */
export const WHOLE_OF_ALL: Entry = {
  means: "total",
  pattern: /^(?:hela )?(?:kommunen|kommunkoncernen|koncernen|regionen|nämnden|förvaltningen|organisationen)$/,
  example: "Kommunen",
  unlike: "Kommunledning",
};

/** What is left of a frame when what has been granted or spent is taken off it. */
export const REMAINDER: Entry = {
  means: "deviation",
  pattern: pattern(
    /^(?:kvarstår|återstår|kvar|disponibelt)(?![a-zåäö])/,
    /^(?:kvarstående|kvarvarande|återstående|disponibel|disponibla|outnyttja[td]e?|oförbruka[td]e?|ej (?:utnyttja|fördela|förbruka)[td]e?)(?:$| (?:medel|anslag|belopp|budget|ram|reserv|utrymme|pott|del|att |av ))/,
  ),
  example: "Kvarstår av anslaget",
  unlike: "Kvarstående brister",
};

/** What may be granted or spent in all, before any of it is. */
export const FRAME: Entry = {
  means: "frame",
  pattern:
    /anslag|budget|(?:^|[^g])ram(?:en)?(?![a-zåäö])|pott|reserv|avsatt|avsatta|tilldela|till förfogande|beviljad kredit/,
  example: "Anslag enligt budget",
  unlike: "Beslutade bidrag",
};

/** Costs less income by its name, wherever it stands; a result may also open what goes on from it. */
export const OF_NET: Entry = {
  means: "net",
  pattern: /netto(?!inv)/,
  example: "Grundskolan netto",
  unlike: "Årets resultat",
};

/** Something after income, by the first letters of its name; whether it is a sum its place has to say. */
export const CALLED_NET: Entry = {
  means: "net",
  pattern: /^netto/,
  example: "Nettoinvesteringar",
  unlike: "Driftnetto",
};

/** A title that names something more after its first words. */
export const TITLE_GOES_ON: Entry = {
  means: "more",
  pattern: /^(?:och|samt|med|eller|mot|jämfört|i|&)(?![a-zåäö])/,
  example: "och fritid",
  unlike: "prognos",
};

/** The total of all there is, not of a group by its name. */
export const TOTAL_OF_ALL: Entry = {
  means: "total",
  pattern:
    /^(?:total(?:t|summa)?|summa totalt)$|[a-zåäö] totalt$|^hela (?:nämnden|förvaltningen|kommunen|regionen)$/,
  example: "Region totalt",
  unlike: "Summa sjukvård",
};

/** Added up by its very name, where "Totalt" may also be a mean of all. */
export const SUMMED: Entry = {
  means: "sum",
  pattern: pattern(ends("summ?a"), whole("s:a|sum")),
  example: "Delsumma stödfunktioner",
  unlike: "Sammanlagd",
};

/** A heading that is the word for all and nothing else. */
export const LONE_TOTAL: Entry = { means: "total", pattern: /^total(t)?$/, example: "Totalt" };

/** A heading that ends with the word for a sum across its row. */
export const ENDS_IN_TOTAL: Entry = {
  means: "total",
  pattern: /(^|\s)(totalt|summa)$/,
  example: "Budget totalt",
};

/** The sum of a group in a pivot table, and what else is told of the group: how many, their mean, the largest. */
export const GROUP_SUM: PatternEntry = { means: "total", pattern: / summa$/, example: "Hyror Summa" };
export const GROUP_AGGREGATE: PatternEntry = {
  means: "aggregate",
  pattern: / (?:antal|antal tal|medel|medelvärde|genomsnitt|median|max|min|produkt|stdavp?|variansp?)$/,
  example: "Hyror Medel",
  unlike: "Medelhyror",
};

/**
 * Behind a word, and the word is the whole of what it is of all the same: several, their frame, plan or cost, or what is
 * done and the doing of it, as Finansieras and Finansiering.
 */
export const STILL_THE_WHOLE: PatternEntry = {
  means: "whole",
  pattern:
    /(?:(?<=er)as|(?<=er)ing(?:en)?|(?:(?<=er)ing)?(?:arna|erna|orna|ar|er|or|s?(?:ram|budget|plan|program|portfölj|volym|belopp|utrymme|utgift|kostnad)(?:en|er|et|na|erna)?))$/,
  example: "Exploateringsram",
  unlike: "Investeringsreserv",
};

/** A heading that ends with the word for income less costs. */
export const ENDS_IN_NET: Entry = {
  means: "net",
  pattern: /(^|\s)netto(kostnad(er)?)?$/,
  example: "Utfall netto",
};

/** The word for a sum before what it is a sum of. */
export const TOTAL_BEFORE: PatternEntry = {
  means: "total",
  pattern: /^(del)?summa |^total(t|a)? /,
  example: "Summa skola",
  unlike: "Totalentreprenad",
};

/**
 * A label without the word for a sum before it.
 * @param label as comparable gives it @example withoutTotal("summa skola") // "skola"
 */
export function withoutTotal(label: string): string {
  return label.replace(TOTAL_BEFORE.pattern, "");
}

/** A total that says what it adds up. */
export const NAMES_WHAT_IT_ADDS: PatternEntry = {
  means: "total",
  pattern: /^(?:del)?(?:summa|totalt?|totala) (.+)$/,
  example: "Summa intäkter",
  unlike: "Summa",
};

/**
 * What a total says that it adds up, where it says it.
 * @param label as comparable gives it
 * @example totalOf("summa intäkter") // "intäkter"; null for "summa"
 */
export function totalOf(label: string): string | null {
  return NAMES_WHAT_IT_ADDS.pattern.exec(label)?.[1] ?? null;
}

/**
 * @example rowRole("Totalt Individ- och arbetsmarknadsnämnden") // "total"
 * @example rowRole("– varav löner") // "ofWhich"
 */
export function rowRole(label: string): RowRole {
  return meaningOf(ROW_ROLES, comparable(label)) ?? "plain";
}
