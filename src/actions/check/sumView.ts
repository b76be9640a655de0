import { areaAddress } from "../../domain/sheet/address";
import { sumKey, type Answers, type StructureAnswer } from "../../domain/structure/answers";
import type { Sum } from "../../domain/structure/sums";
import type { Table } from "../../domain/tables/table";
import { sumSentence } from "../../texts/check/sumSentence";
import type { StructureView } from "../shared/report";

/** A sum that was read, with what the user has said of it. */
export function sumView(table: Table, sum: Sum, answers: Answers): StructureView {
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
}

/** @example answerOf("nej") // null: an answer of another kind */
export function answerOf(answer: string | undefined): StructureAnswer | null {
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
