import { amountAt } from "../../domain/tables/amounts";
import { printAt } from "../../domain/tables/printAmount";
import type { CopiedRow } from "../../domain/questions/copiedRows";
import type { CrossSheet } from "../../domain/questions/otherSheets";
import type { LeftOutRows } from "../../domain/questions/leftOutRows";
import type { UncheckedTotal } from "../../domain/questions/uncheckedTotals";
import type { UnitQuestion } from "../../domain/questions/unitFactor";
import { amount, cellName, columnName, rowsByName, printed, rowName } from "../shared/amounts";
import { listed } from "../shared/listed";
import { saying, type FindingText } from "./findingText";

const UNIT_WORDS: Readonly<Record<string, string>> = {
  kr: "kronor",
  tkr: "tusental kronor",
  mnkr: "miljoner kronor",
};

/** A row in another unit than the rest of its table. */
export function unitText({ table, row, total, factor }: UnitQuestion): FindingText {
  const unit = UNIT_WORDS[table.unit] ?? "samma enhet";
  return saying({
    title: rowName({ table, row, column: 0 }),
    message: `Raden verkar stå i fel enhet: beloppen är tusen gånger för ${factor === 1000 ? "stora" : "små"}.`,
    hint: `Resten av tabellen står i ${unit}, och ${rowName({ table, row: total, column: 0 })} stämmer när raden räknas om.`,
  });
}

/** A figure that stands otherwise on another sheet. */
export function crossSheetText({ cell, otherSheet, otherValue, others }: CrossSheet): FindingText {
  const decimals = cell.table.figures[cell.row]![cell.column]?.decimals ?? 0;
  const rows = [...new Set(others.map(rowName))].filter(Boolean).join(" + ");
  return saying({
    title: cellName(cell),
    message: `${printed(cell)} här, men ${amount(cell.table, otherValue, decimals)} på bladet ${otherSheet}${rows ? ` (${rows})` : ""}. Vilket gäller?`,
  });
}

/** More are said as a number. */
const MOST_ROWS_NAMED = 4;

/** Rows that stand among those of a total and are not in it. */
export function leftOutText({ table, sum: { total }, rows }: LeftOutRows): FindingText {
  const column = table.columns.findIndex(
    ({ isFooted }, c) => isFooted && rows.some((row) => amountAt(table.amounts, row, c) !== 0),
  );
  const value = rows.reduce((sum, row) => sum + amountAt(table.amounts, row, column), 0);
  const cell = { table, row: rows[0]!, column };
  return saying({
    title: `${table.rows[total]!.label} (rad ${table.rows[total]!.sheetRow + 1})`,
    message: `Summan tar inte med ${rowsByName(table, rows)}: ${printAt(cell, value)} i ${columnName(cell)}. Ska ${rows.length === 1 ? "den" : "de"} vara med?`,
  });
}

/** A row that says the same as the one above it. */
export function copiedRowText({ table, row, otherRow }: CopiedRow): FindingText {
  return saying({
    title: `${table.rows[row]!.label} (rad ${table.rows[row]!.sheetRow + 1})`,
    message: `Samma tal som ${rowsByName(table, [otherRow])} i alla kolumner. Har den ena raden klistrats in över den andra?`,
  });
}

export function uncheckedTotalText({ table, rows, isAnswered }: UncheckedTotal): FindingText {
  const [first] = rows;
  const names = rows
    .slice(0, MOST_ROWS_NAMED)
    .map((row) => `${table.rows[row]!.label} (rad ${table.rows[row]!.sheetRow + 1})`);
  const more = rows.length - names.length;
  const which = listed(more > 0 ? [...names, `${more} till`] : names);
  const isOne = rows.length === 1;
  const title = isOne ? which : `${rows.length} summor utan kontroll`;
  if (isAnswered) {
    const message = `${which} kontrolleras inte. Du har svarat att ${isOne ? "summan" : "de"} stämmer så.`;
    return saying({ title, message });
  }
  return saying({
    title,
    message: `${which} ser ut att vara ${isOne ? "en summa" : "summor"}, men inga rader i tabellen ger ${isOne ? table.rows[first!]!.label : "dem"}. Stämmer det ändå?`,
    hint: "Jämför med underlaget. Svaret gäller tills en siffra ändras.",
  });
}
