import { PERIOD_KEY, type Answers } from "../structure/answers";
import type { Difference } from "../structure/differences";
import { readPeriod } from "../words/periods";
import type { Table } from "../tables/table";
import { periodQuestion, periodQuestions, type PeriodQuestion } from "./periods";

/** Tables of one workbook are about different times, and nothing tells which one it is: asked once. */
export interface PeriodChoice {
  readonly rule: "workbookPeriod";
  readonly table: Table;
  readonly column: number;
  /** Months 1-12: its own first, then the other's. */
  readonly months: readonly [number, number];
  readonly otherSheet: string;
  readonly otherHeading: string;
}

/** A table of a workbook, with where it stands. */
export interface TableOnSheet {
  readonly sheet: string;
  readonly table: Table;
  readonly differences: readonly Difference[];
}

/** A heading that says up to which month its figures reach. */
interface Statement extends TableOnSheet {
  readonly column: number;
  readonly month: number;
  /** Its own title or a column beside it says the same. */
  readonly isBacked: boolean;
}

/**
 * Headings held against the other tables of the workbook, where neither their own title nor a neighbouring
 * column tells: one that speaks of another month than all the rest is a question. Where the tables contradict
 * each other one to one it is asked, once for the workbook, what month it is about; the answer wins.
 *
 * Only a contradiction is asked about. A workbook that follows the months of a year, a sheet a month, is none.
 * @returns the questions, each with the sheet it belongs to
 */
export function workbookPeriodQuestions(
  tables: readonly TableOnSheet[],
  answers: Answers,
): { readonly sheet: string; readonly question: PeriodQuestion | PeriodChoice }[] {
  const statements = ofLatestYear(tables.flatMap(statementsOf));
  const months = [...new Set(statements.map(({ month }) => month))];
  if (months.length !== 2) return [];
  const answered = months.find((month) => String(month) === answers[PERIOD_KEY]);
  const truth = answered ?? agreed(statements, months);
  const open = statements.filter(({ isBacked, month }) => !isBacked && month !== truth);
  if (truth !== null) {
    return open.map(({ sheet, table, column }) => {
      const other = statements.find(({ month }) => month === truth)!;
      const witness =
        answered === undefined
          ? ({ kind: "tables", sheet: other.sheet } as const)
          : ({ kind: "answer" } as const);
      return { sheet, question: periodQuestion(table, column, truth, witness) };
    });
  }
  const [first] = open;
  const other = open.find(({ month }) => month !== first?.month);
  return first && other ? [{ sheet: first.sheet, question: choice(first, other) }] : [];
}

/** The month that all backed headings share, or all but one table; null where nothing tells. */
function agreed(statements: readonly Statement[], months: readonly number[]): number | null {
  const backed = new Set(statements.filter(({ isBacked }) => isBacked).map(({ month }) => month));
  if (backed.size > 0) return backed.size === 1 ? [...backed][0]! : null;
  const tablesWith = (wanted: number) =>
    new Set(statements.filter(({ month }) => month === wanted).map(({ table }) => table)).size;
  return (
    months.find(
      (month) => tablesWith(month) > 1 && months.every((m) => m === month || tablesWith(m) === 1),
    ) ?? null
  );
}

function statementsOf({ sheet, table, differences }: TableOnSheet): Statement[] {
  // A sheet named after its month has said what it is about.
  if (readPeriod(sheet)?.toMonth) return [];
  const questioned = new Set(periodQuestions(table, differences).map(({ column }) => column));
  const found = table.columns.flatMap(({ role, period }, column): Statement[] => {
    const isOutcome = role === "outcome" || role === "price";
    if (!isOutcome || !period?.toMonth || period.fromMonth === null || period.toMonth === 12) return [];
    if (questioned.has(column)) return [];
    const month = period.toMonth;
    const isNeighbour = ({ minuend, subtrahend }: Difference) =>
      (column === minuend && table.columns[subtrahend]!.period?.toMonth === month) ||
      (column === subtrahend && table.columns[minuend]!.period?.toMonth === month);
    const isBacked = table.period?.toMonth === month || differences.some(isNeighbour);
    return [{ sheet, table, differences, column, month, isBacked }];
  });
  // Columns for several months in one table are a series, and say nothing of the report.
  return new Set(found.map(({ month }) => month)).size > 1 ? [] : found;
}

/** An earlier year is there for comparison. */
function ofLatestYear(statements: readonly Statement[]): Statement[] {
  const yearOf = ({ table, column }: Statement) => table.columns[column]!.period!.year;
  const latest = Math.max(...statements.map((statement) => yearOf(statement) ?? 0));
  return statements.filter((statement) => [null, latest].includes(yearOf(statement)));
}

function choice(first: Statement, other: Statement): PeriodChoice {
  const heading = ({ table, column }: Statement) => table.columns[column]!.heading;
  return {
    rule: "workbookPeriod",
    table: first.table,
    column: first.column,
    months: [first.month, other.month],
    otherSheet: other.sheet,
    otherHeading: heading(other),
  };
}
