/** A table as it was copied from Kolada's pages or a sheet: years across or down, municipality and indicator in either. */
import { indicatorIdsIn } from "../ids";
import { readLabels, type Labels } from "./pastedLabels";
import { pastedCell, type PastedCell } from "./pastedCell";
import { pastedGrid, turnedGrid, type PastedGrid } from "./pastedGrid";
import { numberForm, pastedNumber } from "./pastedNumbers";
import type { PastedAnswers, PastedReading, PastedValue } from "./pastedTypes";

/** A table with its years across. */
export interface YearTable {
  readonly grid: PastedGrid;
  readonly cells: readonly (readonly PastedCell[])[];
  /** The row of the years; -1 where one year is told for all. */
  readonly yearRow: number;
  /** The year of each column; null for those that hold none. */
  readonly years: readonly ({ readonly year: number; readonly isPreliminary: boolean } | null)[];
  /** Texts that stand alone above it. */
  readonly titles: readonly string[];
}

/**
 * Reads a pasted table.
 * @param answers to what an earlier reading has asked
 * @example readPasted("Kommun\t2021\t2022\nNässjö\t1 204\t1 187") // two values
 */
export function readPasted(text: string, answers: PastedAnswers = {}): PastedReading {
  const { titles, grid } = withoutTitles(pastedGrid(text));
  if (grid.length === 0) return { kind: "unread", why: "empty", what: "" };
  const table = yearTable(grid, titles);
  if (!table) return { kind: "unread", why: "noYears", what: "" };
  const figures = figuresOf(table);
  if (figures.length === 0) return { kind: "unread", why: "noFigures", what: "" };
  const form = numberForm(
    figures
      .filter(({ row, column }) => kindAt(table, row, column) !== "none")
      .map(({ row, column }) => table.grid[row]![column]!),
    answers,
  );
  if ("about" in form) return { kind: "question", question: form };
  const labels = readLabels(table, figures, answers);
  if ("about" in labels) return { kind: "question", question: labels };
  const values = figures.map(({ row, column }) =>
    valueOf(table, labels, row, column, pastedNumber(table.grid[row]![column]!, form)),
  );
  const contradicted = contradiction(values);
  return contradicted
    ? { kind: "unread", why: "contradiction", what: contradicted }
    : { kind: "values", values };
}

/** Texts alone in their row above the table. */
function withoutTitles(grid: PastedGrid): { titles: string[]; grid: PastedGrid } {
  const isTitle = (row: readonly string[]) => {
    const filled = row.filter((cell) => cell !== "");
    return filled.length === 1 && ["text", "indicator", "area", "unit"].includes(pastedCell(filled[0]!).kind);
  };
  const first = grid.findIndex((row) => !isTitle(row));
  if (first <= 0 || (grid[0]?.length ?? 0) < 2) return { titles: [], grid };
  return {
    titles: grid.slice(0, first).map((row) => row.find((cell) => cell !== "")!),
    grid: grid.slice(first),
  };
}

/** The table with its years across, turned where they stand down. */
function yearTable(grid: PastedGrid, titles: readonly string[]): YearTable | null {
  const across = withYearRow(grid, titles);
  const down = withYearRow(turnedGrid(grid), titles);
  const count = (table: YearTable | null) => new Set(table?.years.map((year) => year?.year ?? 0)).size;
  if (across && down) {
    // A column that says that it holds years, and the way with more years.
    const says = (table: YearTable) =>
      table.cells[table.yearRow]!.some((cell) => cell.kind === "heading" && cell.means === "year");
    if (says(across) !== says(down)) return says(across) ? across : down;
    return count(across) >= count(down) ? across : down;
  }
  return across ?? down ?? ofOneYear(grid, titles);
}

/** The first row whose figures are all years, with no figures above them. */
function withYearRow(grid: PastedGrid, titles: readonly string[]): YearTable | null {
  const cells = grid.map((row) => row.map(pastedCell));
  for (const [yearRow, row] of cells.entries()) {
    const isFigure = ({ kind }: PastedCell) => kind === "number" || kind === "none";
    if (!row.some(({ kind }) => kind === "year") || row.some(({ kind }) => kind === "number")) continue;
    const isBelowFigures = row.some(
      ({ kind }, column) =>
        kind === "year" &&
        cells.slice(0, yearRow).some((above) => isFigure(above[column]!) || above[column]!.kind === "year"),
    );
    const isHead = row.some(
      ({ kind }, column) =>
        kind === "year" && cells.some((other, r) => r !== yearRow && isFigureCell(other[column]!)),
    );
    if (isBelowFigures || !isHead) continue;
    let last: YearTable["years"][number] = null;
    const years = row.map((cell, column) => {
      if (cell.kind === "year") last = { year: cell.year, isPreliminary: cell.isPreliminary };
      // One heading over several columns is blank above those that follow.
      else if (cell.kind !== "blank" || !cells.some((other) => isFigureCell(other[column]!))) last = null;
      return last;
    });
    return { grid, cells, yearRow, years, titles };
  }
  return null;
}

/** Where the title alone tells a year. */
function ofOneYear(grid: PastedGrid, titles: readonly string[]): YearTable | null {
  const told = [...new Set(titles.flatMap((title) => title.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []))];
  if (told.length !== 1) return null;
  const cells = grid.map((row) => row.map(pastedCell));
  const year = { year: Number(told[0]), isPreliminary: false };
  const years = (grid[0] ?? []).map((_, column) =>
    cells.some((row) => row[column]!.kind === "number") ? year : null,
  );
  return { grid, cells, yearRow: -1, years, titles };
}

function isFigureCell({ kind }: PastedCell): boolean {
  return kind === "number" || kind === "none" || kind === "year";
}

export interface FigurePlace {
  readonly row: number;
  readonly column: number;
}

/** A figure that looks like a year is a figure below the row of years. */
function figuresOf({ cells, years, yearRow }: YearTable): FigurePlace[] {
  return cells.flatMap((line, row) =>
    row === yearRow ||
    !line.some((cell, column) => years[column] && (cell.kind === "number" || cell.kind === "year"))
      ? []
      : line.flatMap((cell, column) => (years[column] && isFigureCell(cell) ? [{ row, column }] : [])),
  );
}

function kindAt({ cells }: YearTable, row: number, column: number): PastedCell["kind"] {
  return cells[row]![column]!.kind;
}

function valueOf(
  { years }: YearTable,
  labels: Labels,
  row: number,
  column: number,
  value: number | null,
): PastedValue {
  const said = labels.of(row, column);
  const { year, isPreliminary } = years[column]!;
  const id = said.indicators.flatMap(indicatorIdsIn)[0] ?? null;
  const named = [...said.indicators].sort((a, b) => b.length - a.length)[0] ?? null;
  return {
    indicator: named,
    id,
    area: said.area,
    year,
    gender: said.gender,
    value,
    isPreliminary,
    unit: said.unit,
  };
}

/** Two different figures for the same: in the table's words, "" where there are none. */
function contradiction(values: readonly PastedValue[]): string {
  const seen = new Map<string, number | null>();
  for (const { indicator, id, area, year, gender, value } of values) {
    const what = [id ?? indicator, area, year, gender === "T" ? null : gender]
      .filter((part) => part !== null)
      .join(", ");
    const before = seen.get(what);
    if (before !== undefined && before !== value && before !== null && value !== null) return what;
    if (before === undefined || before === null) seen.set(what, value);
  }
  return "";
}
