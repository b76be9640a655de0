import { mapInSteps, type Steps } from "../steps";
import { isSumAnswered, type Answers } from "../structure/answers";
import type { BuiltTable } from "../structure/builtTable";
import { leftOut, type Surroundings } from "../structure/live/leftOut";
import type { Sum } from "../structure/sum";
import { LimitsOfFigures } from "../figures/tolerance";
import { amountAt, isPrinted, unitAt } from "../tables/amounts";
import type { Table } from "../tables/table";

/** A total adds up without rows that stand among its own. */
export interface LeftOutRows {
  readonly rule: "leftOut";
  readonly table: Table;
  readonly sum: Sum;
  readonly rows: readonly number[];
}

/**
 * Asks of typed totals that are met by some of their rows and leave others out: what stands among the parts and is
 * taken out by nothing (varav, a unit of its own, another sum) is likelier forgotten than meant.
 * Limits: only rows that call themselves totals are asked about, since whoever sums without a word for it may sum
 * what he likes; a total of live formulas is judged by these; a row of zeros is missed by nobody.
 * @returns nothing more once the user has said that the sum is right
 */
export function* leftOutRows({ table, sums }: BuiltTable, answers: Answers): Steps<LeftOutRows[]> {
  const owned = new Map<number, number>();
  for (const { total, parts } of sums) for (const { row } of parts) owned.set(row, total);
  const behind = new Map(sums.map(({ total, parts }) => [total, parts.map(({ row }) => row)]));
  const around = (total: number): Surroundings => ({
    table,
    isOwned: (row) => (owned.get(row) ?? total) !== total,
    isTotal: (row) => behind.has(row),
    rowsBehind: (row) => behind.get(row) ?? [],
  });
  const twins = twinsIn(table, sums);
  const found = yield* mapInSteps(
    sums,
    (sum): LeftOutRows[] => {
      const { total, parts, basis, isFirm } = sum;
      if (table.rows[total]!.role !== "total" || basis === "formula" || basis === "repeat" || !isFirm)
        return [];
      const columns = table.columns.flatMap(({ isFooted }, column) =>
        isFooted && isPrinted(table.amounts, total, column) ? [column] : [],
      );
      const missed = leftOut(around(total), total, parts, columns).filter((row) => !isHeading(table, row));
      if (missed.some((row) => standsForParts(table, sum, row, columns))) return [];
      const rows = [...missed, ...parts.flatMap(({ row }) => (twins.has(row) ? [row] : []))];
      if (rows.length === 0 || isSumAnswered(table, sum, answers)) return [];
      return [{ rule: "leftOut", table, sum, rows }];
    },
    SUMS_AT_ONCE,
  );
  return found.flat();
}

/** So many sums are looked at between two rests. */
const SUMS_AT_ONCE = 200;

/** The first row of a table without headings is itself what heads its columns: numbers of columns, ages. */
function isHeading({ columns, rows }: Table, row: number): boolean {
  return (
    columns.every(({ heading }) => heading === "") && rows.findIndex(({ hasFigures }) => hasFigures) === row
  );
}

/**
 * Rows that stand twice under one name with the same figures, of which the total has one. A sum is set out so above
 * its one row where other sums of the table stand above their rows; elsewhere it is a post that has come in twice, or
 * twice for good reason.
 */
function twinsIn({ rows }: Table, sums: readonly Sum[]): ReadonlySet<number> {
  const plain = sums.filter(({ total }) => rows[total]!.role === "plain");
  const isOfRepeats = plain.every(({ basis }) => basis === "repeat");
  return new Set(isOfRepeats ? plain.map(({ total }) => total) : []);
}

/** A column says that a row is the sum of parts next to it only where its figure is no few units. */
const LEAST_UNITS = 20;

/**
 * In some column the row is what the parts right after it, or right before it, come to: it is the sum of what the
 * total has taken in one by one, and would be counted twice.
 */
function standsForParts(table: Table, { parts }: Sum, row: number, columns: readonly number[]): boolean {
  const taken = new Set(parts.map((part) => part.row));
  return columns.some((column) => {
    const value = amountAt(table.amounts, row, column);
    if (Math.abs(value) < LEAST_UNITS * unitAt(table.amounts, row, column)) return false;
    return ([1, -1] as const).some((step) => isRunningSum(table, taken, row, column, step));
  });
}

function isRunningSum(
  { amounts, rows }: Table,
  taken: ReadonlySet<number>,
  row: number,
  column: number,
  step: 1 | -1,
): boolean {
  const limits = new LimitsOfFigures();
  limits.add(unitAt(amounts, row, column));
  let rest = amountAt(amounts, row, column);
  let count = 0;
  for (let next = row + step; rows[next]; next += step) {
    if (!rows[next]!.hasFigures) continue;
    if (!taken.has(next)) return false;
    limits.add(unitAt(amounts, next, column));
    rest -= amountAt(amounts, next, column);
    if (++count > 1 && Math.abs(rest) <= limits.limits.likely) return true;
  }
  return false;
}
