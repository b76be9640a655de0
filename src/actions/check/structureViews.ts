import { columnLetters } from "../../domain/sheet/address";
import type { CheckedTable } from "../../domain/checks/checkTable";
import { differenceKey, relationKey, type Answers } from "../../domain/structure/answers";
import type { Relation } from "../../domain/structure/relations";
import type { Table } from "../../domain/tables/table";
import { differenceSentence, relationSentence } from "../../texts/check/tables";
import type { StructureView } from "../shared/report";
import { answerOf, sumView } from "./sumView";

/**
 * The build of a table, sum by sum and difference by difference, with what the user has said of each; also what is
 * rejected.
 */
export function structureViews(
  { table, sums, differences, relations, rejected, checks }: CheckedTable,
  answers: Answers,
): StructureView[] {
  // What the headings have told already is not told once more because the figures say so too.
  const isTold = ({ target }: Relation) =>
    checks.some((check) => check.isByFigures && check.target.column === target);
  return [
    ...[...differences, ...rejected.differences].map((difference): StructureView => {
      const key = differenceKey(table, difference);
      return {
        key,
        kind: "difference",
        text: differenceSentence(table, difference),
        total: columnArea(table, difference.deviation),
        parts: [columnArea(table, difference.minuend), columnArea(table, difference.subtrahend)],
        isFirm: true,
        answer: answerOf(answers[key]),
      };
    }),
    ...[...relations.filter(isTold), ...rejected.relations].map((relation): StructureView => {
      const key = relationKey(table, relation);
      return {
        key,
        kind: "difference",
        text: relationSentence(table, relation),
        total: columnArea(table, relation.target),
        parts: relation.parts.map(({ column }) => columnArea(table, column)),
        isFirm: false,
        answer: answerOf(answers[key]),
      };
    }),
    ...[...sums, ...rejected.sums].map((sum) => sumView(table, sum, answers)),
  ];
}

function columnArea(table: Table, column: number): string {
  const letters = columnLetters(table.columns[column]!.sheetColumn);
  return `${letters}${table.rows[0]!.sheetRow + 1}:${letters}${table.rows[table.rows.length - 1]!.sheetRow + 1}`;
}
