import { columnLetters } from "../../domain/sheet/address";
import type { CheckedTable } from "../../domain/checks/checkTable";
import { differenceKey, relationKey, type Answers } from "../../domain/structure/answers";
import type { Relation } from "../../domain/structure/relations";
import type { Table } from "../../domain/tables/table";
import { differenceSentence, relationSentence } from "../../texts/check/tables";
import type { StructureView } from "../shared/report";
import { answerOf, sumView } from "./sumView";

/** The build of a table, ready to show as far as anybody has asked for it. */
export interface StructureViews {
  readonly views: StructureView[];
  /** How many there are. */
  readonly count: number;
}

/**
 * The build of a table, difference by difference and sum by sum, with what the user has said of each; also what is
 * rejected. There may be sums by the thousand: no more are put into words than are shown.
 */
export function structureViews(
  { table, sums, differences, relations, rejected, checks }: CheckedTable,
  answers: Answers,
  most: number,
): StructureViews {
  // What the headings have told already is not told once more because the figures say so too.
  const isTold = ({ target }: Relation) =>
    checks.some((check) => check.isByFigures && check.target.column === target);
  const differenceView = (view: Omit<StructureView, "kind" | "answer">): StructureView => ({
    ...view,
    kind: "difference",
    answer: answerOf(answers[view.key]),
  });
  const all = [
    ...[...differences, ...rejected.differences].map(
      (difference) => () =>
        differenceView({
          key: differenceKey(table, difference),
          text: differenceSentence(table, difference),
          total: columnArea(table, difference.deviation),
          parts: [columnArea(table, difference.minuend), columnArea(table, difference.subtrahend)],
          isFirm: true,
        }),
    ),
    ...[...relations.filter(isTold), ...rejected.relations].map(
      (relation) => () =>
        differenceView({
          key: relationKey(table, relation),
          text: relationSentence(table, relation),
          total: columnArea(table, relation.target),
          parts: relation.parts.map(({ column }) => columnArea(table, column)),
          isFirm: false,
        }),
    ),
    ...[...sums, ...rejected.sums].map((sum) => () => sumView(table, sum, answers)),
  ];
  return { views: all.slice(0, most).map((view) => view()), count: all.length };
}

function columnArea(table: Table, column: number): string {
  const letters = columnLetters(table.columns[column]!.sheetColumn);
  return `${letters}${table.rows[0]!.sheetRow + 1}:${letters}${table.rows[table.rows.length - 1]!.sheetRow + 1}`;
}
