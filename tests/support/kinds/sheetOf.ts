import type { CellValue, Grid } from "../../../src/domain/sheet/grid";
import { parseFigure } from "../../../src/domain/figures/parseFigure";
import type { KindOfSheet } from "./kind";

interface Written {
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly format: string;
  readonly text: string;
}

/** The sheet as Excel would give it. @param cells written over, by address */
export function sheetOf(
  { sheet, headings = 1 }: Pick<KindOfSheet, "sheet" | "headings">,
  cells: Readonly<Record<string, string>> = {},
): Grid {
  const rows = sheet
    .replace(/^\n|\n\s*$/g, "")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  for (const [address, text] of Object.entries(cells)) {
    const [, letters, digits] = /^([A-Z])(\d+)$/.exec(address)!;
    rows[Number(digits) - 1]![letters!.charCodeAt(0) - 65] = text;
  }
  const columns = Math.max(...rows.map((row) => row.length));
  const written = rows.map((row, r) =>
    Array.from({ length: columns }, (_, c) => cellOf(row[c] ?? "", r < headings)),
  );
  return {
    sheet: "Blad1",
    area: { row: 0, column: 0, rows: rows.length, columns },
    values: written.map((row) => row.map(({ value }) => value)),
    formulas: written.map((row) => row.map(({ formula }) => formula)),
    formats: written.map((row) => row.map(({ format }) => format)),
    texts: written.map((row) => row.map(({ text }) => text)),
    merged: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    isFiltered: false,
  };
}

function cellOf(cell: string, isHeading: boolean): Written {
  if (cell.startsWith("=")) {
    const [formula, value = ""] = cell.split("~").map((part) => part.trim());
    return { ...cellOf(value, false), formula: formula! };
  }
  if (cell.startsWith("'")) return written(cell.slice(1), cell.slice(1), "@");
  const figure = parseFigure(cell);
  const isYear = /^(19|20)\d\d$/.test(cell);
  if (!figure || (isHeading && !isYear)) return written(cell, cell, "General");
  const { units, decimals, isPercent } = figure;
  const value = Number(`${units}e${-decimals - (isPercent ? 2 : 0)}`);
  // A whole number without its thousands apart may be a year, a number or an id: Excel shows it as it is.
  if (/^\d+$/.test(cell)) return written(value, cell, "General");
  return written(
    value,
    cell,
    `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}${isPercent ? "%" : ""}`,
  );
}

function written(value: CellValue, text: string, format: string): Written {
  return { value, formula: value, format, text };
}
