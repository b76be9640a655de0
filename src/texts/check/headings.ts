import type { CopiedHeading } from "../../domain/questions/copiedHeadings";
import type { PeriodQuestion, PeriodWitness } from "../../domain/questions/periods";
import type { PeriodChoice } from "../../domain/questions/workbookPeriod";
import { cellAddress } from "../../domain/sheet/address";
import { headingPosition } from "../../domain/tables/cellOf";
import type { Table } from "../../domain/tables/table";
import { MONTH_NAMES } from "../../domain/words/periods";
import { otherTimeTexts } from "../shared/otherTime";
import { saying, type FindingText } from "./findingText";

/** "jan-apr" of a span that begins in January. */
export function span(month: number): string {
  const short = (m: number) => monthName(m).slice(0, 3);
  return month === 1 ? short(1) : `jan\u2013${short(month)}`;
}

/** "augusti" */
export function monthName(month: number): string {
  return MONTH_NAMES[month - 1]!;
}

export function periodText({ table, column, saidMonth, otherMonth, witness }: PeriodQuestion): FindingText {
  const title = headingTitle(table, column);
  if (witness.kind === "budget") {
    const budget = table.columns[witness.column]!.heading;
    return saying({ title, message: otherTimeTexts.question(budget, table.columns[column]!.heading) });
  }
  const month = monthName(otherMonth);
  return saying({
    title,
    message: `Rubriken säger ${span(saidMonth)}, men ${witnessText(table, otherMonth, witness)}. Gäller beloppen till och med ${month}?`,
  });
}

type OtherWitness = Exclude<PeriodWitness, { kind: "budget" }>;

function witnessText(table: Table, month: number, witness: OtherWitness): string {
  switch (witness.kind) {
    case "answer":
      return `du har svarat att arbetsboken avser ${span(month)}`;
    case "title":
      return `rapporten avser ${monthName(month)}`;
    case "column":
      return `kolumnen den jämförs med (${table.columns[witness.column]!.heading}) avser ${span(month)}`;
    case "tables":
      return `tabellerna intill (bladet ${witness.sheet}) avser ${span(month)}`;
  }
}

export function periodChoiceText({
  table,
  column,
  months,
  otherSheet,
  otherHeading,
}: PeriodChoice): FindingText {
  return saying({
    title: headingTitle(table, column),
    message: `Rubriken säger ${span(months[0])}, men på bladet ${otherSheet} står ”${otherHeading}”. Vilken period avser arbetsboken?`,
    hint: "Svaret sparas i arbetsboken, så frågan ställs en gång.",
  });
}

function headingTitle(table: Table, column: number): string {
  return `${table.columns[column]!.heading} (${cellAddress(headingPosition(table, column))})`;
}

export function copiedHeadingText({
  table,
  row,
  otherRow,
  text,
  own,
  sheetColumn,
}: CopiedHeading): FindingText {
  const [here, there] = [table.rows[row]!, table.rows[otherRow]!];
  const where = cellAddress({ row: here.sheetRow, column: sheetColumn });
  const question = own
    ? `${here.label}s egen tabell säger ”${own}”.`
    : "Är rubriken kopierad från raden ovanför?";
  return saying({
    title: `${here.label} (${where})`,
    message: `${here.label} har samma rubrik som ${there.label}: ”${text}”. ${question}`,
  });
}
