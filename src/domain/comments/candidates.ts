import { exact, type ExactNumber } from "../figures/exactNumber";
import type { Clause } from "./clauses";
import { isSameWord } from "./sameWord";
import type { ColumnFact } from "./columnFacts";
import type { Frame } from "./frame";
import type { SpokenFigure, SpokenTable } from "./readings";

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

/**
 * The columns of the group that a clause names, or of the first group where it names none.
 * @param said the words that may name a group: "koncernens"
 */
export function columnsOfGroup(facts: readonly ColumnFact[], said: ReadonlySet<string>): number[] {
  const used = [...facts.keys()].filter((c) => facts[c]!.content !== "nothing");
  const isNamed = (c: number) =>
    facts[c]!.group.length > 0 &&
    facts[c]!.group.every((one) => [...said].some((word) => isSameWord(word, one) || isHeadOf(word, one)));
  const named = used.filter(isNamed);
  if (named.length > 0) return named;
  const general = used.filter((c) => facts[c]!.group.length === 0);
  const municipal = used.filter((c) => facts[c]!.group.some((one) => isSameWord(one, OWN_BODY)));
  if (general.some((c) => facts[c]!.content === "outcome")) return general;
  // "Kommunen 2024" beside "Budget 2024": what is not said to be the group's is the municipality's.
  if (municipal.length > 0) return [...general, ...municipal].sort((a, b) => a - b);
  if (general.length > 0) return general;
  const group = facts[used[0] ?? -1]?.group.join(" ");
  return used.filter((c) => facts[c]!.group.join(" ") === group);
}

const OWN_BODY = "kommunen";

/** "koncernen" is the head of "kommunkoncernen". */
function isHeadOf(said: string, grouped: string): boolean {
  const at = grouped.indexOf(said.slice(0, 6));
  return said.length >= 6 && at > 0 && isSameWord(said, grouped.slice(at));
}

export function wordsAround({ before, behind }: Clause): Set<string> {
  return new Set([...before, ...behind].map(({ text }) => text));
}

/** The years a frame names that are the figure's own, and those it is compared with. */
export interface Years {
  readonly own: readonly number[];
  readonly compared: readonly number[];
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
  const isYearMissing = years.own.some((year) => known.size > 0 && !known.has(year));
  const months = new Set(columns.flatMap((c) => facts[c]!.month ?? []));
  const isMonthMissing = frame.month !== null && months.size > 0 && !months.has(frame.month);
  // A forecast that has become better is held against an earlier one.
  const isRevised =
    frame.whens.has("forecast") &&
    frame.comparisons.size === 0 &&
    (frame.turn === "better" || frame.turn === "worse");
  const isOtherForecast = frame.comparisons.has("forecast") || isRevised;
  const outcomes = columns.filter((c) => facts[c]!.content === "outcome" && !facts[c]!.isPast);
  const isOfWholeYear = frame.whens.has("year") && !frame.whens.has("forecast") && !frame.whens.has("budget");
  const isYearOpen = isOfWholeYear && outcomes.length > 0 && outcomes.every((c) => facts[c]!.isOfPart);
  if (isYearOpen && (manner === "level" || manner === "levelOrDeviation"))
    return { readings: [], isTimeKnown: false };
  if (isYearMissing || isMonthMissing || isOtherForecast || frame.isOneMonth)
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
        ? !years.own.some((year) => isNamed(fact, "year", year))
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
    for (const c of levelColumns(facts, columns, frame, years).filter((c) => time(facts[c]!)))
      put(table.level(rows, c));
  if (manner !== "level" && manner !== "change") {
    for (const c of deviationColumns(facts, columns, frame).filter((c) => time(facts[c]!)))
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

function levelColumns(
  facts: readonly ColumnFact[],
  columns: readonly number[],
  { whens, comparisons, isOther }: Frame,
  { own }: Years,
): number[] {
  if (isOther && own.length === 0)
    return columns.filter(
      (c) => facts[c]!.content === "budget" || facts[c]!.content === "forecast" || facts[c]!.isPast,
    );
  const isPast = whens.has("past") && !comparisons.has("past");
  const wanted =
    whens.has("budget") && !comparisons.has("budget")
      ? "budget"
      : whens.has("forecast")
        ? "forecast"
        : "outcome";
  const ofTime = columns.filter(
    (c) => facts[c]!.content === wanted && (own.length > 0 || facts[c]!.isPast === isPast),
  );
  return ofTime;
}

function deviationColumns(
  facts: readonly ColumnFact[],
  columns: readonly number[],
  { whens }: Frame,
): number[] {
  const all = columns.filter((c) => facts[c]!.content === "deviation" && !facts[c]!.isPast);
  const wanted = whens.has("forecast") ? "forecast" : "outcome";
  const exact = all.filter((c) => facts[c]!.basis === wanted);
  return exact.length > 0 ? exact : all;
}

function budgetPairs(
  facts: readonly ColumnFact[],
  columns: readonly number[],
  { whens }: Frame,
): [number, number][] {
  const wanted = whens.has("forecast") ? "forecast" : "outcome";
  const later = columns.filter((c) => facts[c]!.content === wanted && !facts[c]!.isPast);
  const budgets = columns.filter((c) => facts[c]!.content === "budget");
  return later.flatMap((a) =>
    budgets.filter((b) => isSameSpan(facts[a]!, facts[b]!)).map((b): [number, number] => [a, b]),
  );
}

/** A budget of a part of the year is held against the outcome of the same part. */
function isSameSpan(a: ColumnFact, b: ColumnFact): boolean {
  return a.content === "forecast" ? b.month === null : a.month === b.month;
}

function pastPairs(
  facts: readonly ColumnFact[],
  columns: readonly number[],
  { own, compared }: Years,
): [number, number][] {
  const outcomes = columns.filter((c) => facts[c]!.content === "outcome");
  const later = outcomes.filter((c) =>
    own.length > 0 && facts[c]!.year !== null ? own.includes(facts[c]!.year) : !facts[c]!.isPast,
  );
  const earlier = outcomes.filter((c) =>
    compared.length > 0 && facts[c]!.year !== null ? compared.includes(facts[c]!.year) : facts[c]!.isPast,
  );
  return later.flatMap((a) =>
    earlier
      .filter((b) => a !== b && (compared.length > 0 || isYearBefore(facts[a]!, facts[b]!)))
      .map((b): [number, number] => [a, b]),
  );
}

function isYearBefore(a: ColumnFact, b: ColumnFact): boolean {
  return a.year === null || b.year === null || a.year === b.year + 1;
}

const HUNDRED = exact(100);

/** One figure in per cent of another. */
export function inPerCentOf(part: SpokenFigure, base: SpokenFigure): SpokenFigure | null {
  if (base.actual.sign() === 0) return null;
  const share = part.actual.times(HUNDRED).dividedBy(base.actual.abs());
  const rest = slackOfShare(part, base, share);
  return { ...part, actual: share, slack: rest, places: [...part.places, ...base.places] };
}

/** How far a share may have moved by the rounding of both its parts. */
function slackOfShare(part: SpokenFigure, base: SpokenFigure, share: ExactNumber): ExactNumber {
  const byPart = part.slack.times(HUNDRED).dividedBy(base.actual.abs());
  const byBase = share.abs().times(base.slack).dividedBy(base.actual.abs());
  return byPart.plus(byBase);
}
