import { contentKey } from "../sheet/contentKey";
import { OF_OTHER_SPANS, purposeOf } from "../words/headings";
import { keyText } from "../words/keyText";
import type { Column, Table } from "../tables/table";
import { says } from "../words/lexicon";
import { TABLE_TRAITS } from "../words/tableTraits";
import { PERIODISED } from "../words/times";
import type { Difference } from "./differences";

/** A forecast is of the whole year; an outcome is compared with a budget of the same months. */
export function isSameTime(budget: Column, other: Column): boolean {
  if (!isSameYear(budget, other)) return false;
  const [a, b] = [budget.period, other.period];
  if (purposeOf(other.heading) === "forecast") return !isPart(budget);
  if (a?.toMonth && b?.toMonth) return a.toMonth === b.toMonth;
  return isPart(budget) === isPart(other) || (!isPart(budget) && !b?.toMonth);
}

/** Neither names a year that the other does not: their months may differ. */
export function isSameYear(budget: Column, other: Column): boolean {
  const [a, b] = [budget.period?.year, other.period?.year];
  return !a || !b || a === b;
}

/** Whether columns of a table are of one time, to be compared without a question: a price for one is of no months. */
export function timesCompared({ kind }: Table): (budget: Column, other: Column) => boolean {
  return TABLE_TRAITS[kind].unforecast === "prices" ? isSameYear : isSameTime;
}

/** As isSameTime, but an outcome that names no month may be of the months of a budget that is spread to a part. */
export function maybeSameTime(budget: Column, other: Column): boolean {
  const mayBePart = purposeOf(other.heading) !== "forecast" && isPart(budget) && !other.period?.toMonth;
  return isSameTime(budget, other) || (mayBePart && isSameYear(budget, other));
}

/** The key of the answer to whether a budget and a column of other months are compared, wherever it is asked. */
export function otherTimeKey(budget: Column, other: Column): string {
  return contentKey("deviationTime", ...[budget, other].map(({ heading }) => keyText(heading)));
}

/** What the user may answer, as it is kept. */
export const TIME_ANSWERS = { compare: "yes", leave: "no", instead: "instead" } as const;

/** The columns of a deviation that stands there, where they are of different months. */
export interface OtherTime {
  readonly budget: number;
  readonly other: number;
  readonly key: string;
}

/**
 * Whether a deviation that stands in a table is taken between a budget and what is of other months. What remains of
 * a budget, and what has changed, is so on purpose.
 * @returns null where it is not; what the user has answered is kept under its key
 */
export function otherTimeOf(table: Table, difference: Difference): OtherTime | null {
  const { deviation, minuend, subtrahend } = difference;
  const { columns } = table;
  const isBudget = (c: number) => purposeOf(columns[c]!.heading) === "budget";
  const budget = [minuend, subtrahend].find(isBudget);
  const other = [minuend, subtrahend].find((c) => !isBudget(c));
  if (budget === undefined || other === undefined) return null;
  const [a, b] = [columns[budget]!, columns[other]!];
  const isCompared = timesCompared(table)(a, b) || maybeSameTime(a, b) || !isSameYear(a, b);
  if (isCompared || says(OF_OTHER_SPANS, columns[deviation]!.heading)) return null;
  return { budget, other, key: otherTimeKey(a, b) };
}

/** "Ack jan-dec" is all of the year, whatever the word says of other months. */
function isPart({ heading, period }: Column): boolean {
  if (!period?.toMonth) return says(PERIODISED, heading);
  return period.toMonth < 12 || (says(PERIODISED, heading) && period.fromMonth !== 1);
}
