import { comparable } from "./words";

/** The time a heading speaks of. Months are counted 1-12; what is not said is null. */
export interface Period {
  readonly year: number | null;
  readonly fromMonth: number | null;
  readonly toMonth: number | null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const MONTH =
  "(jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

const SPAN = new RegExp(`\\b${MONTH}\\.? ?(?:-|till|t o m|tom) ?${MONTH}\\b`);
const UNTIL = new RegExp(`(?:till och med|t\\.? ?o\\.? ?m\\.?|tom|per)(?: den)?(?: \\d{1,2})? ${MONTH}\\b`);
const ONE = new RegExp(`\\b${MONTH}\\b`);
const ISO = /\b((?:19|20)\d\d)-(0[1-9]|1[0-2])(?:-\d\d)?\b/;
const YEAR = /(?:^|[^\d])((?:19|20)\d\d)(?!\d)/;

/**
 * Reads the period out of a heading.
 * @example readPeriod("Utfall jan-apr 2025") // { year: 2025, fromMonth: 1, toMonth: 4 }
 * @example readPeriod("Budget helår 2025") // { year: 2025, fromMonth: 1, toMonth: 12 }
 * @returns null where no time is spoken of
 */
export function readPeriod(heading: string): Period | null {
  const text = comparable(heading);
  const iso = ISO.exec(text);
  if (iso) return { year: Number(iso[1]), fromMonth: 1, toMonth: Number(iso[2]) };
  const year = YEAR.exec(text) ? Number(YEAR.exec(text)![1]) : null;
  const span = SPAN.exec(text);
  if (span) return { year, fromMonth: monthNumber(span[1]!), toMonth: monthNumber(span[2]!) };
  const until = UNTIL.exec(text);
  if (until) return { year, fromMonth: 1, toMonth: monthNumber(until[1]!) };
  if (/helår|hela året|bokslut(?! *delår)/.test(text) && !/delår/.test(text))
    return { year, fromMonth: 1, toMonth: 12 };
  const one = ONE.exec(text);
  if (one) return { year, fromMonth: null, toMonth: monthNumber(one[1]!) };
  return year === null ? null : { year, fromMonth: null, toMonth: null };
}

function monthNumber(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3)) + 1;
}
