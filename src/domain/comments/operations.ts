import { exact } from "../figures/exactNumber";
import { ROLE_IN_LABEL } from "../words/comments/readingWords";
import { rowFactsOf } from "./cellFacts";
import type { ColumnFact } from "./columnFacts";
import { lineWordsOf } from "./lineWords";
import type { SpokenFigure, SpokenTable } from "./readings";
import { wordMatch } from "./wordMatch";

/** How a figure comes of the cells that it is made of. */
export type Operation =
  // One cell, or one of each of several rows added.
  | "level"
  | "deviation"
  | "change"
  | "share"
  | "mean"
  // How far one is from another.
  | "fromBudget"
  | "fromPast"
  | "fromForecast"
  | "fromDeviation"
  // The same in per cent, and one in per cent of another.
  | "growth"
  | "offBudget"
  | "ofBudget"
  | "ofWhole"
  | "ofRow"
  | "ofColumn"
  | "ratio";

/** Two columns that something may be reckoned between. */
export interface OperationPair {
  readonly operation: Operation;
  readonly later: number;
  readonly earlier: number;
}

const LEVELS: ReadonlySet<string> = new Set(["outcome", "budget", "forecast"]);
const SAME = 0.8;

/** What one cell is, by what its column holds. */
export function operationOf({ content }: ColumnFact): Operation {
  return content === "deviation" || content === "change" || content === "share" ? content : "level";
}

/** All pairs of columns that words may hold against each other, the later first. */
export function pairsOf({ facts }: SpokenTable, used: readonly number[]): OperationPair[] {
  return used.flatMap((later) =>
    used.flatMap((earlier): OperationPair[] => {
      const operation = later === earlier ? null : operationBetween(facts[later]!, facts[earlier]!);
      return operation === null ? [] : [{ operation, later, earlier }];
    }),
  );
}

function operationBetween(a: ColumnFact, b: ColumnFact): Operation | null {
  if (a.content === "deviation" && b.content === "deviation" && (isLater(a, b) || isOutcomeOf(a, b)))
    return "fromDeviation";
  if (!LEVELS.has(a.content) || !LEVELS.has(b.content)) return null;
  if (a.content !== "budget" && b.content === "budget") return "fromBudget";
  if (a.group.join() !== b.group.join()) return null;
  if (a.content === b.content && isLater(a, b)) return a.content === "forecast" ? "fromForecast" : "fromPast";
  if (a.content === "outcome" && b.content === "forecast") return "fromForecast";
  return b.content === "outcome" && b.isPast && a.content !== "outcome" ? "fromPast" : null;
}

/** What the year deviated by, and what a report of it had foreseen. */
function isOutcomeOf(a: ColumnFact, b: ColumnFact): boolean {
  return (
    a.basis === "outcome" && !a.isOfPart && a.month === null && b.basis === "forecast" && b.group.length > 0
  );
}

function isLater(a: ColumnFact, b: ColumnFact): boolean {
  if (a.year !== null && b.year !== null && a.year !== b.year) return a.year > b.year;
  if (a.month !== null && b.month !== null && a.month !== b.month && a.isPast === b.isPast)
    return a.month > b.month;
  return !a.isPast && b.isPast;
}

/** Rows that a row may be held against: its budget or its year before, where these are rows of their own. */
export function rowsAgainst(table: SpokenTable, row: number): { operation: Operation; other: number }[] {
  const facts = rowFactsOf(table);
  const own = facts[row];
  return table.filledRows().flatMap((other): { operation: Operation; other: number }[] => {
    const base = facts[other];
    if (
      other === row ||
      !base ||
      table.unitOf(row) !== table.unitOf(other) ||
      !isSameThing(table, row, other)
    )
      return [];
    if (base.content === "budget")
      return own?.content === "budget" || own?.content === "deviation"
        ? []
        : [{ operation: "fromBudget", other }];
    const isYearBefore = base.isPast === true && base.content === own?.content && own?.isPast !== true;
    return isYearBefore ? [{ operation: "fromPast", other }] : [];
  });
}

/** "Beviljade timmar" and "Budget timmar": they share a word beside role and time, or have none. */
function isSameThing(table: SpokenTable, a: number, b: number): boolean {
  const { rows } = lineWordsOf(table);
  const [own, other] = [rows[a]!, rows[b]!].map((words) =>
    words.filter(({ text }) => !ROLE_IN_LABEL.pattern.test(text)),
  );
  if (own!.length === 0 && other!.length === 0) return true;
  return own!.some(({ text }) => other!.some((word) => wordMatch(text, word.text) >= SAME));
}

/** One row less another, in one column. */
export function betweenRows(
  table: SpokenTable,
  row: number,
  other: number,
  column: number,
): SpokenFigure | null {
  const [a, b] = [table.level([row], column), table.level([other], column)];
  if (!a || !b) return null;
  return {
    actual: a.actual.minus(b.actual),
    slack: a.slack.plus(b.slack),
    good: null,
    size: a.actual.abs().compare(b.actual.abs()),
    places: [...a.places, ...b.places],
  };
}

/** The mean of several columns of the same rows. */
export function meanOf(
  table: SpokenTable,
  rows: readonly number[],
  columns: readonly number[],
): SpokenFigure | null {
  const levels = columns.flatMap((column) => table.level(rows, column) ?? []);
  if (levels.length < columns.length) return null;
  const sum = levels.reduce((all, { actual }) => all.plus(actual), exact(0));
  return {
    actual: sum.dividedBy(exact(columns.length)),
    slack: levels[0]!.slack,
    good: null,
    size: null,
    places: levels.flatMap(({ places }) => places),
  };
}
