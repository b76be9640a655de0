import { checkSheet } from "../../src/domain/checkSheet";
import type { CellValue, Grid } from "../../src/domain/sheet/grid";

/** Errors and questions by what they are about: label, heading, and the change proposed. */
export function told(grid: Grid, scale = 1): string[] {
  return checkSheet(grid)
    .findings.filter(({ severity }) => severity === "error" || severity === "warning")
    .map((finding) => {
      if (finding.rule === "wrongFigure") {
        const { table, row, column, change } = finding.suspect;
        return `${table.rows[row]!.label} / ${table.columns[column]!.heading}: ${change / scale}`;
      }
      if (finding.rule !== "tie") return finding.rule;
      return finding.suspects
        .map(({ table, row, column }) => `${table.rows[row]!.label} / ${table.columns[column]!.heading}`)
        .sort()
        .join(" or ");
    })
    .sort();
}

/** A grid with other rows: values, formats and the rest follow. */
export function withRows(grid: Grid, rows: readonly (readonly CellValue[])[]): Grid {
  return {
    ...grid,
    area: { ...grid.area, rows: rows.length },
    values: rows,
    formulas: rows,
    formats: rows.map((row) => row.map((value) => (typeof value === "number" ? "#,##0" : "General"))),
    texts: rows.map((row) => row.map(String)),
  };
}

/** A sheet of these rows from A1: whole numbers with thousands apart, everything else as it stands. */
export function gridOfRows(rows: readonly (readonly CellValue[])[]): Grid {
  const sheet = {
    sheet: "Blad1",
    area: { row: 0, column: 0, rows: rows.length, columns: rows[0]!.length },
    merged: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    isFiltered: false,
  };
  return withRows({ ...sheet, values: rows, formulas: rows, formats: [], texts: [] }, rows);
}
