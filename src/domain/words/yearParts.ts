import { pattern, whole } from "./boundaries";
import { comparable } from "./comparable";
import { fits, says, type Entry } from "./lexicon";
import { COLUMN_OF_PART, ENDS_IN_PART } from "./volumeTables";

/** The months of a part of the year, 1-12, both ends in it. */
export interface MonthSpan {
  readonly from: number;
  readonly to: number;
  /** A school term: its months are five and seven, or six and six. */
  readonly isTerm: boolean;
}

/** The first half of the year as a school sees it. */
export const SPRING: Entry = {
  means: "spring",
  pattern: /(?<![a-zåäö])(?:vt|v[åa]r(?:en|termin(?:en)?)?)(?![a-zåäö])/,
  example: "VT 2025",
  unlike: "Vård 2025",
};
/** The second half. */
export const AUTUMN: Entry = {
  means: "autumn",
  pattern: /(?<![a-zåäö])(?:ht|höst(?:en|termin(?:en)?)?)(?![a-zåäö])/,
  example: "Hösttermin",
  unlike: "Höstlov",
};
/** Parts that are numbered, by how many months each has. */
export const NUMBERED_PARTS: readonly Entry<"6" | "4" | "3">[] = [
  {
    means: "6",
    pattern: /halvår|(?<![a-zåäö])h ?[12]/,
    example: "Halvår 1",
    unlike: "Helår",
  },
  {
    means: "4",
    pattern: /tertial|(?<![a-zåäö])t ?[123]/,
    example: "Tertial 2",
    unlike: "Test 2",
  },
  {
    means: "3",
    pattern: /kvartal|(?<![a-zåäö])(?:kv|k|q) ?[1-4]/,
    example: "Kvartal 3",
    unlike: "Skola 3",
  },
];
const ORDINAL = /(?<!\d)([1-4])(?!\d)|första|andra/;

/** A month that is marked as a forecast behind its name. */
export const MARKED_FORECAST: Entry = {
  means: "forecast",
  pattern: pattern(/\( ?(?:p|pr|prog|progn|prognos) ?\.?\)/, whole("p|prog|progn")),
  example: "sep (p)",
  unlike: "sep",
};

/** How many months a part has, said behind its name; their number is in the group. */
export const MONTHS_OF_PART = {
  means: "months",
  pattern: /(?<!\d)(1[01]|[1-9]) ?m[åa]n(?:ader)?\.?\)?$/,
  example: "Elever vår (7 mån)",
} as const;

/** Means that are weighed by the months of the two terms, where a text says so: the two shares are named. */
export const WEIGHED_BY_TERMS: Entry = {
  means: "weighed",
  pattern: /5 ?\/ ?12.*7 ?\/ ?12|7 ?\/ ?12.*5 ?\/ ?12/,
  example: "Årssnitt (5/12 HT, 7/12 VT)",
  unlike: "Årssnitt",
};

/** Terms that are half of the year each, where a text says so. */
export const TERMS_AS_HALVES: Entry = {
  means: "halves",
  pattern: /(?<![a-zåäö])vt ?[=:] ?jan[a-z]* ?[-–] ?jun/,
  example: "VT = januari–juni, HT = juli–december",
  unlike: "VT = januari-maj",
};

/**
 * The months of a column that holds a term, a half-year, a tertial or a quarter.
 * @example namedPart("Halvår 2") // { from: 7, to: 12, isTerm: false }
 * @example namedPart("Elever höst (5 mån)") // { from: 8, to: 12, isTerm: false }
 * @returns null for all other headings
 */
export function namedPart(heading: string): MonthSpan | null {
  const text = comparable(heading).replace(/(?:19|20)\d\d/, "");
  const [isSpring, isAutumn] = [fits(SPRING, text), fits(AUTUMN, text)];
  const months = Number(MONTHS_OF_PART.pattern.exec(text)?.[1] ?? 0);
  // Terms whose months are told run from the year's beginning, and to its end.
  if (months > 0 && isSpring !== isAutumn)
    return isSpring ? { from: 1, to: months, isTerm: false } : { from: 13 - months, to: 12, isTerm: false };
  if (!says(COLUMN_OF_PART, heading) && !says(ENDS_IN_PART, heading)) return null;
  if (isSpring) return { from: 1, to: 6, isTerm: true };
  if (isAutumn) return { from: 7, to: 12, isTerm: true };
  const length = Number(NUMBERED_PARTS.find((entry) => fits(entry, text))?.means ?? 0);
  const ordinal = ORDINAL.exec(text);
  if (length === 0 || !ordinal) return null;
  const number = Number(ordinal[1] ?? (ordinal[0] === "första" ? 1 : 2));
  return {
    from: (number - 1) * length + 1,
    to: number * length,
    isTerm: false,
  };
}
