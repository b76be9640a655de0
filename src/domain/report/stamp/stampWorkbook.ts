import type { Steps } from "../../steps";
import type { Table } from "../../tables/table";
import { framesOf } from "./frame";
import type { Stamp, StampDetail, StampedSheet, StampedTable } from "./stamp";
import { stampToText } from "./stampText";
import { stampTable } from "./stampTable";
import type { StampCells } from "./stampCells";

/** A sheet to be stamped: its cells and the tables that were read in them. */
export interface SheetToStamp {
  readonly cells: StampCells;
  readonly tables: readonly Table[];
}

/** Characters that a stamp may take in the file; a part of the file holds two million. */
export const LARGEST_STAMP = 1_800_000;

/**
 * Stamps the sheets with tables: their printed figures and labels. Where that is more than the file may keep, digests
 * of the rows are kept in their place, and where those are too many, one of each table.
 * @param about the day that the user gives, the version of the rules and how the workbook stood
 */
export function* stampWorkbook(
  sheets: readonly SheetToStamp[],
  about: Pick<Stamp, "date" | "rules" | "verdict">,
  largest = LARGEST_STAMP,
): Steps<Stamp> {
  const stamped: StampedSheet[] = [];
  for (const { cells, tables } of sheets) {
    const own: StampedTable[] = [];
    for (const frame of framesOf(tables, cells)) {
      own.push(stampTable(frame, cells));
      yield;
    }
    if (own.length > 0) stamped.push({ sheet: cells.sheet, tables: own, others: figuresOutside(own, cells) });
    yield;
  }
  const whole: Stamp = { version: 1, ...about, detail: "figures", sheets: stamped };
  for (const detail of ["figures", "rows"] as const) {
    const kept = keeping(whole, detail);
    if (stampToText(kept).length <= largest) return kept;
    yield;
  }
  return keeping(whole, "tables");
}

/** Figures of the sheet that stand in none of its tables' rows and columns. */
export function figuresOutside(tables: readonly StampedTable[], cells: StampCells): number {
  let inside = 0;
  for (const { rows, columns } of tables)
    for (const { row } of rows) for (const { column } of columns) if (cells.isFigureAt(row, column)) inside++;
  return cells.countFigures() - inside;
}

/** The same stamp with no more than what its detail says. */
function keeping(stamp: Stamp, detail: StampDetail): Stamp {
  const keptTable = (table: StampedTable): StampedTable => ({
    ...table,
    rows:
      detail === "tables"
        ? []
        : table.rows.map(({ row, prints, digest }) =>
            detail === "rows" ? { row, prints: [], digest } : { row, prints, digest: "" },
          ),
  });
  return {
    ...stamp,
    detail,
    sheets: stamp.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map(keptTable) })),
  };
}
