import { ends, pattern, whole } from "./boundaries";
import { comparable } from "./comparable";
import { fits } from "./lexicon";

/** The time a heading speaks of. Months are counted 1-12; what is not said is null. */
export interface Period {
  readonly year: number | null;
  readonly fromMonth: number | null;
  readonly toMonth: number | null;
}

/** The first letters of the months, from January, by which they are known and written shortly. */
const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
/** From January. */
export const MONTH_NAMES: readonly string[] = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
];
const MONTH =
  "(jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

/** A year and a month, and perhaps a day, as machines write them. */
export const ISO_DATE = {
  means: "until",
  pattern: /\b((?:19|20)\d\d)-(0[1-9]|1[0-2])(?:-\d\d)?\b/,
  example: "Utfall 2019-12-31",
} as const;
/** A date of six digits, as heads of columns are written for short; behind what has numbers it is a number. */
export const SHORT_DATE = {
  means: "until",
  pattern:
    /(?<![\d,.])(?<!(?:konto|ansvar|projekt|objekt|aktivitet|verksamhet|enhet|kst|kostnadsställe|kod|nr|nummer)[ .:-]{0,2})([0-3]\d)(0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/,
  example: "Utfall 250831",
  unlike: "Ansvar 310501",
} as const;
/** From January until a month, both as year and month, as systems name the periods. */
export const NUMBERED_SPAN = {
  means: "span",
  pattern:
    /(?<![\d,.])(?<!(?:konto|ansvar|projekt|objekt|aktivitet|verksamhet|enhet|kst|kod|nr|nummer)[ .:-]{0,2})((?:20)?[0-3]\d)(0[1-9]|1[0-2]) ?[-–] ?\1(0[1-9]|1[0-2])(?!\d)/,
  example: "Utfall 2501-2508",
  unlike: "Konto 3001-3012",
} as const;
export const YEAR = {
  means: "year",
  pattern: /(?:^|[^\d])((?:19|20)\d\d)(?!\d)/,
  example: "Utfall2013",
  unlike: "Konto 20134",
} as const;
/** From one month to another. */
export const SPAN = {
  means: "span",
  pattern: pattern(
    whole(
      `${MONTH}\\.?(?: (?:19|20)\\d\\d)? ?(?:-|till och med|till|t\\.? ?o\\.? ?m\\.?|tom) ?(?:den )?(?:\\d{1,2} )?${MONTH}`,
    ),
  ),
  example: "Utfall jan-apr 2018",
  unlike: "Januari-tjänst",
} as const;
/** From January until a month. */
export const UNTIL = {
  means: "until",
  pattern: pattern(ends(`(?:till och med|t\\.? ?o\\.? ?m\\.?|tom|per)(?: den)?(?: \\d{1,2})? ${MONTH}`)),
  example: "Redovisning till och med november",
} as const;
export const ONE_MONTH = {
  means: "month",
  pattern: pattern(whole(MONTH)),
  example: "Prognos okt 2023",
  unlike: "Marsvin",
} as const;
/** The whole of a year; the account of an interim report is none. */
export const WHOLE_YEAR = {
  means: "year",
  pattern: /^(?!.*delår).*(helår|hela året|bokslut)/,
  example: "Budget helår",
  unlike: "Delårsbokslut 2024",
} as const;

/**
 * Reads the period out of a heading.
 * @example readPeriod("Utfall jan-apr 2025") // { year: 2025, fromMonth: 1, toMonth: 4 }
 * @example readPeriod("2025-01-01 – 2025-09-30") // { year: 2025, fromMonth: 1, toMonth: 9 }
 * @example readPeriod("Budget helår 2025") // { year: 2025, fromMonth: 1, toMonth: 12 }
 * @returns null where no time is spoken of
 */
export function readPeriod(heading: string): Period | null {
  const text = comparable(heading);
  const [iso, isoEnd] = [...text.matchAll(new RegExp(ISO_DATE.pattern.source, "g"))];
  if (iso) {
    const year = Number(iso[1]);
    const isSpan = isoEnd !== undefined && Number(isoEnd[1]) === year && Number(isoEnd[2]) > Number(iso[2]);
    if (isSpan) return { year, fromMonth: Number(iso[2]), toMonth: Number(isoEnd[2]) };
    return { year, fromMonth: 1, toMonth: Number(iso[2]) };
  }
  const short = SHORT_DATE.pattern.exec(text);
  if (short) return { year: 2000 + Number(short[1]), fromMonth: 1, toMonth: Number(short[2]) };
  const numbered = NUMBERED_SPAN.pattern.exec(text);
  if (numbered) {
    const [, ofYear, from, to] = numbered;
    return { year: 2000 + (Number(ofYear) % 100), fromMonth: Number(from), toMonth: Number(to) };
  }
  const said = YEAR.pattern.exec(text);
  const year = said ? Number(said[1]) : null;
  const span = SPAN.pattern.exec(text);
  if (span) return { year, fromMonth: monthNumber(span[1]!), toMonth: monthNumber(span[2]!) };
  const until = UNTIL.pattern.exec(text);
  if (until) return { year, fromMonth: 1, toMonth: monthNumber(until[1]!) };
  if (fits(WHOLE_YEAR, text)) return { year, fromMonth: 1, toMonth: 12 };
  const one = ONE_MONTH.pattern.exec(text);
  if (one) return { year, fromMonth: null, toMonth: monthNumber(one[1]!) };
  return year === null ? null : { year, fromMonth: null, toMonth: null };
}

/**
 * The heading with another last month, written as the old one was.
 * @param heading as it stands in its cell; @param month 1-12
 * @example withLastMonth("Utfall jan-apr 2025", 8) // "Utfall jan-aug 2025"
 * @example withLastMonth("Budget till och med April", 8) // "Budget till och med Augusti"
 * @returns null where the heading does not name a month
 */
export function withLastMonth(heading: string, month: number): string | null {
  const named = [...heading.matchAll(new RegExp(ONE_MONTH.pattern.source, "gi"))];
  const last = named.at(-1);
  if (!last) return null;
  const old = last[0];
  // "maj" and "juni" are written the same either way: the others in the heading tell.
  const isShort = named.some(([name]) => name.length <= 4 && !MONTH_NAMES.includes(name.toLowerCase()));
  const plain = isShort ? MONTHS[month - 1]! : MONTH_NAMES[month - 1]!;
  const written =
    old === old.toUpperCase()
      ? plain.toUpperCase()
      : old[0] === old[0]!.toUpperCase()
        ? plain[0]!.toUpperCase() + plain.slice(1)
        : plain;
  return heading.slice(0, last.index) + written + heading.slice(last.index + old.length);
}

function monthNumber(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3)) + 1;
}

/** @example isWholeYear(readPeriod("Budget helår 2025")) // true */
export function isWholeYear(period: Period | null): boolean {
  return period?.fromMonth === 1 && period.toMonth === 12;
}
