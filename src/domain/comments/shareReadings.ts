import type { Asked, Candidate } from "./candidateReadings";
import { inPerCentOf } from "./inPerCentOf";
import type { SpokenFigure, SpokenTable } from "./readings";

/** All that a per cent may be of some rows: how much of, or how far from, their budget, another year or other rows. */
export function sharesAmong(
  table: SpokenTable,
  amounts: readonly Candidate[],
  { bases, ratio }: Pick<Asked, "bases" | "ratio">,
): Candidate[] {
  const levels = amounts.filter(({ facts, operation }) => facts.length === 1 && operation !== "mean");
  return [
    ...amounts
      .filter(({ facts, operation }) => facts.length === 2 && operation !== "mean")
      .flatMap(ofEarlier),
    ...levels.flatMap((one) => ofBudget(table, one)),
    ...levels.flatMap((one) => bases.flatMap((base) => ofRows(table, one, base))),
    ...levels.flatMap((one) => levels.flatMap((other) => ofColumn(one, other))),
    ...levels.flatMap((one) =>
      ratio !== null && one.rows.join() === String(ratio.part)
        ? put(one, { operation: "ratio", base: [ratio.base] }, table.level([ratio.base], one.columns[0]!))
        : [],
    ),
  ];
}

const known = new WeakMap<SpokenFigure, WeakMap<SpokenFigure, SpokenFigure | null>>();

/** Reckoned once for two figures of a table, whatever is said of them. */
function shareOf(part: SpokenFigure, base: SpokenFigure): SpokenFigure | null {
  const ofPart = known.get(part) ?? new WeakMap<SpokenFigure, SpokenFigure | null>();
  known.set(part, ofPart);
  const found = ofPart.get(base);
  if (found !== undefined) return found;
  const share = inPerCentOf(part, base);
  ofPart.set(base, share);
  return share;
}

function put(one: Candidate, made: Partial<Candidate>, base: SpokenFigure | null): Candidate[] {
  const figure = base && shareOf(one.figure, base);
  return figure ? [{ ...one, ...made, figure }] : [];
}

/** How far, in per cent of what it is held against. */
function ofEarlier(one: Candidate): Candidate[] {
  const { table, rows, columns, other, operation } = one;
  const base = other === undefined ? table.level(rows, columns[1]!) : table.level([other], columns[0]!);
  return put(one, { operation: operation === "fromPast" ? "growth" : "offBudget" }, base);
}

/** A deviation or an outcome in per cent of the budget. */
function ofBudget(table: SpokenTable, one: Candidate): Candidate[] {
  const operation = one.operation === "deviation" ? "offBudget" : "ofBudget";
  return table.facts.flatMap(({ content }, b) =>
    content !== "budget" || b === one.columns[0]
      ? []
      : put(
          one,
          {
            operation,
            columns: [one.columns[0]!, b],
            facts: [one.facts[0]!, table.facts[b]!],
          },
          table.level(one.rows, b),
        ),
  );
}

function ofRows(table: SpokenTable, one: Candidate, base: readonly number[]): Candidate[] {
  if (base.join() === one.rows.join()) return [];
  const isWhole = base.length === 1 && table.wholeRows().includes(base[0]!);
  return put(one, { operation: isWhole ? "ofWhole" : "ofRow", base }, table.level(base, one.columns[0]!));
}

/** "Intäkterna täcker 73 procent av kostnaderna", where both are columns. */
function ofColumn(one: Candidate, other: Candidate): Candidate[] {
  const [a, b] = [one.facts[0]!, other.facts[0]!];
  const areTwo =
    one.operation === "level" &&
    other.operation === "level" &&
    a.group.length > 0 &&
    b.group.length > 0 &&
    a.group.join() !== b.group.join() &&
    a.year === b.year;
  if (!areTwo) return [];
  const columns = [one.columns[0]!, other.columns[0]!];
  return put(one, { operation: "ofColumn", columns, facts: [a, b] }, other.figure);
}
