import { cellAddress } from "../domain/address";
import type {
  CopiedHeading,
  CrossSheet,
  FormulaQuestion,
  PeriodQuestion,
  UnitQuestion,
} from "../domain/findings";
import { address } from "../domain/repair/proposal";
import { headingPosition } from "../domain/tables/cellOf";
import { amount, cellName, columnName, printed, rowName } from "./amounts";
import type { FindingText } from "./findingText";
import { localFormula } from "./localFormula";

type Question = PeriodQuestion | CopiedHeading | UnitQuestion | FormulaQuestion | CrossSheet;

const MONTHS = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
];

/** What may be right, but has to be answered before the sheet is sent. */
export function questionText(question: Question): FindingText {
  const text = { hint: "", proof: [], alternatives: [] };
  switch (question.rule) {
    case "period":
      return { ...text, ...periodText(question) };
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
function span(month: number): string {
  const short = (m: number) => MONTHS[m - 1]!.slice(0, 3);
  return month === 1 ? short(1) : `jan\u2013${short(month)}`;
}

function periodText({ table, column, saidMonth, otherMonth, witness }: PeriodQuestion): {
  title: string;
  message: string;
} {
  const { heading } = table.columns[column]!;
  const other =
    witness === null
      ? `rapporten avser ${MONTHS[otherMonth - 1]}`
      : `kolumnen den jämförs med (${table.columns[witness]!.heading}) avser ${span(otherMonth)}`;
  return {
    title: `${heading} (${cellAddress(headingPosition(table, column))})`,
    message: `Rubriken säger ${span(saidMonth)}, men ${other}. Gäller beloppen till och med ${MONTHS[otherMonth - 1]}?`,
  };
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
