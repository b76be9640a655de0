import type { Figure } from "../figures/figure";
import type { Area, Grid } from "../grid";
import type { Steps } from "../steps";
import { toAmounts, type Amounts } from "./amounts";
import type { Cell } from "./cells";
import { columnRole, isFooted, type ColumnRole } from "./columnRole";
import { columnHeading, headingText } from "./headings";
import { tableKind, type TableKind } from "./kind";
import { readPeriod, type Period } from "./period";
import type { Region } from "./regions";
import { rowRole, type RowRole } from "./rowRole";
import { findUnit } from "./unit";
import { comparable } from "./words";

export interface Column {
  /** On the sheet, from 0. */
  readonly sheetColumn: number;
  readonly heading: string;
  readonly role: ColumnRole;
  readonly period: Period | null;
  /** Whether its figures are added up. */
  readonly isFooted: boolean;
}

export interface Row {
  /** On the sheet, from 0. */
  readonly sheetRow: number;
  readonly label: string;
  /** The label as it is compared with others. */
  readonly key: string;
  /** The how-manieth row with this label it is, from 1: Norrtälje has "Socialnämnd" twice. */
  readonly ordinal: number;
  readonly role: RowRole;
  readonly hasFigures: boolean;
  readonly isBlank: boolean;
}

/** A region of a sheet read as a table: its figure columns and all its rows, with their roles. */
export interface Table {
  /** On the sheet, header rows included. */
  readonly area: Area;
  readonly title: string;
  readonly kind: TableKind;
  /** "tkr", "mnkr", "kr" ... or "". */
  readonly unit: string;
  readonly period: Period | null;
  /** The heading of the label column. */
  readonly labelHeading: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** rows x columns; null where no figure stands. */
  readonly figures: readonly (readonly (Figure | null)[])[];
  readonly amounts: Amounts;
  /** Columns of words beside the label column: headings, status, assessments. */
  readonly textColumns: readonly TextColumn[];
}

export interface TextColumn {
  readonly sheetColumn: number;
  readonly heading: string;
  /** A text for each row, "" where none stands. */
  readonly texts: readonly string[];
}

/** Reads one region as a table; rests between its parts, since a region may be a sheet of 20 000 rows. */
export function* readTableInSteps(
  grid: Grid,
  cells: readonly (readonly Cell[])[],
  region: Region,
): Steps<Table> {
  const merged = grid.merged.map((m) => ({
    ...m,
    row: m.row - grid.area.row,
    column: m.column - grid.area.column,
  }));
  const body = range(region.firstRow, region.lastRow);
  const all = range(region.firstColumn, region.lastColumn);
  const labelColumn = findLabelColumn(cells, body, all);
  const headingOf = (c: number) => columnHeading(cells, region.headerRows, c, merged);
  const figureColumns = all.filter(
    (c) => c !== labelColumn && body.some((r) => cells[r]![c]!.kind === "figure"),
  );
  const columns = figureColumns.map((c) => {
    // The lower levels of a heading may say what a column holds below a name that says nothing of it.
    const levels = [...region.headerRows].reverse().map((r) => columnHeading(cells, [r], c, merged));
    return readColumn(headingOf(c), levels, c, labelColumn, grid, cells, body);
  });
  yield;
  const figures = body.map((r) =>
    figureColumns.map((c) => {
      const cell = cells[r]![c]!;
      return cell.kind === "figure" ? cell.figure : null;
    }),
  );
  yield;
  const rows = readRows(grid, cells, body, all, labelColumn, figureColumns);
  yield;
  const titles = region.titleRows.map((r) => titleText(cells[r]!, region));
  const labelHeading = labelColumn === null ? "" : headingOf(labelColumn);
  const words = { titles, labelHeading, headings: all.map(headingOf), labels: rows.map((row) => row.label) };
  return {
    area: tableArea(grid, region),
    title: titles.find((text) => /[a-zåäö]{3}/i.test(text) && !readPeriod(text)) ?? titles[0] ?? "",
    kind: tableKind({ ...words, sheet: grid.sheet, roles: columns.map((column) => column.role) }),
    unit: findUnit([...words.headings, ...[...titles].reverse()]),
    period: titles.map(readPeriod).find((period) => period !== null) ?? null,
    labelHeading,
    columns,
    rows,
    figures,
    amounts: toAmounts(figures, columns.length),
    textColumns: all
      .filter((c) => c !== labelColumn && !figureColumns.includes(c))
      .map((c) => ({
        sheetColumn: grid.area.column + c,
        heading: headingOf(c),
        texts: body.map((r) => headingText(cells[r]![c]!)),
      }))
      .filter(({ texts }) => texts.some(Boolean)),
  };
}

/** What a title row says above the table itself; where nothing stands there, what it says at all. */
function titleText(row: readonly Cell[], { firstColumn, lastColumn }: Region): string {
  const text = (cells: readonly Cell[]) => cells.map(headingText).filter(Boolean).join(" ");
  return text(row.slice(firstColumn, lastColumn + 1)) || text(row);
}

function tableArea(grid: Grid, region: Region): Area {
  const first = region.headerRows[0] ?? region.firstRow;
  return {
    row: grid.area.row + first,
    column: grid.area.column + region.firstColumn,
    rows: region.lastRow - first + 1,
    columns: region.lastColumn - region.firstColumn + 1,
  };
}

/** The first column in which most of what stands is text; null in a table of figures alone. */
function findLabelColumn(
  cells: readonly (readonly Cell[])[],
  body: readonly number[],
  all: readonly number[],
): number | null {
  for (const c of all) {
    const filled = body.filter((r) => cells[r]![c]!.kind !== "blank");
    const texts = filled.filter((r) => ["text", "date"].includes(cells[r]![c]!.kind));
    if (texts.length > 0 && texts.length * 2 >= filled.length) return c;
    if (filled.length > 0 && filled.some((r) => cells[r]![c]!.kind === "figure") && c > all[0]! + 1)
      return null;
  }
  return null;
}

function readColumn(
  heading: string,
  levels: readonly string[],
  c: number,
  labelColumn: number | null,
  grid: Grid,
  cells: readonly (readonly Cell[])[],
  body: readonly number[],
): Column {
  const found = [heading, ...levels].map(columnRole).find((role) => role !== "unknown") ?? "unknown";
  // Numbers before the labels are account or object numbers.
  const isNumbering = labelColumn !== null && c < labelColumn;
  const shares = body.filter((r) => isPercentCell(cells[r]![c]!)).length;
  const printed = body.filter((r) => cells[r]![c]!.kind === "figure").length;
  const isPercent = found !== "deviation" ? shares * 2 > printed : shares === printed;
  const role = isNumbering ? "note" : isPercent && found !== "target" ? "percent" : found;
  return {
    sheetColumn: grid.area.column + c,
    heading,
    role,
    period: readPeriod(heading),
    isFooted: isFooted(role),
  };
}

function isPercentCell(cell: Cell): boolean {
  return cell.kind === "figure" && cell.figure.isPercent;
}

function readRows(
  grid: Grid,
  cells: readonly (readonly Cell[])[],
  body: readonly number[],
  all: readonly number[],
  labelColumn: number | null,
  figureColumns: readonly number[],
): Row[] {
  const seen = new Map<string, number>();
  return body.map((r) => {
    const row = cells[r]!;
    const label = labelColumn === null ? "" : rowLabel(row, labelColumn, figureColumns);
    const key = comparable(label);
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    const printed = figureColumns.filter((c) => row[c]!.kind === "figure");
    const isShare = printed.length > 0 && printed.every((c) => isPercentCell(row[c]!));
    return {
      sheetRow: grid.area.row + r,
      label,
      key,
      ordinal,
      role: isShare ? "percent" : rowRole(key),
      hasFigures: printed.length > 0,
      isBlank: all.every((c) => row[c]!.kind === "blank"),
    };
  });
}

/** The label, or the next text where the label column is blank in a row. */
function rowLabel(row: readonly Cell[], labelColumn: number, figureColumns: readonly number[]): string {
  const last = figureColumns[0] ?? row.length;
  for (let c = labelColumn; c < last; c++) {
    const cell = row[c]!;
    if (cell.kind === "text" || cell.kind === "date") return cell.text.trim();
  }
  return "";
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
