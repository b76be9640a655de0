import { checkSheet } from "../../../src/domain/checkSheet";
import { statementDisagreements } from "../../../src/domain/report/disagreements";
import { address } from "../../../src/domain/tables/cellOf";
import { printedGrid } from "../../support/printedGrid";

type Rows = readonly (readonly string[])[];

/** What is said between sheets: what it is, the cell, and the cell it is held against. */
export function said(sheets: Readonly<Record<string, Rows>>): string[] {
  const tables = Object.entries(sheets).flatMap(([sheet, rows]) =>
    checkSheet(printedGrid(rows, 2, { sheet })).tables.map((checked) => ({ sheet, checked })),
  );
  return statementDisagreements(tables).map((one) => {
    const what =
      one.rule === "statementFigure" ? one.verdict : one.rule === "statementColumn" ? one.reason : one.about;
    return `${what} ${one.cell.sheet}!${address(one.cell)} ${one.other.sheet}!${address(one.other)}`;
  });
}

/** With other figures in some cells of a table that begins in A1. */
export function changedIn(rows: Rows, cells: Readonly<Record<string, string>>): Rows {
  return rows.map((row, r) => row.map((cell, c) => cells[`${String.fromCharCode(65 + c)}${r + 1}`] ?? cell));
}
