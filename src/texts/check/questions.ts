import { cellAddress } from "../../domain/sheet/address";
import type {
  CopiedHeading,
  CrossSheet,
  FormulaQuestion,
  PeriodChoice,
  PeriodQuestion,
  PeriodWitness,
  UnitQuestion,
} from "../../domain/findings/findings";
import { address, headingPosition } from "../../domain/tables/cellOf";
import { MONTH_NAMES } from "../../domain/words/periods";
import type { Table } from "../../domain/tables/table";
import { amount, cellName, columnName, printed, rowName } from "../shared/amounts";
import type { FindingText } from "./findingText";
import { localFormula } from "../shared/localFormula";

type Question = PeriodQuestion | PeriodChoice | CopiedHeading | UnitQuestion | FormulaQuestion | CrossSheet;

export const CHANGE_HEADING = "Ändra rubriken";
export const TAKE_BACK_ANSWER = "Ångra svaret";

/** What may be right, but has to be answered before the sheet is sent. */
export function questionText(question: Question): FindingText {
  const text = { hint: "", proof: [], alternatives: [] };
  switch (question.rule) {
    case "period":
      return { ...text, ...periodText(question) };
    case "workbookPeriod":
      return { ...text, ...periodChoiceText(question) };
    case "copiedHeading":
      return { ...text, ...headingText(question) };
    case "unitFactor":
      return { ...text, ...unitText(question) };
    case "crossSheet":
      return { ...text, ...crossSheetText(question) };
    default:
      return { ...text, ...formulaText(question) };
  }
}

/** "jan-apr" of a span that begins in January. */
export function span(month: number): string {
  const short = (m: number) => monthName(m).slice(0, 3);
  return month === 1 ? short(1) : `jan\u2013${short(month)}`;
}

function periodText({ table, column, saidMonth, otherMonth, witness }: PeriodQuestion): {
  title: string;
  message: string;
} {
  const month = monthName(otherMonth);
  return {
    title: headingTitle(table, column),
    message: `Rubriken säger ${span(saidMonth)}, men ${witnessText(table, otherMonth, witness)}. Gäller beloppen till och med ${month}?`,
  };
}

function witnessText(table: Table, month: number, witness: PeriodWitness): string {
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

function periodChoiceText({ table, column, months, otherSheet, otherHeading }: PeriodChoice): {
  title: string;
  message: string;
  hint: string;
} {
  return {
    title: headingTitle(table, column),
    message: `Rubriken säger ${span(months[0])}, men på bladet ${otherSheet} står ”${otherHeading}”. Vilken period avser arbetsboken?`,
    hint: "Svaret sparas i arbetsboken, så frågan ställs en gång.",
  };
}

function headingTitle(table: Table, column: number): string {
  return `${table.columns[column]!.heading} (${cellAddress(headingPosition(table, column))})`;
}

/** "augusti" */
export function monthName(month: number): string {
  return MONTH_NAMES[month - 1]!;
}

function headingText({ table, row, otherRow, text, own, sheetColumn }: CopiedHeading): {
  title: string;
  message: string;
} {
  const [here, there] = [table.rows[row]!, table.rows[otherRow]!];
  const where = cellAddress({ row: here.sheetRow, column: sheetColumn });
  const question = own
    ? `${here.label}s egen tabell säger ”${own}”.`
    : "Är rubriken kopierad från raden ovanför?";
  return {
    title: `${here.label} (${where})`,
    message: `${here.label} har samma rubrik som ${there.label}: ”${text}”. ${question}`,
  };
}

function unitText({ table, row, total, factor }: UnitQuestion): {
  title: string;
  message: string;
  hint: string;
} {
  const unit = { kr: "kronor", tkr: "tusental kronor", mnkr: "miljoner kronor" }[table.unit] ?? "samma enhet";
  return {
    title: rowName({ table, row, column: 0 }),
    message: `Raden verkar stå i fel enhet: beloppen är tusen gånger för ${factor === 1000 ? "stora" : "små"}.`,
    hint: `Resten av tabellen står i ${unit}, och ${rowName({ table, row: total, column: 0 })} stämmer när raden räknas om.`,
  };
}

function crossSheetText({ cell, otherSheet, otherValue, others }: CrossSheet): {
  title: string;
  message: string;
} {
  const decimals = cell.table.figures[cell.row]![cell.column]?.decimals ?? 0;
  const rows = [...new Set(others.map(rowName))].filter(Boolean).join(" + ");
  return {
    title: cellName(cell),
    message: `${printed(cell)} här, men ${amount(cell.table, otherValue, decimals)} på bladet ${otherSheet}${rows ? ` (${rows})` : ""}. Vilket gäller?`,
  };
}

function formulaText({ rule, cell, formula, expected, missing }: FormulaQuestion): {
  title: string;
  message: string;
} {
  const title = cellName(cell);
  const where = address(cell);
  if (rule === "typedOver") {
    return {
      title,
      message: `${where} är ett inskrivet tal bland formler. Raderna runt om räknar ${localFormula(expected)}.`,
    };
  }
  if (rule === "formulaRange") {
    const rows = missing.map((row) => rowName({ ...cell, row })).filter(Boolean);
    return {
      title,
      message: `${localFormula(formula)} tar inte med ${rows.join(", ") || "alla rader"}. Ska formeln vara ${localFormula(expected)}?`,
    };
  }
  return {
    title,
    message: `${localFormula(formula)} räknar inte som de andra raderna i ${columnName(cell) || "kolumnen"}. Ska den vara ${localFormula(expected)}?`,
  };
}
