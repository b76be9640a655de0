import type { PatternEntry } from "../lexicon";

/** All months until one, where a table has them one by one. */
export const GATHERED: PatternEntry = {
  means: "gathered",
  pattern: /till och med|t\.? ?o\.? ?m|ackumulera|(?:under|för|i) perioden|januari *(?:[-–]|till) *[a-z]+/,
  example: "till och med augusti",
};

/** The same, where no month is named. */
export const GATHERED_SO_FAR: PatternEntry = {
  means: "gathered",
  pattern: /hittills|(?<![a-zåäö])(?:totalt|sammanlagt)/,
  example: "har hittills utförts",
};

/** All years of a project, in running text. */
export const OF_PROJECT: PatternEntry = {
  means: "project",
  pattern: /hittills|total(?:t|a)? budget|totalbudget|sedan (?:projekt)?start/,
  example: "har hittills kostat",
};

/** A column of all that has been gathered. */
export const GATHERED_COLUMN: PatternEntry = {
  means: "gathered",
  pattern: /(?<![a-zåäö])ack|total(?!t$)|hittills/i,
  example: "Ackumulerat utfall",
};

/** So much for each of something, in a label. */
export const EACH_IN_LABEL: PatternEntry = {
  means: "each",
  pattern:
    /(?: per |(?:kr|kronor|kostnad)\/)(?:[a-zåäö]*(?:barn|elev|plats|timme)|brukare|invånare|inv|hushåll|dygn|person|anställd|portion|besök|kvadratmeter|kvm|m2|medlem|kund|ärende)/i,
  example: "Låneskuld per invånare, kr",
  unlike: "Utfall per augusti",
};

/** A number of something for each of something, behind the number. */
export const EACH_NOUN: PatternEntry = {
  means: "each",
  pattern: /^ [a-zåäö]+ per (?!år|månad|den |jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö]/i,
  side: "behind",
  example: " timmar per brukare",
};

/** The mean of several years. */
export const SAID_MEAN: PatternEntry = {
  means: "mean",
  pattern: /genomsnitt|(?<![a-zåäö])(?:snitt|medeltal)/i,
  example: "i genomsnitt",
};

/** Words of a heading that say its role, its unit or its time, and name nothing. */
export const ROLE_WORD: PatternEntry = {
  means: "role",
  pattern:
    /^(?:utfall|budget|prognos|avvikelse|redovisning|bokslut|differens|diff|tkr|mnkr|mkr|kronor|enligt|enl|och|mot|till|från|jan|feb|mar|mars|apr|april|maj|jun|juni|jul|juli|aug|sep|sept|okt|nov|dec|januari|februari|augusti|september|oktober|november|december|föreg|förändring|ack|not)$/,
  example: "utfall",
};

/** Terms as headings shorten them, by their full names. */
export const FULL_TERMS: ReadonlyMap<string, string> = new Map([
  ["ht", "höstterminen"],
  ["vt", "vårterminen"],
]);

/** A row of budget among rows of what was done: "Budget timmar". */
export const BUDGET_IN_LABEL: PatternEntry = {
  means: "budget",
  pattern: /budget/i,
  example: "Nettobudget 2024",
};

/** A row of what came out. */
export const OUTCOME_IN_LABEL: PatternEntry = {
  means: "outcome",
  pattern: /utfall|bokslut|redovis/i,
  example: "Nettoutfall 2023",
};

/** A row that says whether it is budget, outcome or forecast, in the words of rows that are held against each other. */
export const ROLE_IN_LABEL: PatternEntry = {
  means: "role",
  pattern: /budget|utfall|bokslut|prognos/,
  example: "nettobudget",
};

/** Costs or income of all rows, as what a per cent is of. */
export const SIDE_SAID: PatternEntry = {
  means: "side",
  pattern: /kostnad|intäkt|total|samla/,
  example: "av de samlade kostnaderna",
};

/** Key ratios that readers know by name, where no row has them: what they are in per cent of what. */
export const KEY_RATIOS: readonly {
  readonly name: PatternEntry;
  readonly part: PatternEntry;
  readonly base: PatternEntry;
}[] = [
  {
    name: { means: "solidity", pattern: /soliditet/, example: "soliditeten" },
    part: {
      means: "equity",
      pattern: /^(?:summa )?eget kapital$/i,
      example: "Eget kapital",
    },
    base: {
      means: "assets",
      pattern: /^(?:summa tillgångar|summa eget kapital.* skulder|balansomslutning(?:en)?)$/i,
      example: "Summa tillgångar",
    },
  },
  {
    name: {
      means: "liquidity",
      pattern: /(?:kassa|balans)likviditet/,
      example: "kassalikviditeten",
    },
    part: {
      means: "current",
      pattern: /^(?:summa )?omsättningstillgångar$/i,
      example: "Summa omsättningstillgångar",
    },
    base: {
      means: "debts",
      pattern: /^(?:summa )?kortfristiga skulder$/i,
      example: "Kortfristiga skulder",
    },
  },
];

/** Before the number of all: "tre av åtta". */
export const OF_NUMBER: PatternEntry = {
  means: "of",
  pattern: /(?:^|[^a-zåäö])av (?:[a-zåäö]+ )?$/,
  side: "before",
  example: "tre av ",
};

/** So many of so many, both in words: "två av tre hushåll". */
export const FRACTION: PatternEntry = {
  means: "fraction",
  pattern: /(?:^|[ (])(?:en|två|tre|fyra|fem|sex|sju|åtta|nio) av (?:två|tre|fyra|fem|sex|sju|åtta|nio|tio) /,
  example: "två av tre hushåll",
};

/** Of several rows added up. */
export const ADDED_UP: PatternEntry = {
  means: "together",
  pattern: /tillsammans|sammanlag(?:da?|t)(?![a-zåäö])/,
  example: "verksamheternas sammanlagda kostnad är",
};

/** What somebody thought before: it stands in another report, if anywhere. */
export const AS_THOUGHT_BEFORE: PatternEntry = {
  means: "thought",
  pattern:
    /än (?:vad )?(?:som |man |vi )?(?:då |först |tidigare |tidigt )?(?:befara(?:t|ts|des?)|aviserat?s?|aviserades|trod(?:de|des)|trott|anat|hoppats|hoppades|antagits|antogs)(?![a-zåäö])|än (?:vad )?(?:som |man |vi )?(?:då|först|tidigare) (?:bedöm(?:t|ts|des?)|vänta(?:t|ts|des?)|räkna(?:t|ts|des?)|anta(?:git|gits)|antogs)(?![a-zåäö])/,
  example: "bättre än vad som då befarades",
};

/** An earlier forecast, as the one that something is told of. */
export const IN_EARLIER_FORECAST: PatternEntry = {
  means: "earlier",
  pattern: /(?:i|enligt|vid) (?:den |vår )?(?:föregående|förra|tidigare|senaste) (?:prognos|uppföljning)/,
  example: "i föregående prognos var underskottet",
  unlike: "bättre än föregående prognos",
};

/** What is left out of a figure is named behind it; in a label it says that the row leaves it out as well. */
export const LEFT_OUT: PatternEntry = {
  means: "without",
  pattern:
    /(?<![a-zåäö])(?<!(?:året|åren|dagen|månaden|kvartalet) )(?:före|exklusive|exkl\.?|frånsett|borträknat|bortsett från|bortser från) (?!sommar|semest|jul|nyår|årsskift|året|den \d|\d)[a-zåäö]/,
  example: "resultatet före extraordinära poster",
  unlike: "året före pandemin",
};

/** A group of ages, which is a part of every row that does not name one. */
export const OF_AGES: PatternEntry = {
  means: "ages",
  pattern: /(?:i åldern|i åldrarna|åldersgruppen|yngre än|äldre än|(?:under|över) \d+ år(?![a-zåäö]))/,
  example: "bland medarbetare under 30 år",
};

/** A row of its own for a group of ages. */
export const AGES_IN_LABEL: PatternEntry = {
  means: "ages",
  pattern: /\d+ ?[-–] ?\d+ ?år|\d+ år/,
  example: "Anställda 30–49 år",
};

/** Of a report on a part of the year, which a table of the whole year is not. */
export const IN_INTERIM_REPORT: PatternEntry = {
  means: "interim",
  pattern: /(?:i|per|vid|enligt) (?:delårs|tertial|kvartals|månads)(?:rapport|bokslut|uppföljning)[a-zåäö]*/,
  example: "i delårsrapporten räknade nämnden med",
};

/** What a forecast of another time said. */
export const OF_OTHER_REPORT: PatternEntry = {
  means: "report",
  pattern:
    /prognos(?:en)? (?:efter|per|från|i) (?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)|(?:jan|feb|mars|apr|maj|jun|jul|aug|sept?|okt|nov|dec)[a-zåäö]*prognosen|(?:efter|per|i) (?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö]*(?: [a-zåäö]+){1,2} prognosen/,
  example: "i prognosen efter april",
};

/** Of how many, behind a number of rows: the number of all, in figures or in a word, is in the group. */
export const NUMBER_OF_ALL = {
  means: "all",
  pattern:
    /^ av (?:nämndens |kommunens |totalt |de )*(\d+|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)(?= [a-zåäö])/,
  side: "behind",
  example: "av åtta nämnder",
} satisfies PatternEntry;

/** The row that finances those of the bodies, and is none of them. */
export const OF_FINANCE: PatternEntry = {
  means: "finance",
  pattern: /^(?:finans|skatter|gemensam finans)/i,
  example: "Finansförvaltningen",
};
