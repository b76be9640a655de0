import { GATHERED, GATHERED_SO_FAR } from "../words/comments/readingWords";
import { MONTH_NAMES, readPeriod } from "../words/periods";
import type { Candidate } from "./candidateReadings";
import type { ColumnFact } from "./columnFacts";
import type { Note } from "./evidence";
import type { SpokenTable } from "./readings";
import type { SaidFigure } from "./said";
import type { Setting } from "./setting";

const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/g;
/** So many columns of one month each are a table of months. */
const FEWEST_MONTHS = 3;
const MONTHS = 12;

/** Whether a reading lies between two times or two plans. */
export function isBetween({ facts, operation }: Candidate): boolean {
  return facts.length === 2 && operation !== "ofBudget" && operation !== "ofColumn";
}

/** When a reading is of, against the times that are said. */
export function timeEvidence(candidate: Candidate, setting: Setting, note: Note): void {
  yearEvidence(candidate, setting, note);
  monthEvidence(candidate, setting, note);
  const { table, facts } = candidate;
  note("time.unknown", !setting.isTimeKnown);
  const { whens } = setting.tie.frame;
  const { isOfPart } = facts[0]!;
  note("period.part", whens.has("period") && isOfPart);
  note("period.notPart", whens.has("period") && !isOfPart && table.facts.some((fact) => fact.isOfPart));
  note("year.part", whens.has("year") && isOfPart);
}

function yearOf(fact: ColumnFact, { year }: SpokenTable): number | null {
  return fact.year ?? (fact.isPast ? (year === null ? null : year - 1) : year);
}

function yearEvidence(candidate: Candidate, { said, tie }: Setting, note: Note): void {
  const { table, operation } = candidate;
  const [later, earlier] = candidate.facts;
  const { own } = tie.years;
  const { whens, isFrom, isOther } = tie.frame;
  const saidYears = [...said.text.matchAll(YEAR)].map(([year]) => Number(year));
  const year = yearOf(later!, table);
  const from = earlier && isBetween(candidate) ? yearOf(earlier, table) : null;
  note("year.own", year !== null && own.includes(year));
  note(
    "year.notOwn",
    own.length > 0 && year !== null && !own.includes(year) && !(from !== null && own.includes(from)),
  );
  if (operation === "fromPast" || operation === "growth") {
    note("year.compared", from !== null && saidYears.includes(from));
    note(
      "year.notCompared",
      from !== null && saidYears.some((one) => one !== year) && !saidYears.includes(from),
    );
    note("year.before", from !== null && year !== null && year - from === 1);
  }
  const isPast = later!.isPast;
  const isSaid = whens.has("past") || isFrom || isOther;
  note("past.unsaid", isPast && own.length === 0 && !isSaid && saidYears.length === 0);
  note("past.said", isPast && isSaid && !isBetween(candidate));
}

function monthEvidence(candidate: Candidate, { said, tie }: Setting, note: Note): void {
  const [later, earlier] = candidate.facts;
  const month = tie.frame.month ?? (said.i > 0 ? monthIn(said.text.slice(0, said.stated.from)) : null);
  const isApart = isBetween(candidate);
  const { isOneMonth } = later!;
  const months = candidate.table.facts.filter((fact) => fact.isOneMonth && fact.content === "outcome");
  const isOfMonths = new Set(months.map((fact) => fact.month)).size >= FEWEST_MONTHS;
  const isGathered = isOfMonths && isOfAllMonths(said, month);
  note("month.gathered", isGathered && isOneMonth);
  note("month.sum", isOfMonths && !isOneMonth && (isGathered || month === null));
  note("month.notSum", isOfMonths && !isOneMonth && !isGathered && month !== null);
  note("month.own", !isGathered && month !== null && later!.month === month);
  note(
    "month.from",
    !isGathered && isApart && [later!, earlier!].every((fact) => isNamed(fact.month, said.text)),
  );
  const isOther = month !== null && later!.month !== null && later!.month !== month;
  note("month.notOwn", isOther && earlier?.month !== month);
  note("month.unsaid", month === null && isOneMonth && !isApart);
}

/** The month that a sentence has named before, and goes on about. */
function monthIn(text: string): number | null {
  const period = readPeriod(text);
  return period?.toMonth && period.toMonth < MONTHS ? period.toMonth : null;
}

/** "Till och med augusti"; what goes on from such a sentence is of the same. */
function isOfAllMonths({ text, earlier }: SaidFigure, month: number | null): boolean {
  const [own, before] = [text.toLowerCase(), earlier.toLowerCase()];
  if (GATHERED.pattern.test(own)) return true;
  return month === null && (GATHERED_SO_FAR.pattern.test(own) || GATHERED.pattern.test(before));
}

function isNamed(month: number | null, text: string): boolean {
  return month !== null && text.toLowerCase().includes(MONTH_NAMES[month - 1]!.slice(0, 3));
}
