import type { ColumnFact } from "./columnFacts";
import type { Frame } from "./frame";

/** The years a frame names that are the figure's own, and those it is compared with. */
export interface Years {
  readonly own: readonly number[];
  readonly compared: readonly number[];
}

export function levelColumns(
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

export function deviationColumns(
  facts: readonly ColumnFact[],
  columns: readonly number[],
  { whens }: Frame,
): number[] {
  const all = columns.filter((c) => facts[c]!.content === "deviation" && !facts[c]!.isPast);
  const wanted = whens.has("forecast") ? "forecast" : "outcome";
  const exact = all.filter((c) => facts[c]!.basis === wanted);
  return exact.length > 0 ? exact : all;
}

export function budgetPairs(
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

export function pastPairs(
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
