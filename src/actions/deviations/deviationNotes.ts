import { cellAddress } from "../../domain/sheet/address";
import type { UnsureColumn } from "../../domain/deviations/columnByHeading";
import type { PlannedColumn } from "../../domain/deviations/planDeviations";
import type { TableDeviations } from "../../domain/deviations/tableDeviations";
import type { Table } from "../../domain/tables/table";
import { deviationTexts as texts } from "../../texts/deviations/deviations";

/** What is not done although it could be expected, and the cells that are left as they are, each in a sentence. */
export function deviationNotes({ built, columns, unsure, noRoom }: TableDeviations): string[] {
  return [
    ...(noRoom ? [texts.noRoom[noRoom]] : []),
    ...unsure.map((one) => unsureText(built.table, one)),
    ...columns.flatMap(leftTexts),
  ];
}

function unsureText({ columns }: Table, { heading, choice }: UnsureColumn): string {
  if (choice.kind === "unknown") return texts.unknownPair(heading);
  if (choice.kind === "rejected") return texts.rejectedColumn(heading);
  if (choice.kind === "otherShare") return texts.otherShare(heading);
  const { budget, other } = choice.pair;
  const say = choice.kind === "declined" ? texts.declinedPair : texts.asksPair;
  return say(heading, columns[budget]!.heading, columns[other]!.heading);
}

function leftTexts({ left }: PlannedColumn): string[] {
  const whys = [...new Set(left.map(({ why }) => why))];
  return whys.map((why) => texts.left[why](left.filter((one) => one.why === why).map(cellAddress)));
}
