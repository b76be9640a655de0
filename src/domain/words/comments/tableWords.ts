import type { PatternEntry } from "../lexicon";

/** A column of the year before. */
export const OF_YEAR_BEFORE: PatternEntry = {
  means: "earlier",
  pattern: /föreg|förra|fjol/,
  example: "Utfall ack föreg år",
};

/** A column of a part of a year. */
export const PART_OF_YEAR: PatternEntry = {
  means: "part",
  pattern: /delår|tertial|kvartal|(?<![a-zåäö])(?:ack|hittills|period)/,
  example: "Delårsbokslut 2024",
};

/** Words of a heading that say its role or its time, and name no group of columns. */
export const HEADING_WORD: PatternEntry = {
  means: "role",
  pattern:
    /^(?:utfall|budget|prognos|avvikelse|redovisning|bokslut|avv|diff|differens|tkr|mnkr|mkr|kr|ack|nettokostnad|nettokostnader|kommunbidrag|belopp|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|föreg|bu|not)$/,
  example: "utfall",
};

/** A row that counts per cent, whatever its table counts. */
export const COUNTS_PER_CENT: PatternEntry = {
  means: "share",
  pattern: /%|procent|^andel|, andel/,
  example: "Andel nöjda brukare",
};

/** The row of what it all came to. */
export const RESULT_OF_ALL: PatternEntry = {
  means: "result",
  pattern: /^(?:årets|periodens) resultat|^resultat$/,
  example: "Årets resultat enligt resultaträkningen",
  unlike: "Resultat efter finansiella poster",
};

/** A result: less of it is worse. */
export const OF_RESULT: PatternEntry = {
  means: "result",
  pattern: /resultat/,
  example: "Årets resultat",
};

/** A row of income less costs. */
export const RESULT_OR_NET: PatternEntry = {
  means: "result",
  pattern: /resultat|netto(?!kostnad)/,
  example: "Finansnetto",
  unlike: "Nettokostnad",
};

/** Columns of the municipality and its companies together. */
export const OF_ALL_COMPANIES: PatternEntry = {
  means: "group",
  pattern: /koncern/,
  example: "Kommunkoncernen 2018",
};

/** Words of a label that tell its row from no other. */
export const LABEL_WORD: PatternEntry = {
  means: "total",
  pattern: /^(?:summa|totalt|totala|total|varav|därav|verksamhetens|avd|mm)$/,
  example: "verksamhetens",
};

/** The body whose tables they are, where a table holds those of others beside it. */
export const OWN_BODY = { means: "own", words: ["kommunen"], example: "kommunen" } as const;
