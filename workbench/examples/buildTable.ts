import { parseAddress } from "../../src/domain/sheet/address";
import type { Area, CellPosition } from "../../src/domain/sheet/grid";
import type { SheetModel } from "../workbook";
import type { CellStyle } from "../workbook";
import { liveCell } from "./liveFormulas";
import { bodyFigure, cellNumber, numberFormat } from "./printedCell";
import type { PublishedTable, TableStructure } from "./publishedTable";

export interface BuildOptions {
  /** The cell of the title; "A1" when left out. */
  readonly at?: string;
  /** Figures as text, as printed, with this between thousands. */
  readonly asText?: " " | "\u00a0" | "\u2009";
  /** Live formulas wherever their result equals the print; the other cells are typed. */
  readonly live?: TableStructure;
  /** A blank row before each of these rows, counted from 0 in the table. */
  readonly blankRows?: readonly number[];
  /** Rows (from 0) that are drawn as totals; without it nothing is drawn at all: no fonts, lines or widths. */
  readonly totals?: readonly number[];
}

export interface BuiltTable {
  /** From the header to the last row. */
  readonly area: Area;
  /** Where a row and column of the published table stand on the sheet. */
  placeOf(row: number, column: number): CellPosition;
}

const TITLE: CellStyle = { bold: true };
const HEADER: CellStyle = { bold: true, wrapText: true, borders: { bottom: "thin" } };
const TOTAL: CellStyle = { bold: true, borders: { top: "thin" } };

const LABEL_WIDTH = { least: 18, most: 60 };
const FIGURE_WIDTH = 14;
const TEXT_WIDTH = { least: 12, most: 40 };

/**
 * Writes a published table on a sheet as a controller would keep it: the title in row 1, period and unit in
 * row 2, the header in row 3, figures as numbers with the printed decimals, everything else as text.
 */
export function buildTable(sheet: SheetModel, table: PublishedTable, options: BuildOptions = {}): BuiltTable {
  const start = parseAddress(options.at ?? "A1")!;
  const headerRow = start.row + 2;
  const blanks = options.blankRows ?? [];
  const placeOf = (row: number, column: number): CellPosition => ({
    row: headerRow + 1 + row + blanks.filter((blank) => blank <= row).length,
    column: start.column + column,
  });

  const text = (cell: CellPosition, value: string): void => {
    if (value !== "") sheet.load(cell, { value });
  };
  text(start, table.title);
  text({ row: start.row + 1, column: start.column }, periodAndUnit(table));
  table.header.forEach((heading, column) => text({ row: headerRow, column: start.column + column }, heading));

  table.rows.forEach((cells, row) => {
    cells.forEach((printed, column) => {
      const place = placeOf(row, column);
      const figure = bodyFigure(printed, column);
      if (!figure) return text(place, printed);
      if (options.asText !== undefined) {
        return sheet.load(place, { value: printed.replace(/ /g, options.asText), format: "@" });
      }
      const live = options.live ? liveCell(table, options.live, row, column, placeOf) : null;
      sheet.load(place, { value: cellNumber(figure), ...live, format: numberFormat(figure) });
    });
  });

  const lastRow = placeOf(table.rows.length - 1, 0).row;
  const area = { ...start, row: headerRow, rows: lastRow - headerRow + 1, columns: table.header.length };
  if (options.totals) drawTable(sheet, table, start, placeOf, options.totals);
  return { area, placeOf };
}

/** Tables whose rows have units of their own, or none, say the period alone. */
function periodAndUnit({ period, unit }: PublishedTable): string {
  return unit === "-" || unit.startsWith("mixed") ? period : `${period}, ${unit}`;
}

function drawTable(
  sheet: SheetModel,
  table: PublishedTable,
  start: CellPosition,
  placeOf: BuiltTable["placeOf"],
  totals: readonly number[],
): void {
  sheet.setStyle(start, TITLE);
  table.header.forEach((_heading, column) => {
    const cells = table.rows.map((row) => row[column] ?? "");
    const figures = cells.filter((cell) => bodyFigure(cell, column)).length;
    const isFigures = figures > 0 && figures * 2 >= cells.filter((cell) => cell !== "").length;
    const heading: CellStyle = isFigures ? { ...HEADER, horizontalAlignment: "Right" } : HEADER;
    sheet.setStyle({ row: start.row + 2, column: start.column + column }, heading);
    for (const row of totals) sheet.setStyle(placeOf(row, column), TOTAL);
    const { least, most } = column === 0 ? LABEL_WIDTH : TEXT_WIDTH;
    const longest = Math.max(...cells.map((cell) => cell.length));
    const width = isFigures ? FIGURE_WIDTH : Math.min(most, Math.max(least, longest + 2));
    sheet.columnWidths.set(start.column + column, width);
    cells.forEach((cell, row) => {
      const place = placeOf(row, column);
      if (!isFigures && cell.length > most) sheet.setStyle(place, { wrapText: true });
      // Assessments and dashes among the figures stand where the figures do.
      if (isFigures && cell !== "" && !bodyFigure(cell, column))
        sheet.setStyle(place, { horizontalAlignment: "Right" });
    });
  });
}
