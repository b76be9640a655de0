import { remarkKey } from "./findingKey";
import type { Difference } from "./tables/differences";
import type { Sum } from "./tables/sums";
import type { Table } from "./tables/table";
import { comparable } from "./tables/words";

/** What the user has said of a sum or a difference: it wins over what the figures say, from then on. */
export type StructureAnswer = "yes" | "no";

/** Answers to questions of structure, by key; kept in the workbook's memory. */
export type Answers = Readonly<Record<string, string>>;

/**
 * The key of an answer about a sum: the table's headings, the total's label with its ordinal and the labels of
 * its rows. It survives rows inserted elsewhere, and lapses when the sum itself gets another row.
 */
export function sumKey(table: Table, { total, parts }: Sum): string {
  const rowName = (row: number) => `${comparable(table.rows[row]!.label)}/${table.rows[row]!.ordinal}`;
  return remarkKey("sum", headingsOf(table), rowName(total), ...parts.map(({ row }) => rowName(row)));
}

/** As sumKey, for a deviation column and the two columns it is taken between. */
export function differenceKey(table: Table, { deviation, minuend, subtrahend }: Difference): string {
  return remarkKey("difference", headingsOf(table), deviation, minuend, subtrahend);
}

function headingsOf(table: Table): string {
  return table.columns.map(({ heading }) => comparable(heading)).join("|");
}

/** Takes out what the user has said is not so, and makes firm what the user has said is. */
export function applyAnswers(
  table: Table,
  sums: readonly Sum[],
  differences: readonly Difference[],
  answers: Answers,
): { sums: readonly Sum[]; differences: readonly Difference[] } {
  if (Object.keys(answers).length === 0) return { sums, differences };
  return {
    sums: sums
      .filter((sum) => answers[sumKey(table, sum)] !== "no")
      .map((sum) => (answers[sumKey(table, sum)] === "yes" ? { ...sum, isFirm: true } : sum)),
    differences: differences.filter((difference) => answers[differenceKey(table, difference)] !== "no"),
  };
}
