import { ends, pattern } from "./boundaries";
import { comparable } from "./comparable";
import { fits, type Entry } from "./lexicon";

/** Costs by their names, although a word of income stands in them. */
export const OF_COST: Entry = {
  means: "cost",
  pattern:
    /kostnad(?!sutjämning)|arbetsgivaravgift|sociala avgifter|medlemsavgift|lämnade|utbetal|(bidrag|avgift(er)?) till|fastighetsskatt|föreningsbidrag|partistöd/,
  example: "Bidrag till föreningar",
  unlike: "Kostnadsutjämning",
};
/** Income, or what may be: plain "bidrag" and "avgifter" are one thing at one unit and another at the next. */
export const MAY_BE_INCOME: Entry = {
  means: "income",
  pattern: pattern(
    /intäkt|inkomst|bidrag|ersättning från|avgift|taxor|skatt(?!efinansier)|utjämning|försäljning|årets resultat/,
    ends("taxa"),
    `^${ends("resultat")}`,
  ),
  example: "Taxor och avgifter",
  unlike: "Resultatenhet",
};
/** Income whose rows stand among costs, and are taken off them. */
export const OF_INCOME: Entry = {
  means: "income",
  pattern: /intäkt|bidrag|avgift/,
  example: "Övriga intäkter",
};

/** All income, or all costs, by the word and nothing else. */
export const ALL_OF_A_SIDE: Entry = {
  means: "side",
  pattern: /^(?:intäkter|inkomster|kostnader|utgifter)$/,
  example: "Kostnader",
  unlike: "Personalkostnader",
};

/** @example isIncome("Föreningsbidrag") // false */
export function isIncome(label: string): boolean {
  const text = comparable(label);
  return !fits(OF_COST, text) && fits(MAY_BE_INCOME, text);
}

/** A row of what income and costs have come to. */
export const NET_RESULT: Entry = {
  means: "result",
  pattern: /resultat/,
  example: "Resultat efter finansiella poster",
  unlike: "Nettokostnad",
};
