import type { Table } from "../../tables/table";
import { headingText } from "../../tables/headings";
import { isComment } from "../../words/headings";
import { shiftOf } from "./print";
import type { StampCells } from "./stampCells";
import type { StampedColumn } from "./stamp";

/** Where the figures and words of a table stand that a stamp covers: rows and columns of the sheet. */
export interface StampFrame {
  readonly title: string;
  readonly columns: readonly StampedColumn[];
  /** Which of the columns has the names of the rows; -1 where none has. */
  readonly labels: number;
  readonly headRows: number;
  readonly rows: readonly number[];
}

/** Titles stand close above their table. */
const ROWS_OF_TITLES = 12;

/**
 * What a stamp covers of a table: its titles, headings, names of rows, figures and words. Columns of comments are left
 * out, since they say why and not what, and so is what is blank.
 */
export function framesOf(tables: readonly Table[], cells: StampCells): StampFrame[] {
  return tables
    .map((table) => frameOf(table, cells))
    .filter(({ rows, columns }) => rows.length > 0 && columns.length > 0);
}

function frameOf(table: Table, cells: StampCells): StampFrame {
  const { area, rows: body } = table;
  const first = body[0]?.sheetRow ?? area.row + area.rows;
  const heads = [...titleRows(table, cells), ...range(area.row, first)];
  const bodyRows = body.filter(({ isBlank }) => !isBlank).map(({ sheetRow }) => sheetRow);
  const rows = [...heads, ...bodyRows];
  const headings = headingsOf(table);
  const columns = range(area.column, area.column + area.columns)
    .filter((column) => !isComment(headings.get(column) ?? ""))
    .filter((column) => rows.some((row) => cells.at(row, column).cell.kind !== "blank"))
    .map((column) => ({
      column,
      heading: headings.get(column) ?? "",
      shift: shiftOfColumn(bodyRows, column, cells),
    }));
  const labels = columns.findIndex(
    ({ column }) =>
      !headings.has(column) && bodyRows.some((row) => cells.at(row, column).cell.kind === "text"),
  );
  const named = columns.map((one, at) => (at === labels ? { ...one, heading: table.labelHeading } : one));
  return { title: table.title, columns: named, labels, headRows: heads.length, rows };
}

function headingsOf({ columns, textColumns }: Table): ReadonlyMap<number, string> {
  return new Map([...columns, ...textColumns].map(({ sheetColumn, heading }) => [sheetColumn, heading]));
}

/** The rows above the table whose words its reader took for titles. */
function titleRows({ area, titles }: Table, cells: StampCells): number[] {
  if (titles.length === 0) return [];
  const known = new Set(titles);
  return range(Math.max(0, area.row - ROWS_OF_TITLES), area.row).filter((row) => {
    const words = range(area.column, area.column + area.columns)
      .map((column) => headingText(cells.at(row, column).cell))
      .filter(Boolean)
      .join(" ");
    return known.has(words);
  });
}

/** The finest decimal among the stored numbers of a column. */
function shiftOfColumn(rows: readonly number[], column: number, cells: StampCells): number {
  let shift = 0;
  for (const row of rows) {
    const { cell } = cells.at(row, column);
    if (cell.kind === "figure") shift = Math.max(shift, shiftOf(cell.figure));
  }
  return shift;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
