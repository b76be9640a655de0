import type { Table } from "../../tables/table";
import type { Dated } from "./datedColumns";

/** Fewer columns of single months are no series. */
const LEAST_MONTHS = 3;

/** The outcomes of a year by month, and how far they have come. */
export interface MonthSeries {
  /** From January on, without a gap. */
  readonly columns: readonly number[];
  /** The last month that has come; 0 where there is no series. */
  readonly month: number;
  /** Months after it that hold figures all the same: the table itself says that it ends before. */
  readonly later: readonly number[];
  /** Months after it that hold nothing or zeros alone, which is no outcome. */
  readonly empty: readonly number[];
}

/** The columns of January, February ... as far as there is one for each; none where they are too few. */
export function consecutive(
  dated: readonly Dated[],
  year: number,
  purpose: "outcome" | "budget" = "outcome",
): number[] {
  const series = dated.filter(
    (one) =>
      one.year === year &&
      one.purpose === purpose &&
      (one.span === "month" || one.span === "onlyMonth") &&
      !one.isAccumulated,
  );
  const columns: number[] = [];
  for (let month = 1; month <= 12; month++) {
    const found = series.filter((one) => one.month === month);
    if (found.length !== 1) break;
    columns.push(found[0]!.column);
  }
  return columns.length >= LEAST_MONTHS ? columns : [];
}

/**
 * How far the months of a year have come: a table is often laid out for all twelve, with zeros or blanks for those
 * to come, or with plans in them.
 * @param said the last month that the report is about, where it is known
 */
export function monthSeries(table: Table, columns: readonly number[], said: number | null): MonthSeries {
  const filled = columns.filter((column) => isFilled(table, column));
  const last = filled.length === 0 ? 0 : columns.indexOf(filled[filled.length - 1]!) + 1;
  const month = Math.min(last, said ?? last);
  return { columns, month, later: columns.slice(month, last), empty: columns.slice(last) };
}

/** Whether a column holds any figure but zero. */
export function isFilled({ figures }: Table, column: number): boolean {
  return figures.some((row) => (row[column]?.units ?? 0) !== 0);
}
