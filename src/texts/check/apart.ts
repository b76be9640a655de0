import type { CrossSheet } from "../../domain/questions/otherSheets";
import type { UnitQuestion } from "../../domain/questions/unitFactor";
import { amount, cellName, printed, rowName } from "../shared/amounts";
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
