import { ends, pattern, whole } from "./boundaries";
import { columnRole, type ColumnRole } from "./columnRoles";
import { comparable } from "./comparable";
import { fits, says, type Entry, type PatternEntry } from "./lexicon";

/** What is counted or priced, which says nothing of whether it is budgeted, forecast or come out. */
export const SUBJECT = {
  means: "subject",
  pattern:
    /(kostnad|ersättning|avgift|pris|tkr|mnkr|kr|kronor) ?(per|\/) ?[a-zåäö]+( (och|per) [a-zåäö]+)?|[àa]-?pris(er)?|(stycke?|snitt|medel|genomsnitts|dygns|vecko|månads|tim)(pris|kostnad)(er)?|volym(er)?|antal [a-zåäö]+|\(?(genom)?snitt(lig)?\)?|(?:(?<![a-zåäö])per |(?<=[a-zåäö]) ?\/ ?)(?:dygn|dag|vecka|månad|mån|kvartal|termin|halvår|år)(?![a-zåäö])/,
  example: "Kostnad per dygn, budget 2025",
} as const;

/** A difference, whatever it is between. */
export const DIFFERENCE: Entry = {
  means: "deviation",
  pattern: pattern(/avvik|differens|förändring/, whole("diff")),
  example: "Diff. 2025",
  unlike: "Differentierad avgift",
};
/** A difference from the budget: a change from last year is none. */
export const OFF_BUDGET: Entry = {
  means: "deviation",
  pattern: pattern(/avvik|differens|återstår/, ends("avv|diff")),
  example: "Budgetavv.",
  unlike: "Förändring",
};
/** A time alone, or the number of a forecast: below a heading of several columns it names none of its own. */
export const TIME_BELOW: Entry = {
  means: "time",
  pattern:
    /^(?:(?:(?:ack|helår|delår|period|t\.?o\.?m\.?|tom|per) ?)?(?:(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö]*\.?(?: ?[-–] ?[a-zåäö]+\.?)?)?|(?:t|tertial|kv|kvartal|q|nr|prognos|p) ?[1-4]|[1-4]|vt|ht|helår|delår|vår|höst) ?(?:(?:19|20)\d\d)?$/,
  example: "2025",
  unlike: "Avvikelse 2025",
};
/** What remains of a whole year's budget: of another span than the outcome, and rightly so. */
export const REMAINS: Entry = {
  means: "remains",
  pattern: pattern(/återstår|kvarst/, whole("kvar")),
  example: "Kvar av budget",
  unlike: "Kvartal 3",
};
/** The columns it is taken between may be of different spans. */
export const OF_OTHER_SPANS: Entry = {
  means: "deviation",
  pattern: /återstår|kvar|förändring|diff/,
  example: "Kvar av helårsbudget",
};
/** A report says when its figures were told, and not of what months they are: they may be its forecast of the year. */
export const OF_A_REPORT: Entry = {
  means: "report",
  pattern: /^(?!.*(utfall|redovis|bokslut)).*(delårs|halvårs|tertial|kvartals|månads)rapp/,
  example: "Delårsrapport jan-aug",
  unlike: "Utfall enligt delårsrapport jan-aug",
};

/** For words on why the figures are what they are. */
export const COMMENT: Entry = {
  means: "comment",
  pattern: /kommentar|analys|orsak|förklar|anmärkning|motivering/,
  example: "Orsak till avvikelse",
};
/** Words about deviations, not figures. */
export const ABOUT: Entry = {
  means: "comment",
  pattern: /åtgärd|ansvar|beskriv|bedömning|hantering/,
  example: "Åtgärd vid avvikelse",
};
/** The one year is compared with the other, and not with a budget unless that is named. */
export const CHANGE_OVER_YEARS: Entry = {
  means: "earlier",
  pattern: pattern(/förändr|föregående|förra|fjol/, whole("fg")),
  example: "Avvikelse mot föregående år",
};
export const IN_PER_CENT: PatternEntry = { means: "share", pattern: /%|procent/, example: "Avvikelse i %" };
/** So much of the budget is used. */
export const USED: Entry = { means: "used", pattern: /budget|förbruk/, example: "Förbrukat %" };

/** What a heading of a difference names as compared. */
export const COMPARED: readonly Entry<"budget" | "forecast" | "outcome">[] = [
  { means: "budget", pattern: /bu/, example: "Avvikelse bu" },
  { means: "forecast", pattern: /progn?os/, example: "Avvikelse progos" },
  { means: "outcome", pattern: /utfall|bokslut|redovis/, example: "Diff. utfall 2023/2024" },
];

/** Whether the heading of a difference names what it is taken between. */
export function namesCompared(heading: string, role: "budget" | "forecast" | "outcome"): boolean {
  return says(
    COMPARED.find(({ means }) => means === role)!,
    heading,
  );
}

/** What a per cent is of, where its heading says it. */
export const SAYS_OF_WHAT: Entry = {
  means: "base",
  pattern: /av budget|av utfall|av prognos/,
  example: "Procent av budget",
};
/** A per cent of amounts that may stand in the table. */
export const OF_AMOUNTS: Entry = {
  means: "share",
  pattern: /av budget|budget|avvikelse|avv|förbruk|utfall|prognos|förändring|diff|^%|procent/,
  example: "Förbrukat %",
  unlike: "Andel heltid",
};

/** A per cent of how much one amount is more or less than another. */
export const CHANGED: Entry = {
  means: "change",
  pattern: pattern(/förändr|ökning|minskning|utveckling|avvik|differens/, whole("diff|avv")),
  example: "Förändring 2023-2024 %",
  unlike: "Procent av budget",
};
/** A per cent of how large a part of the whole each row is. */
export const EACH_PART: Entry = {
  means: "part",
  pattern: /^andel( ?(%|i %|i procent|\(%\)|procent|av (totalt?|summan?|totalen|hela|alla).*))?$|fördelning/,
  example: "Andel av totalt, %",
  unlike: "Andel heltid",
};

/** Words for per cent in a heading: without them "Avvikelse (procentenheter)" is "avvikelse ()". */
export const PER_CENT_WORDS: PatternEntry = {
  means: "share",
  pattern: /procent(enhet(er)?)?|%-?(enhet(er)?)?/,
  example: "Avvikelse (procentenheter)",
};

/** @example isDifferenceOfShares("Förändring, procentenheter") // true */
export function isDifferenceOfShares(heading: string): boolean {
  return columnRole(comparable(heading).replace(new RegExp(PER_CENT_WORDS.pattern, "g"), "")) === "deviation";
}

/** How a deviation is measured: in the table's own unit, in per cent, or as the share of the budget that is used. */
export type DeviationMeasure = "amount" | "share" | "used";

/** What the figures of a column are for: budgeted, forecast, come out, or compared. */
export function purposeOf(heading: string): ColumnRole {
  const text = comparable(heading);
  if (fits(DIFFERENCE, text)) return "deviation";
  return columnRole(text.replace(SUBJECTS, " ").replace(/ ,/g, ",").trim());
}

const SUBJECTS = new RegExp(SUBJECT.pattern, "g");

/** The column is for words on why the figures are what they are. */
export function isComment(heading: string): boolean {
  return says(COMMENT, heading);
}

/** What a column of deviations holds; null where it is no deviation from a budget. */
export function measureOf(heading: string): DeviationMeasure | null {
  const text = comparable(heading);
  if (fits(COMMENT, text) || fits(ABOUT, text)) return null;
  if (fits(CHANGE_OVER_YEARS, text) && !/budg/.test(text)) return null;
  const isShare = fits(IN_PER_CENT, text);
  if (fits(OFF_BUDGET, text)) return isShare ? "share" : "amount";
  if (isShare && fits(USED, text)) return "used";
  return columnRole(heading) === "deviation" ? "amount" : null;
}
