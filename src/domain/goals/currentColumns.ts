import type { Table } from "../tables/table";
import { comparable } from "../words/comparable";
import { JUDGED_COLUMN, OWN_FIGURES, STANDS_NOW, VERDICT, type GoalRole } from "../words/goals/goalHeadings";
import { fits } from "../words/lexicon";
import type { GoalColumn } from "./goalColumns";
import type { CurrentColumns } from "./goalTable";

/** The outcome that is assessed, and the columns it is held against. */
export function currentColumns(
  given: readonly GoalColumn[],
  table: Table,
  lines: readonly string[],
): CurrentColumns {
  const named = judgedColumn(given, lines);
  const columns = named ? withVerdictsBeside(given, named) : withOutcomes(given);
  const of = (role: GoalRole) => columns.filter((column) => column.role === role);
  // A column for a time that has not come yet is blank from top to bottom.
  const measured = of("outcome").filter(({ figures }) => figures > 0);
  const all = preferred(measured.length > 0 ? measured : of("outcome"), ({ isPast }) => !isPast);
  const outcomes = preferred(all, ({ isOfPart }) => !isOfPart);
  const [outcome = null, ...earlier] = [...outcomes].sort(
    (a, b) =>
      Number(b === named) - Number(a === named) ||
      (b.year ?? 9999) - (a.year ?? 9999) ||
      (b.month ?? 12) - (a.month ?? 12) ||
      Number(b.isFromJanuary) - Number(a.isFromJanuary),
  );
  const forecasts = of("forecast").filter(({ figures }) => figures > 0);
  const year =
    outcome?.year ?? forecasts[0]?.year ?? (YEARS.test(table.title) ? null : table.period?.year) ?? null;
  const isOfYear = (column: GoalColumn) => column.year === null || year === null || column.year === year;
  const forecast = forecasts.find(isOfYear) ?? null;
  const targets = of("target").sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const isWhole = ({ month }: GoalColumn) => month === null || month === 12;
  const interim = forecast ? undefined : targets.find((one) => isOfYear(one) && isSameMonth(one, outcome));
  const whole = targets.filter(isWhole);
  const isLater = (column: GoalColumn) => column.year !== null && year !== null && column.year > year;
  return {
    outcome,
    forecast,
    target: interim ?? whole.find(isOfYear) ?? whole.find(isLater) ?? targets.at(-1) ?? null,
    start: of("start")[0] ?? null,
    previous:
      earlier.find(({ year: other }) => other !== null && year !== null && other === year - 1) ??
      measured.find(({ isPast }) => isPast) ??
      null,
    targets: whole.filter((column) => isOfYear(column) || isLater(column)),
    assessment: ofTheSameTime(of("assessment"), outcome, year),
    trend: ofTheSameTime(of("trend"), outcome, year),
    direction: of("direction")[0] ?? null,
    // A target for the same part of the year is held against the outcome as it stands.
    months: interim ? 12 : monthsOf(outcome, year, table),
    year,
  };
}

/** A plan of several years is of none of them. */
const YEARS = /(?:19|20)\d\d ?[-\u2013] ?(?:19|20)?\d\d(?!\d)/;

/**
 * Where no heading says that it is of an outcome: what stands now beside a start value, or columns that are named alike
 * but for their years, "Elever 2024" and "Elever 2025".
 */
function withOutcomes(columns: readonly GoalColumn[]): readonly GoalColumn[] {
  if (columns.some(({ role, figures }) => (role === "outcome" && figures > 0) || role === "forecast"))
    return columns;
  const starts = columns.filter(({ role }) => role === "start");
  const isNow = (one: GoalColumn) =>
    one.role === "start" && starts.length > 1 && fits(STANDS_NOW, comparable(one.heading));
  const name = ({ heading }: GoalColumn) => comparable(heading).replace(/\d+/g, "").trim();
  const isDated = ({ isUnknown, year, figures }: GoalColumn) => isUnknown && year !== null && figures > 0;
  const isAlike = (one: GoalColumn) =>
    isDated(one) &&
    columns.some(
      (other) => other !== one && isDated(other) && other.year !== one.year && name(other) === name(one),
    );
  const isOwn = ({ isUnknown, heading, figures }: GoalColumn) =>
    isUnknown && figures > 0 && fits(OWN_FIGURES, comparable(heading));
  const made = columns.map((one) =>
    isNow(one) || isAlike(one) || isOwn(one) ? { ...one, role: "outcome" as const } : one,
  );
  return withVerdicts(made);
}

/** A blank column named "Resultat" beside the outcome is where the verdict goes. */
function withVerdicts(columns: readonly GoalColumn[]): readonly GoalColumn[] {
  const has = (role: GoalRole) => columns.some((one) => one.role === role && one.figures > 0);
  if (!has("outcome") || columns.some(({ role }) => role === "assessment")) return columns;
  const isVerdict = ({ role, figures, heading }: GoalColumn) =>
    role === "outcome" && figures === 0 && fits(VERDICT, comparable(heading));
  return columns.map((one) => (isVerdict(one) ? { ...one, role: "assessment" as const } : one));
}

/** The column that is judged, where it is told beside the table: "Kolumnen Jan–jun bedöms". */
function judgedColumn(columns: readonly GoalColumn[], lines: readonly string[]): GoalColumn | null {
  const told = lines.flatMap((line) => JUDGED_COLUMN.pattern.exec(comparable(line))?.[1] ?? []);
  return (
    columns.find(
      ({ heading, role, figures }) => role === "outcome" && figures > 0 && told.includes(comparable(heading)),
    ) ?? null
  );
}

/** Beside a column that is told to be judged, a blank one of outcomes is where the verdict goes. */
function withVerdictsBeside(columns: readonly GoalColumn[], named: GoalColumn): readonly GoalColumn[] {
  if (columns.some(({ role }) => role === "assessment")) return columns;
  const blank = columns.find((one) => one !== named && one.role === "outcome" && one.figures === 0);
  return columns.map((one) => (one === blank ? { ...one, role: "assessment" as const } : one));
}

/** Those that fit, or all where none does. */
function preferred(
  columns: readonly GoalColumn[],
  fits: (column: GoalColumn) => boolean,
): readonly GoalColumn[] {
  const fitting = columns.filter(fits);
  return fitting.length > 0 ? fitting : columns;
}

/** The column of words that belongs to the outcome: "Bedömning 2024" is not for 2025, nor that of T1 for T2. */
function ofTheSameTime(
  columns: readonly GoalColumn[],
  outcome: GoalColumn | null,
  year: number | null,
): GoalColumn | null {
  const ofYear = columns.filter((one) => one.year === null || year === null || one.year === year);
  const isDated = ({ month, year: own }: GoalColumn) => Number(month !== null) + Number(own !== null);
  const fitting = ofYear.filter(({ month }) => month === null || month === (outcome?.month ?? month));
  return [...fitting].sort((a, b) => isDated(b) - isDated(a))[0] ?? null;
}

function isSameMonth({ month }: GoalColumn, outcome: GoalColumn | null): boolean {
  return month !== null && month !== 12 && month === outcome?.month;
}

/** "Utfall aug 2025" is eight months; "Utfall 2025" in a report per August is too. */
function monthsOf(outcome: GoalColumn | null, year: number | null, { period }: Table): number {
  if (outcome?.month) return outcome.month;
  const isOfReport = period?.toMonth && (year === null || period.year === null || period.year === year);
  return (isOfReport ? period.toMonth : null) ?? 12;
}
