import { parseFigure } from "../../src/domain/figures/parseFigure";
import type { CellValue, Grid } from "../../src/domain/sheet/grid";

export interface GridOptions {
  /** Where the first cell stands; A1 when left out. */
  at?: { row: number; column: number };
  /** Figures as text, with this between thousands. */
  asText?: " " | "\u00A0" | "\u2009";
  /** Formulas by "row,column" of the given rows: the value stays as printed. */
  formulas?: ReadonlyMap<string, string>;
  sheet?: string;
}

/**
 * A grid as Excel would give it, from printed strings: figures become numbers with the printed decimals as
 * their format, everything else text.
 * @param textRows so many rows at the top are headings, whatever they look like
 */
export function printedGrid(
  rows: readonly (readonly string[])[],
  textRows: number,
  options: GridOptions = {},
): Grid {
  const columns = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row, r) =>
    Array.from({ length: columns }, (_, c) => readPrinted(row[c] ?? "", r < textRows, options.asText)),
  );
  const values = cells.map((row) => row.map(({ value }) => value));
  return {
    sheet: options.sheet ?? "Blad1",
    area: { ...(options.at ?? { row: 0, column: 0 }), rows: rows.length, columns },
    values,
    formulas: values.map((row, r) => row.map((value, c) => options.formulas?.get(`${r},${c}`) ?? value)),
    formats: cells.map((row) => row.map(({ format }) => format)),
    texts: cells.map((row) => row.map(({ text }) => text)),
    merged: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    isFiltered: false,
  };
}

function readPrinted(
  text: string,
  isHeading: boolean,
  asText?: string,
): { value: CellValue; format: string; text: string } {
  const figure = isHeading ? null : parseFigure(text);
  if (!figure) return { value: text, format: "General", text };
  if (asText !== undefined) return { value: text.replace(/ /g, asText), format: "@", text };
  const { units, decimals, isPercent } = figure;
  const format = `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}${isPercent ? "%" : ""}`;
  return { value: Number(`${units}e${-decimals - (isPercent ? 2 : 0)}`), format, text };
}

/** One table of the published reports, as it is kept in tests/reports/tables. */
export interface ReportTable {
  readonly id: string;
  readonly title: string;
  readonly period: string;
  readonly unit: string;
  readonly kind: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly errors?: readonly { row: string; column: string; printed: string; proposed: string }[];
}

/** Row 1 the title, row 2 period and unit, row 3 the header. */
export function reportGrid(table: ReportTable, options: GridOptions = {}): Grid {
  return printedGrid(
    [[table.title], [`${table.period}, ${table.unit}`], table.header, ...table.rows],
    3,
    options,
  );
}
