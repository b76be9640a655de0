import type { Column, Table } from "../tables/table";
import { balanceOf, nameOfBalance } from "../words/balances";
import { bitsOfChoice, signedChoices, type ColumnReading } from "./columnReadings";

/** What the headings of two columns say: the one holds what the other opened with, and what has changed since. */
export interface RollForwardAcross {
  readonly opening: number;
  readonly closing: number;
}

/** Headings that tell of what has come in or gone out in a time are no balances, whatever dates they bear. */
const FLOWS: ReadonlySet<Column["role"]> = new Set([
  "outcome",
  "forecast",
  "deviation",
  "percent",
  "price",
  "target",
]);
/** A balance changes by at most so many columns, and these are among the nearest to what it opened with. */
const MOST_CHANGES = 5;
const NEAREST = 7;

/**
 * The columns of an opening and a closing balance of the same thing, in whichever order they stand: "IB" and "UB", or
 * one name with two dates. More than two of a name are a series and open nothing.
 */
export function rollForwardsAcross({ columns }: Table): RollForwardAcross[] {
  const named = new Map<string, number[]>();
  for (const [column, { heading, role, isFooted }] of columns.entries()) {
    if (!isFooted || FLOWS.has(role)) continue;
    const key = nameOfBalance(heading);
    // A year alone is a column of whatever its rows are.
    if (key === "" && !balanceOf(heading)) continue;
    named.set(key, [...(named.get(key) ?? []), column]);
  }
  return [...named.values()].flatMap((own) => {
    if (own.length !== 2) return [];
    const [a, b] = own as [number, number];
    if (isBefore(columns[a]!, columns[b]!)) return [{ opening: a, closing: b }];
    return isBefore(columns[b]!, columns[a]!) ? [{ opening: b, closing: a }] : [];
  });
}

/** Opening before closing where both words are said; else the earlier date. */
function isBefore(a: Column, b: Column): boolean {
  const [first, second] = [balanceOf(a.heading), balanceOf(b.heading)];
  if (first && second && first.isOpening !== second.isOpening) return first.isOpening;
  const [from, to] = [monthOf(a), monthOf(b)];
  return from !== null && to !== null && from < to;
}

/** Months since the year 0; a year alone is its end. */
function monthOf({ period }: Column): number | null {
  return period?.year ? period.year * 12 + (period.toMonth ?? 12) : null;
}

/**
 * The closing balance as the opening one and one to five of the columns nearest to it, each with any sign, fewest first:
 * what it changed by may stand between the two balances or beside them, with its own sum among it.
 */
export function* readingsAcross(
  table: Table,
  { opening, closing }: RollForwardAcross,
  isPart: (column: number) => boolean,
): Iterable<ColumnReading> {
  const near = table.columns
    .flatMap((_, column) => (column !== opening && column !== closing && isPart(column) ? [column] : []))
    .sort((a, b) => Math.abs(a - opening) - Math.abs(b - opening))
    .slice(0, NEAREST)
    .sort((a, b) => a - b);
  for (const changes of signedChoices(near, MOST_CHANGES)) {
    const parts = [{ column: opening, sign: 1 } as const, ...changes].sort((a, b) => a.column - b.column);
    yield { parts, isRun: false, bits: bitsOfChoice(near.length, changes.length) };
  }
}
