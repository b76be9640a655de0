import type { Profile, ProfileProblem } from "../domain/arithmetic/fullYear";
import { functionTexts } from "../texts/functions/functions";
import { BLANK, plainValue, readNumber } from "./cell";
import type { Cells } from "./overCells";
import { Problem } from "./problem";

const MONTHS = 12;

/** Days in Excel's count from which a whole number is a date and no month: 2000-01-01 to 2099-12-31. */
const DATES = [36526, 73050] as const;
/** The day before Excel's first, in milliseconds of JavaScript's count. */
const DAY_NOUGHT = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * A month as it stands in a cell: 1 to 12, its name or the beginning of it, or a date in it.
 * @returns BLANK where the cell is blank
 */
export function readMonth(cell: unknown): number | typeof BLANK | Problem {
  const value = plainValue(cell, "Månad");
  if (value === BLANK || value instanceof Problem) return value;
  const named = typeof value === "string" ? monthIn(value) : null;
  if (named !== null) return named;
  const month = readNumber(value, "Månad");
  if (month instanceof Problem || month === BLANK)
    return new Problem("#VALUE!", functionTexts.notAMonth(value));
  const isDate = Number.isInteger(month) && month >= DATES[0] && month <= DATES[1];
  if (isDate) return new Date(DAY_NOUGHT + month * DAY).getUTCMonth() + 1;
  const isMonth = Number.isInteger(month) && month >= 1 && month <= MONTHS;
  return isMonth ? month : new Problem("#VALUE!", functionTexts.notAMonth(value));
}

/** "aug", "augusti", "t.o.m. aug 2025", "2025-08-31"; the last month that the text names. */
function monthIn(text: string): number | null {
  const date = /^(?:19|20)\d\d-(\d\d)(?:-\d\d)?$/.exec(text.trim());
  if (date) return Number(date[1]) >= 1 && Number(date[1]) <= MONTHS ? Number(date[1]) : null;
  const words = text.toLowerCase().match(/[a-zåäö]{3,}/g) ?? [];
  const named = words.flatMap((word) => {
    const place = MONTH_BEGINNINGS.indexOf(word.slice(0, 3));
    return place >= 0 && MONTH_NAMES[place]!.startsWith(word) ? [place + 1] : [];
  });
  return named.at(-1) ?? null;
}

const MONTH_NAMES = [
  ...["januari", "februari", "mars", "april", "maj", "juni"],
  ...["juli", "augusti", "september", "oktober", "november", "december"],
];
const MONTH_BEGINNINGS = MONTH_NAMES.map((name) => name.slice(0, 3));

/**
 * How the year falls over its months: twelve cells for all, or twelve columns with a row for each row of the
 * answer. A blank month counts as zero.
 * @returns the profile of a row; undefined where none is given
 */
export function readProfile(cells: Cells): (row: number) => Profile | Problem | undefined {
  if (!cells || cells.flat().every(isBlank)) return () => undefined;
  const flat = cells.flat();
  if (flat.length === MONTHS) {
    const shared = toProfile(flat);
    return () => shared;
  }
  const wrong = new Problem("#VALUE!", functionTexts.notTwelveMonths(cells.length, cells[0]!.length));
  if (cells[0]!.length !== MONTHS) return () => wrong;
  return (row) => (cells[row] ? toProfile(cells[row]) : wrong);
}

/** The reason that a profile gives nothing to reckon along. */
export function profileProblem(problem: ProfileProblem): Problem {
  return new Problem(
    "#VALUE!",
    problem === "noYear" ? functionTexts.profileIsZero : functionTexts.profileIsZeroSoFar,
  );
}

function toProfile(cells: readonly unknown[]): Profile | Problem {
  const months: number[] = [];
  for (const cell of cells) {
    const amount = readNumber(cell, "Profil");
    if (amount instanceof Problem) return amount;
    months.push(amount ?? 0);
  }
  return months;
}

function isBlank(cell: unknown): boolean {
  return readNumber(cell, "Profil") === BLANK;
}
