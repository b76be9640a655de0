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

/** Sums and differences that the user has said are none. */
export interface Rejected {
  readonly sums: readonly Sum[];
  readonly differences: readonly Difference[];
}

export const NOTHING_REJECTED: Rejected = { sums: [], differences: [] };

/** Takes out what the user has said is not so, and makes firm what the user has said is. */
export function applyAnswers(
  table: Table,
  sums: readonly Sum[],
  differences: readonly Difference[],
  answers: Answers,
): Rejected & { rejected: Rejected } {
  if (Object.keys(answers).length === 0) return { sums, differences, rejected: NOTHING_REJECTED };
  const isSum = (sum: Sum) => answers[sumKey(table, sum)] !== "no";
  const isDifference = (difference: Difference) => answers[differenceKey(table, difference)] !== "no";
  return {
    sums: sums
      .filter(isSum)
      .map((sum) => (answers[sumKey(table, sum)] === "yes" ? { ...sum, isFirm: true } : sum)),
    differences: differences.filter(isDifference),
    rejected: {
      sums: sums.filter((sum) => !isSum(sum)),
      differences: differences.filter((difference) => !isDifference(difference)),
    },
  };
}
