import type { SourceTable } from "../../structure/builtTable";
import { toAmounts } from "../../tables/amounts";
import type { Column, Row } from "../../tables/table";
import { comparable } from "../../words/comparable";
import { purposeOf } from "../../words/headings";
import { fits } from "../../words/lexicon";
import { readPeriod } from "../../words/periods";
import { OF_ALL_MONTHS, statedHeading } from "../../words/stated";
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

/** What a turned row is called, and the columns that hold its outcome and its budget. */
interface Turned {
  readonly label: string;
  readonly outcome: number;
  readonly budget: number | null;
}

/**
 * A table whose rows are months, turned so that each month is a column, which is how a year is forecast: one row with
 * its outcome and its budget, called as the table is, or a row for each column of an activity.
 * @returns null where several columns may hold the outcome of each month
 */
export function turnedMonths(source: SourceTable): JoinedTable | null {
  const { table } = source;
  const months = monthRows(table.rows);
  const turned = turnedRows(source);
  const [first] = turned;
  if (!first) return null;
  const year = table.period?.year ?? readPeriod(table.labelHeading)?.year ?? null;
  const kinds = (["outcome", "budget"] as const).filter((kind) => first[kind] !== null);
  const cells = kinds.flatMap((kind) => months.map((one) => ({ ...one, kind })));
  const columns = cells.map(({ kind, month, row }): Column => {
    const own = table.columns[first[kind]!]!;
    const period = { year: own.period?.year ?? year, fromMonth: null, toMonth: month };
    return { ...own, role: kind, heading: statedHeading(kind, table.rows[row]!.label, period.year), period };
  });
  const figures = turned.map((one) => cells.map(({ kind, row }) => table.figures[row]![one[kind]!]!));
  const rows = turned.map(({ label }): Row => ({
    ...table.rows[months[0]!.row]!,
    label,
    key: comparable(label),
    ordinal: 1,
    role: "plain",
  }));
  const borrowed = new Map(
    cells.map(({ kind, row }, index): [number, Borrowed] => [
      index,
      { source, cells: turned.map((one) => ({ row, column: one[kind]! })) },
    ]),
  );
  const amounts = toAmounts(figures, columns.length);
  const made = { ...table, rows, columns, figures, amounts, textColumns: [] };
  return { ...source, sums: [], differences: [], relations: [], table: made, borrowed };
}

function turnedRows({ table, sheet }: SourceTable): Turned[] {
  const [outcome, ...more] = monthlyColumns(table.columns, "outcome");
  const budgets = monthlyColumns(table.columns, "budget");
  const budget = budgets.length === 1 ? budgets[0]! : null;
  if (outcome !== undefined)
    return more.length > 0 ? [] : [{ label: table.title === "" ? sheet : table.title, outcome, budget }];
  if (budgets.length > 0) return [];
  // "Löner", "Vikarier": each column is of an activity.
  return table.columns.flatMap(({ heading, role }, c) => {
    const isAmount = role === "amount" || role === "unknown";
    return isAmount && !fits(OF_ALL_MONTHS, comparable(heading))
      ? [{ label: heading, outcome: c, budget: null }]
      : [];
  });
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
