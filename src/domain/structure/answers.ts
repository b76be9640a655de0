import { contentKey } from "../sheet/contentKey";
import type { Difference } from "./differences";
import type { Relation } from "./relations";
import type { Sum } from "./sums";
import type { Table } from "../tables/table";
import { keyText } from "../words/keyText";

/** What the user has said of a sum or a difference: it wins over what the figures say, from then on. */
export type StructureAnswer = "yes" | "no";

/** Answers to questions of structure, by key; kept in the workbook's memory. */
export type Answers = Readonly<Record<string, string>>;

/** The key of the answer to what month the workbook is about; the answer is the month's number. */
export const PERIOD_KEY = "period";

/**
 * The key of an answer about a sum: the table's headings, the total's label with its ordinal and the labels of
 * its rows. It survives rows inserted elsewhere, and lapses when the sum itself gets another row.
 */
export function sumKey(table: Table, { total, parts }: Sum): string {
  const rowName = (row: number) => `${keyText(table.rows[row]!.label)}/${table.rows[row]!.ordinal}`;
  return contentKey("sum", headingsOf(table), rowName(total), ...parts.map(({ row }) => rowName(row)));
}

/** The user has said that the sum is as it should be. */
export function isSumAnswered(table: Table, sum: Sum, answers: Answers): boolean {
  return answers[sumKey(table, sum)] === "yes";
}

/** As sumKey, for a deviation column and the two columns it is taken between. */
export function differenceKey(table: Table, { deviation, minuend, subtrahend }: Difference): string {
  return contentKey("difference", headingsOf(table), deviation, minuend, subtrahend);
}

/** As sumKey, for a column that follows from others by the figures alone. */
export function relationKey(table: Table, { target, parts }: Relation): string {
  const columns = parts.map(({ column, sign }) => sign * (column + 1));
  return contentKey("relation", headingsOf(table), target, ...columns);
}

function headingsOf(table: Table): string {
  return table.columns.map(({ heading }) => keyText(heading)).join("|");
}

/** How the rows and columns of a table follow from each other. */
export interface Structure {
  readonly sums: readonly Sum[];
  readonly differences: readonly Difference[];
  readonly relations: readonly Relation[];
}

/** Sums, differences and relations that the user has said are none. */
export type Rejected = Structure;

export const NOTHING_REJECTED: Rejected = { sums: [], differences: [], relations: [] };

/** Takes out what the user has said is not so, and makes firm what the user has said is. */
export function applyAnswers(
  table: Table,
  { sums, differences, relations }: Structure,
  answers: Answers,
): Structure & { rejected: Rejected } {
  if (Object.keys(answers).length === 0) return { sums, differences, relations, rejected: NOTHING_REJECTED };
  const isSaid = (answer: StructureAnswer) => (key: string) => answers[key] === answer;
  const [yes, no] = [isSaid("yes"), isSaid("no")];
  const isNoSum = (sum: Sum) => no(sumKey(table, sum));
  const isNoDifference = (difference: Difference) => no(differenceKey(table, difference));
  const isNoRelation = (relation: Relation) => no(relationKey(table, relation));
  return {
    sums: sums
      .filter((sum) => !isNoSum(sum))
      .map((sum) => (yes(sumKey(table, sum)) ? { ...sum, isFirm: true } : sum)),
    differences: differences.filter((difference) => !isNoDifference(difference)),
    relations: relations.filter((relation) => !isNoRelation(relation)),
    rejected: {
      sums: sums.filter(isNoSum),
      differences: differences.filter(isNoDifference),
      relations: relations.filter(isNoRelation),
    },
  };
}
