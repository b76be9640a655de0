import { AGAINST_OTHERS } from "../words/comments/comparisons";
import { ELSEWHEN, SAID_FULL_YEAR } from "../words/comments/whens";
import { says } from "../words/lexicon";
import type { ColumnFact } from "./columnFacts";
import type { Frame } from "./frame";
import type { SpokenFigure, SpokenTable } from "./readings";
import {
  type Years,
  budgetPairs,
  deviationColumns,
  forecastPairs,
  isOfPlans,
  levelColumns,
  pastPairs,
} from "./columnPairs";

/** What a claim is about, with what it takes to say so. */
export interface Candidates {
  readonly readings: readonly SpokenFigure[];
  /** The time that is said is one that the table has. */
  readonly isTimeKnown: boolean;
}

/** What a figure is held to be: how much, how far from the budget, how far from another time. */
export type Manner = "level" | "deviation" | "change" | "levelOrDeviation" | "deviationOrChange";

/** What kind of figure a frame asks for. */
export function mannerOf({ turn, comparisons, isDistance, isOther, whens }: Frame): Manner {
  if (isOther && turn === null) return "level";
  if (comparisons.has("foreseen")) return "change";
  if (comparisons.has("budget")) return "deviation";
  if (comparisons.has("past") && (isDistance || turn !== null)) return "change";
  if (turn === "better" || turn === "worse") return "deviationOrChange";
  if (turn === "good" || turn === "bad") return isDistance ? "deviationOrChange" : "levelOrDeviation";
  if (turn === "up" || turn === "down") return isDistance ? "deviationOrChange" : "level";
  if (isDistance) return "deviationOrChange";
  return whens.has("budget") ? "level" : "levelOrDeviation";
}

function isOfForecast({ content, basis }: ColumnFact): boolean {
  return content === "forecast" || basis === "forecast";
}

const FEWEST_MONTHS = 3;

function monthsIn(facts: readonly ColumnFact[], columns: readonly number[]): number[] {
  const all = columns.filter((c) => facts[c]!.isOneMonth && facts[c]!.content !== "forecast");
  return [...new Set(all.map((c) => facts[c]!.month ?? LAST_MONTH))];
}

const LAST_MONTH = 12;

/** Columns of months one by one: several of them, or one beside what has been gathered. */
function isOfMonths(facts: readonly ColumnFact[], columns: readonly number[], month: number | null): boolean {
  const months = monthsIn(facts, columns);
  const isGathered = columns.some((c) => facts[c]!.isOfPart && facts[c]!.month === null);
  return month !== null && months.includes(month) && (isGathered || months.length >= FEWEST_MONTHS);
}

/** All readings that a frame allows of the given rows. */
export function candidatesFor(
  table: SpokenTable,
  rows: readonly number[],
  frame: Frame,
  years: Years,
  columns: readonly number[],
  manner: Manner,
): Candidates {
  const { facts } = table;
  const known = new Set(columns.flatMap((c) => facts[c]!.year ?? []));
  // A year that something is compared with may be that of a column which only says that it is the one before.
  const mayBeBefore = (year: number) =>
    columns.some((c) => facts[c]!.isPast && facts[c]!.year === null) &&
    (table.year === null || year === table.year - 1);
  const isYearMissing =
    years.own.some((year) => known.size > 0 && !known.has(year)) ||
    years.compared.some((year) => !known.has(year) && year !== table.year && !mayBeBefore(year));
  const months = new Set(columns.flatMap((c) => facts[c]!.month ?? []));
  // "Efter augusti", where the columns are of whole years.
  const isOfYears =
    table.built.table.period?.toMonth !== frame.month &&
    columns.every((c) => facts[c]!.content !== "outcome" || (facts[c]!.year !== null && !facts[c]!.isOfPart));
  const isMonthMissing = frame.month !== null && (months.size > 0 ? !months.has(frame.month) : isOfYears);
  // A forecast that has become better is held against an earlier one.
  const isRevised =
    frame.whens.has("forecast") &&
    frame.comparisons.size === 0 &&
    (frame.turn === "better" ||
      frame.turn === "worse" ||
      (frame.isDistance && (frame.turn === "up" || frame.turn === "down")));
  const ofForecasts = forecastPairs(facts, columns, frame);
  if ((frame.comparisons.has("forecast") || isRevised) && ofForecasts.length > 0) {
    const changes = columns.filter((c) => facts[c]!.content === "change" && facts[c]!.basis === "forecast");
    const found = [
      ...ofForecasts.map(([later, earlier]) => table.distance(rows, later, earlier)),
      ...changes.map((c) => table.level(rows, c)),
    ];
    return { readings: found.flatMap((reading) => reading ?? []), isTimeKnown: true };
  }
  const isOtherForecast =
    frame.comparisons.has("forecast") || isRevised || (frame.isFrom && frame.whens.has("forecast"));
  // A deviation as an earlier report had it, of which the table has no deviations.
  const ofReport = columns.filter((c) => facts[c]!.isNamedBy(frame.said));
  const isOfOtherReport =
    manner !== "level" &&
    ofReport.length > 0 &&
    ofReport.length < columns.length &&
    ofReport.every((c) => facts[c]!.isPast && facts[c]!.content === "forecast");
  // A forecast that no column has.
  const isUnforeseen =
    frame.whens.has("forecast") &&
    !isOfPlans(facts, columns) &&
    !columns.some((c) => isOfForecast(facts[c]!));
  const outcomes = columns.filter((c) => facts[c]!.content === "outcome" && !facts[c]!.isPast);
  const isOfWholeYear = frame.whens.has("year") && !frame.whens.has("forecast") && !frame.whens.has("budget");
  const isYearOpen = isOfWholeYear && outcomes.length > 0 && outcomes.every((c) => facts[c]!.isOfPart);
  if (isYearOpen) {
    // What the full year comes to is foreseen, as long as only a part of it has come.
    if (says(SAID_FULL_YEAR, frame.said) && columns.some((c) => facts[c]!.content === "forecast")) {
      const whens = new Set([...frame.whens, "forecast" as const]);
      return candidatesFor(table, rows, { ...frame, whens }, years, columns, manner);
    }
    if (manner === "level" || manner === "levelOrDeviation") return { readings: [], isTimeKnown: false };
  }
  if (
    isYearMissing ||
    isMonthMissing ||
    isOfOtherReport ||
    isOtherForecast ||
    says(ELSEWHEN, frame.said) ||
    says(AGAINST_OTHERS, frame.said) ||
    isUnforeseen ||
    (frame.isOneMonth && !frame.whens.has("forecast") && !isOfMonths(facts, columns, frame.month))
  )
    return { readings: [], isTimeKnown: false };
  // A column that names the very time is meant before one that names none.
  const isNamed = (fact: ColumnFact, part: "year" | "month", wanted: number) =>
    columns.some((c) => facts[c]!.content === fact.content && facts[c]![part] === wanted);
  // "Per augusti" says when a forecast was made.
  const isForeseen = (fact: ColumnFact) =>
    frame.whens.has("forecast") && (fact.content === "forecast" || fact.basis === "forecast");
  const time = (fact: ColumnFact) =>
    (years.own.length === 0 ||
      (fact.year === null
        ? !years.own.some((year) => isNamed(fact, "year", year)) &&
          (table.year === null || years.own.includes(table.year))
        : years.own.includes(fact.year))) &&
    (frame.month === null ||
      isForeseen(fact) ||
      (fact.month === null ? !isNamed(fact, "month", frame.month) : fact.month === frame.month)) &&
    !(fact.content === "outcome" && fact.isOfPart && frame.whens.has("year"));
  const isResult =
    frame.isOfResult && !facts.some(({ content }) => content === "budget" || content === "deviation");
  const readings: SpokenFigure[] = [];
  const put = (reading: SpokenFigure | null) => {
    if (reading) readings.push(reading);
  };
  // A table of deviations alone has them as its levels.
  const isOfDeviations = !columns.some(
    (c) => facts[c]!.content === "budget" || facts[c]!.content === "deviation",
  );
  if (manner === "level" || manner === "levelOrDeviation" || (manner === "deviation" && isOfDeviations))
    for (const c of levelColumns(facts, columns, frame, years, frame.said).filter((c) => time(facts[c]!)))
      put(table.level(rows, c));
  // A surplus may be how the result came out, where nothing says what it is held against.
  if (manner === "deviationOrChange" && (frame.turn === "good" || frame.turn === "bad"))
    for (const c of levelColumns(facts, columns, frame, years, frame.said).filter((c) => time(facts[c]!))) {
      const level = table.level(rows, c);
      if (level !== null && level.good !== null) put(level);
    }
  const isOnlyDeviations = columns.every(
    (c) => !["outcome", "budget", "forecast"].includes(facts[c]!.content),
  );
  if ((manner !== "level" || isOnlyDeviations) && manner !== "change") {
    for (const c of deviationColumns(facts, columns, frame, years).filter((c) => time(facts[c]!)))
      put(table.level(rows, c));
    for (const [later, earlier] of budgetPairs(facts, columns, frame))
      if (time(facts[later]!)) put(table.distance(rows, later, earlier, isResult));
  }
  if (manner === "change" || manner === "deviationOrChange") {
    for (const [later, earlier] of pastPairs(facts, columns, years))
      put(table.distance(rows, later, earlier, isResult));
    for (const c of columns.filter((c) => facts[c]!.content === "change")) put(table.level(rows, c));
  }
  return { readings, isTimeKnown: true };
}
