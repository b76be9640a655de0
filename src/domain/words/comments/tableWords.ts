import type { Entry, PatternEntry } from "../lexicon";

/** A column of the year before. */
export const OF_YEAR_BEFORE: PatternEntry = {
  means: "earlier",
  pattern: /föreg|förra|fjol|(?<![a-zåäö])f\.? ?g\.?(?![a-zåäö])/,
  example: "Utfall ack föreg år",
};

/** A column of a part of a year. */
export const PART_OF_YEAR: PatternEntry = {
  means: "part",
  pattern: /delår|tertial|kvartal|(?<![a-zåäö])(?:kv ?\d|ack|hittills|period)/,
  example: "Delårsbokslut 2024",
};

/** A column of what is foreseen, or of how far that is from the budget. */
export const OF_FORECAST: Entry = {
  means: "forecast",
  pattern: /prognos/,
  example: "Avvikelse enl. prognos april",
};

/** A column of differences, however it is put. */
export const DIFFERENCE_OF: Entry = {
  means: "difference",
  pattern:
    /(?:prognos|budget|utfalls?)-?(?:diff|avv)|(?:utfall|prognos(?: \d)?) (?:mot|jmf|jämfört med) (?:års)?budget/,
  example: "Prognos 3 mot budget",
  unlike: "Prognos 3",
};

/** Words of a heading that say its role or its time, and name no group of columns. */
export const HEADING_WORD: PatternEntry = {
  means: "role",
  pattern:
    /^(?:utfall|budget|prognos|avvikelse|redovisning|bokslut|avv|diff|differens|prognosdiff|budgetdiff|kv|tkr|mnkr|mkr|kr|ack|fg|enl|enligt|netto(?:kostnad|kostnader|utfall|budget|resultat|avvikelse)|kommunbidrag|belopp|jan|feb|mar|apr|maj|jun|jul|aug|sept?|okt|nov|dec|föreg|prognos(?:en|erna)?|mellan|bu|not|återstår|återstående|kvar|över|under|överskott|underskott|[a-zåäö]+budget|delårs?(?:rapp|rapport|bokslut)?|t|tertial(?:rapport)?|halvår|kvartal)$/,
  example: "utfall",
};

/** A table that holds deviations alone, whatever its columns are called. */
export const OF_DEVIATIONS: PatternEntry = {
  means: "deviation",
  pattern: /^(?:budget|prognos|resultat)avvikelse|^avvikelse(?:r)? (?:mot|från|per)/,
  example: "Budgetavvikelse 2025 per skolenhet",
  unlike: "Driftredovisning, budget och budgetavvikelse",
};

/** A column of all years of a project, and words that ask for it. */
export const OF_ALL_YEARS: Entry = {
  means: "allYears",
  pattern:
    /(?<![a-zåäö])total(?:t|a)? (?:projekt|investerings)?(?:budget|utgift|utfall|prognos|anslag)|totalbudget|totalutgift|projektbudget|sedan (?:projekt)?start/,
  example: "Total projektbudget",
  unlike: "Totalt",
};

/** Reports and plans that columns are called by, and sentences speak of. */
export const REPORTS: readonly PatternEntry[] = [
  {
    means: "interim",
    pattern: /delårsrapp|delåret/,
    example: "I delårsrapporten",
  },
  {
    means: "first",
    pattern: /(?<![a-zåäö])(?:tertial(?:rapport(?:en)?)? ?1|t ?1|första tertialet)(?![\då])/,
    example: "Prognos T1",
  },
  {
    means: "second",
    pattern: /(?<![a-zåäö])(?:tertial(?:rapport(?:en)?)? ?2|t ?2|andra tertialet)(?![\då])/,
    example: "Prognos T2",
  },
  {
    means: "interimClosing",
    pattern: /delårsbokslut/,
    example: "Delårsbokslut 2024",
  },
  {
    means: "closing",
    pattern: /(?<![a-zåäö])(?:års)?bokslut/,
    example: "I bokslutet",
    unlike: "Delårsbokslut",
  },
  {
    means: "plan",
    pattern: /(?<![a-zåäö])(?:flerårs)?plan(?:en|ens|år|åren)?(?![a-zåäö])/,
    example: "Plan 2018",
  },
];

/** A year, as the label of a row. */
export const ONLY_TIME: PatternEntry = {
  means: "time",
  pattern: /^(?:(?:år|utfall|bokslut|redovisning|helår|jan\S* ?- ?[a-zåäö]+|t\d) )?(?:19|20)\d\d$/,
  example: "Utfall 2024",
  unlike: "Budgetavvikelse 2024",
};

/** A month, as the label of a row. */
export const ONLY_MONTH: PatternEntry = {
  means: "month",
  pattern: /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö]*\.?(?: (?:19|20)\d\d)?$/,
  example: "Mars",
  unlike: "Marsvin i skolan",
};

/** "T.o.m." in a heading: it says until when. */
export const UNTIL_WORDS: PatternEntry = {
  means: "until",
  pattern: /(?<![a-zåäö])(?:t\.? ?o\.? ?m\.?|fr\.? ?o\.? ?m\.?)(?![a-zåäö])/,
  example: "Utfall t.o.m. okt",
};

/** What is left when costs have been taken from income. */
export const NET: PatternEntry = {
  means: "net",
  pattern: /^netto/,
  example: "Netto",
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
  pattern: /^(?:varav )?(?:årets|periodens)(?:\/(?:årets|periodens))? resultat|^resultat$/,
  example: "Årets resultat enligt resultaträkningen",
  unlike: "Resultat efter finansiella poster",
};

/** A result: less of it is worse. */
export const OF_RESULT: PatternEntry = {
  means: "result",
  pattern: /resultat/,
  example: "Årets resultat",
};

/** A label that says which sign is good: minus is a surplus. */
export const MINUS_IS_GOOD: PatternEntry = {
  means: "minusGood",
  pattern: /\((?:minus|-|–) ?= ?(?:överskott|vinst|plus)[^)]*\)/i,
  example: "Resultat (minus = överskott)",
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
  pattern: /^(?:summa|totalt|totala|total|tkr|mnkr|mkr|procent|antal|varav|därav|verksamhetens|avd|mm)$/,
  example: "verksamhetens",
};

/** All of a body, as a label. */
export const WHOLE_BODY: Entry = {
  means: "whole",
  pattern: /^hel(?:a|t) /,
  example: "Hela förvaltningen",
  unlike: "Helårsbudget",
};

/** The unit in a label. */
export const UNIT_WORD: Entry = {
  means: "unit",
  pattern: /^(?:tkr|mnkr|mkr|kr|procent|antal|st|kronor)$/,
  example: "tkr",
};

/** A year and a month in two digits each, behind a role: the year and the month are in the groups. */
export const SHORT_MONTH = {
  means: "until",
  pattern:
    /^(?:utfall|budget|bokslut|redovisning|prognos|ack(?:umulerat)?\.?)(?: [a-zåäö]+)? ([1-3]\d)(0[1-9]|1[0-2])$/i,
  example: "Utfall 2508",
  unlike: "Budget 2013",
} satisfies PatternEntry;

/** Two things that stand together in one label. */
export const TOGETHER_IN_LABEL: PatternEntry = {
  means: "together",
  pattern: /[a-zåäö-] (?:och|samt|&|inkl|exkl) |[a-zåäö](?:[,/]|&) ?[a-zåäö]{3}/i,
  example: "Bostad och integration",
  unlike: "Hyresintäkter externa",
};

/** The body whose tables they are, where a table holds those of others beside it. */
export const OWN_BODY = {
  means: "own",
  words: ["kommunen"],
  example: "kommunen",
} as const;

/** Two letters that name a row: "HR", "IT", "VA". */
export const TWO_LETTER_NAME: PatternEntry = {
  means: "name",
  pattern: /^(?:hr|it|va|gc|ks|ai|fo|bo|el)$/,
  example: "hr",
  unlike: "en",
};

/** A column of prices of one: no sentence's amount. */
export const OF_EACH: PatternEntry<"each"> = {
  means: "each",
  pattern:
    /(?:^|[ ,(])(?:kostnad|kr|kronor|pris|tkr) ?(?:per|\/) ?(?!jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|år(?![a-zåäö])|den )[a-zåäö]/i,
  example: "Kostnad per elev",
  unlike: "Kostnad per augusti",
};

/** A column that counts, in a table of money. */
export const OF_COUNT: PatternEntry = {
  means: "count",
  pattern: /^antal(?![a-zåäö])/i,
  example: "Antal elever",
};
