import { pattern } from "./boundaries";
import { comparable } from "./comparable";
import { meaningOf, says, type Entry } from "./lexicon";
import { readPeriod } from "./periods";

/** One word may stand before: "Periodiserad budget", "Faktiskt utfall"; it may be compounded: "Månadsbudget". */
const BEFORE = "^(?:[a-zåäö]+ )?[a-zåäö]*";

/** What all figures of a table, a sheet or a row are, where a text begins by saying so. */
export const STATED: readonly Entry<"outcome" | "budget" | "forecast">[] = [
  {
    means: "outcome",
    pattern: pattern(`${BEFORE}(?:utfall|redovisning|bokslut)(?![a-zåäö])`),
    example: "Utfall 2025 per månad",
    unlike: "Utfallsanalys",
  },
  {
    means: "budget",
    pattern: pattern(`${BEFORE}budget(?![a-zåäö])`),
    example: "Periodiserad budget 2026",
    unlike: "Budgetuppföljning 2026",
  },
  {
    means: "forecast",
    pattern: pattern(`${BEFORE}prognos(?![a-zåäö])`),
    example: "Prognos 2026",
    unlike: "Prognossäkerhet 2025",
  },
];

/** Two kinds of figures: the columns say which is which. */
const SEVERAL: Entry = {
  means: "several",
  pattern:
    /(?:budget|utfall|prognos|bokslut|redovisning)[a-zåäö]*(?: ?(?:och|samt|mot|[-–/&+,]) ?).*(?:budget|utfall|prognos|bokslut|redovisning)/,
  example: "Budget och utfall 2026",
  unlike: "Budget 2026",
};

/** What a text says that all figures under it are, and of which year. */
export interface StatedFigures {
  readonly purpose: "outcome" | "budget" | "forecast";
  readonly year: number | null;
}

/**
 * What a title, the name of a sheet or the word in a row's column of kinds says that its figures are.
 * @example statementOf("Budget 2026") // { purpose: "budget", year: 2026 }
 * @returns null where it says nothing of the kind, or names two kinds
 */
export function statementOf(text: string): StatedFigures | null {
  if (says(SEVERAL, text)) return null;
  const purpose = meaningOf(STATED, comparable(text));
  return purpose && { purpose, year: readPeriod(text)?.year ?? null };
}

/** The whole of twelve months, in a table of months. */
export const OF_ALL_MONTHS: Entry = {
  means: "year",
  pattern:
    /^(?:helår|totalt?|summa|hela året|år|året|årstotal|jan(?:uari)?[-–]dec(?:ember)?)(?: (?:19|20)\d\d)?$/,
  example: "Totalt 2025",
  unlike: "Totalt tillgängligt",
};

const HEADINGS = { outcome: "Utfall", budget: "Budget", forecast: "Prognos" } as const;

/**
 * A heading that says all that its table does.
 * @param month as the heading has it; null for the whole year
 * @param isAddedUp whether the figures are added up from January to that month
 * @example statedHeading("budget", "jan", 2026) // "Budget jan 2026"
 */
export function statedHeading(
  purpose: StatedFigures["purpose"],
  month: string | null,
  year: number | null,
  isAddedUp = false,
): string {
  const name = month?.replace(/\d{4}/g, "").trim();
  const time = name === undefined ? "helår" : `${isAddedUp ? "ack " : ""}${name}`;
  return [HEADINGS[purpose], time, ...(year === null ? [] : [String(year)])].join(" ");
}
