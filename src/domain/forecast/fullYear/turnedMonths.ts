import type { SourceTable } from "../../structure/builtTable";
import { toAmounts } from "../../tables/amounts";
import type { Column, Row } from "../../tables/table";
import { comparable } from "../../words/comparable";
import { purposeOf } from "../../words/headings";
import { fits } from "../../words/lexicon";
import { readPeriod } from "../../words/periods";
import { ACCUMULATED, FULL_YEAR } from "../../words/times";
import type { Borrowed, JoinedTable } from "./joinedTable";

/** Fewer rows called by months are no year turned on its side. */
const LEAST_MONTHS = 6;

/** A row of a month, and which. */
interface MonthRow {
  readonly row: number;
  readonly month: number;
}

/** Whether the rows of a table are the months of a year. */
export function hasMonthsAsRows({ table }: SourceTable): boolean {
  return monthRows(table.rows).length >= LEAST_MONTHS;
}

/**
 * A table whose rows are months as one row with a column for each month, which is how a year is forecast: its outcome
 * and its budget, called as the table is.
 * @returns null where no one column, or several, hold the outcome of each month
 */
export function turnedMonths(source: SourceTable): JoinedTable | null {
  const { table, sheet } = source;
  const months = monthRows(table.rows);
  const [outcome, ...more] = monthlyColumns(table.columns, "outcome");
  const [budget, ...others] = monthlyColumns(table.columns, "budget");
  if (outcome === undefined || more.length > 0) return null;
  const used = [outcome, ...(budget !== undefined && others.length === 0 ? [budget] : [])];
  const cells = used.flatMap((column) => months.map((one) => ({ ...one, column })));
  const columns = cells.map(({ column, month, row }): Column => {
    const own = table.columns[column]!;
    const heading = `${own.heading} ${table.rows[row]!.label}`;
    const year = own.period?.year ?? table.period?.year ?? null;
    return { ...own, heading, period: { year, fromMonth: null, toMonth: month } };
  });

  const label = table.title === "" ? sheet : table.title;
  const row: Row = {
    ...table.rows[months[0]!.row]!,
    label,
    key: comparable(label),
    ordinal: 1,
    role: "plain",
  };
  const figures = [cells.map((cell) => table.figures[cell.row]![cell.column]!)];
  const borrowed = new Map(
    cells.map((cell, index): [number, Borrowed] => [
      index,
      { source, column: cell.column, rows: [cell.row] },
    ]),
  );
  return {
    ...source,
    ...{ sums: [], differences: [], relations: [] },
    table: {
      ...table,
      rows: [row],
      columns,
      figures,
      amounts: toAmounts(figures, columns.length),
      textColumns: [],
    },
    borrowed,
  };
}

/** From January on, each month once. */
function monthRows(rows: readonly Row[]): MonthRow[] {
  const named = rows.flatMap(({ label, hasFigures }, row) => {
    const period = hasFigures && /^\p{L}+\.?(?: \d{4})?$/u.test(label) ? readPeriod(label) : null;
    return period?.toMonth && period.fromMonth === null ? [{ row, month: period.toMonth }] : [];
  });

  const inOrder = named.filter(({ month }, index) => month === index + 1);
  return inOrder.length === named.length ? inOrder : [];
}

/** The columns of what came or was planned in each month, and not what has come up to it. */
function monthlyColumns(columns: readonly Column[], purpose: "outcome" | "budget"): number[] {
  return columns.flatMap(({ heading }, c) => {
    const text = comparable(heading);
    return purposeOf(heading) === purpose && !fits(ACCUMULATED, text) && !fits(FULL_YEAR, text) ? [c] : [];
  });
}
