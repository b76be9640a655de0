import { areaAddress, columnLetters } from "../../domain/sheet/address";
import type { CheckedTable } from "../../domain/checks/checkTable";
import {
  differenceKey,
  relationKey,
  sumKey,
  type Answers,
  type StructureAnswer,
} from "../../domain/structure/answers";
import { mapInSteps, type Steps } from "../../domain/steps";
import type { Relation } from "../../domain/structure/relations";
import type { Sum } from "../../domain/structure/sums";
import type { Table } from "../../domain/tables/table";
import { differenceSentence, relationSentence, sumSentence } from "../../texts/check/tables";
import type { StructureView } from "../shared/report";

/**
 * The build of a table, sum by sum and difference by difference, with what the user has said of each; also what is
 * rejected. Rests now and then: there may be sums by the thousand.
 */
export function* structureViewsInSteps(
  { table, sums, differences, relations, rejected, checks }: CheckedTable,
  answers: Answers,
): Steps<StructureView[]> {
  // What the headings have told already is not told once more because the figures say so too.
  const isTold = ({ target }: Relation) =>
    checks.some((check) => check.isByFigures && check.target.column === target);
  const sumView = (sum: Sum): StructureView => {
    const key = sumKey(table, sum);
    return {
      key,
      kind: "sum",
      text: sumSentence(table, sum),
      total: rowArea(table, sum.total),
      parts: sum.parts.map(({ row }) => rowArea(table, row)),
      isFirm: sum.isFirm,
      answer: answerOf(answers[key]),
    };
  };
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
    ...(yield* mapInSteps([...sums, ...rejected.sums], sumView, SUMS_AT_ONCE)),
  ];
}

/** So many sums are written between two rests. */
const SUMS_AT_ONCE = 200;

function answerOf(answer: string | undefined): StructureAnswer | null {
  return answer === "yes" || answer === "no" ? answer : null;
}

/** The figure cells of a row: "B10:D10". */
function rowArea(table: Table, row: number): string {
  const columns = table.columns.map(({ sheetColumn }) => sheetColumn);
  const first = Math.min(...columns);
  return areaAddress({
    row: table.rows[row]!.sheetRow,
    column: first,
    rows: 1,
    columns: Math.max(...columns) - first + 1,
  });
}

function columnArea(table: Table, column: number): string {
  const letters = columnLetters(table.columns[column]!.sheetColumn);
  return `${letters}${table.rows[0]!.sheetRow + 1}:${letters}${table.rows[table.rows.length - 1]!.sheetRow + 1}`;
}
