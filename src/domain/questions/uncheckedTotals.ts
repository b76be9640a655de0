import type { Check } from "../checks/check";
import type { CheckedTable } from "../checks/checkTable";
import { contentKey } from "../sheet/contentKey";
import type { Answers } from "../structure/answers";
import { hasRowsToAdd } from "../structure/builtTable";
import type { Part } from "../structure/part";
import { isMeanOf } from "../structure/means";
import { eachInSteps, type Steps } from "../steps";
import { amountAt, isPrinted } from "../tables/amounts";
import type { CellOf } from "../tables/cellOf";
import type { Table } from "../tables/table";
import { areRowsInUnits } from "../tables/unitsOfRows";
import { keyText } from "../words/keyText";

/** Rows call themselves totals, and nothing in the table gives them in any column. */
export interface UncheckedTotal {
  readonly rule: "uncheckedTotal";
  readonly table: Table;
  readonly rows: readonly number[];
  /** The user has said that they are right as they stand. */
  readonly isAnswered: boolean;
}

/**
 * Asks of the rows of a table that call themselves totals and that no sum is made of in any column where they are
 * printed: the sheet is not ready until somebody says that they are right. Single columns of a total that has
 * checks in others are only listed.
 * Limits: a total over rows that are all blank is not asked about, there is nothing to hold it against; nor one
 * that lies among its rows, a mean; nor one that only takes part in another sum.
 * @param checks every check of the sheet that counts; a total may have its rows in another table
 * @returns one question for the whole table, or nothing; once answered it asks no more, and can be taken back
 */
export function* uncheckedTotals(
  { table, sums, rejected, checks: own }: CheckedTable,
  checks: readonly Check[],
  answers: Answers,
): Steps<UncheckedTotal[]> {
  if (
    !hasRowsToAdd(table) ||
    table.amounts.values.every((value) => value === 0) ||
    !table.rows.some(({ role }) => role === "total")
  )
    return [];
  // Key figures in units of their own are added to nothing, whatever they are called.
  if (areRowsInUnits(table)) return [];
  const borneOut = new Set<number>();
  const bearOut = ({ table: other, row }: CellOf) => {
    if (other === table && table.rows[row]!.role === "total") borneOut.add(row);
  };
  yield* eachInSteps(checks, (check) => {
    if (check.kind !== "footing" && check.kind !== "crossTable") return;
    for (const term of check.terms) bearOut(term);
    bearOut(check.target);
  });
  // What only its label speaks for is a question of its own; what is no sum, the user has said.
  const asked = new Set(own.map(({ target }) => target.row));
  for (const { total } of sums) if (asked.has(total)) borneOut.add(total);
  for (const { total } of rejected.sums) borneOut.add(total);
  const plain = table.rows.flatMap(({ role, hasFigures }, row) =>
    role === "plain" && hasFigures ? [{ row, sign: 1 as const }] : [],
  );
  const rows = table.rows.flatMap(({ role }, row) =>
    role === "total" &&
    !borneOut.has(row) &&
    isPrintedWithRows(table, row, plain) &&
    !isMeanOf(table, row, plain)
      ? [row]
      : [],
  );
  if (rows.length === 0) return [];
  return [{ rule: "uncheckedTotal", table, rows, isAnswered: answers[totalsKey(table, rows)] === "yes" }];
}

/** In some column that is added up, the total and a row that is none are both printed. */
function isPrintedWithRows({ columns, amounts }: Table, total: number, plain: readonly Part[]): boolean {
  return columns.some(
    ({ isFooted }, column) =>
      isFooted &&
      isPrinted(amounts, total, column) &&
      plain.some(({ row }) => isPrinted(amounts, row, column)),
  );
}

/** The key of the answer, and of the question: it lapses when a figure of the totals changes, or what the table's columns come to. */
export function totalsKey(table: Table, rows: readonly number[]): string {
  const columns = table.columns.flatMap(({ isFooted }, column) => (isFooted ? [column] : []));
  const sumOf = (column: number) => {
    let sum = 0;
    for (let row = 0; row < table.rows.length; row++) sum += amountAt(table.amounts, row, column);
    return sum;
  };
  return contentKey(
    "uncheckedTotal",
    table.columns.map(({ heading }) => keyText(heading)).join("|"),
    ...rows.flatMap((row) => {
      const { key, ordinal } = table.rows[row]!;
      return [key, ordinal, ...columns.map((column) => amountAt(table.amounts, row, column))];
    }),
    ...columns.map(sumOf),
  );
}
