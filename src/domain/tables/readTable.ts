import type { Area, Grid } from "../sheet/grid";
import { mapInSteps, type Steps } from "../steps";
import { toAmounts } from "./amounts";
import { isPercentCell, type Cell } from "./cells";
import { columnRole, isFooted } from "../words/columnRoles";
import { columnHeading, headingText } from "./headings";
import { tableKind } from "../words/tableKinds";
import { readPeriod } from "../words/periods";
import { readRowsInSteps } from "./readRows";
import type { Region } from "./region";
import { spreadHeadings } from "./spreadHeadings";
import type { Column, Table } from "./table";
import { findUnit } from "../words/units";

/**
 * Reads one region as a table; rests between its parts, since a region may be a sheet of 20 000 rows.
 * @param merged merged areas in the grid's own rows and columns
 */
export function* readTableInSteps(
  grid: Grid,
  cells: readonly (readonly Cell[])[],
  merged: readonly Area[],
  region: Region,
): Steps<Table> {
  const body = range(region.firstRow, region.lastRow);
  const all = range(region.firstColumn, region.lastColumn);
  const labelColumn = findLabelColumn(cells, body, all);
  const spread = spreadHeadings(cells, region.headerRows, all);
  const spans = spread.length > 0 ? [...merged, ...spread] : merged;
  const headingOf = (c: number) => columnHeading(cells, region.headerRows, c, spans);
  const figureColumns = all.filter(
    (c) => c !== labelColumn && body.some((r) => cells[r]![c]!.kind === "figure"),
  );
  yield;
  const readOne = (c: number) => {
    // The lower levels of a heading may say what a column holds below a name that says nothing of it.
    const levels = [...region.headerRows].reverse().map((r) => columnHeading(cells, [r], c, spans));
    return readColumn(headingOf(c), levels, c, labelColumn, grid, cells, body);
  };
  const columns = yield* mapInSteps(figureColumns, readOne, 1);
  const figures = yield* mapInSteps(body, (r) =>
    figureColumns.map((c) => {
      const cell = cells[r]![c]!;
      return cell.kind === "figure" ? cell.figure : null;
    }),
  );
  yield;
  const amountColumns = figureColumns.filter((_, i) => columns[i]!.role !== "note");
  const rows = yield* readRowsInSteps(grid, cells, body, all, labelColumn, figureColumns, amountColumns);
  yield;
  const titles = region.titleRows.map((r) => titleText(cells[r]!, region));
  const labelHeading = labelColumn === null ? "" : headingOf(labelColumn);
  const words = { titles, labelHeading, headings: all.map(headingOf), labels: rows.map((row) => row.label) };
  yield;
  const amounts = toAmounts(figures, columns.length);
  yield;
  const textColumns = yield* mapInSteps(
    all.filter((c) => c !== labelColumn && !figureColumns.includes(c)),
    (c) => ({
      sheetColumn: grid.area.column + c,
      heading: headingOf(c),
      texts: body.map((r) => headingText(cells[r]![c]!)),
    }),
    1,
  );
  return {
    area: tableArea(grid, region),
    title: titles.find((text) => /[a-zåäö]{3}/i.test(text) && !readPeriod(text)) ?? titles[0] ?? "",
    titles: titles.filter(Boolean),
    kind: tableKind({ ...words, sheet: grid.sheet, roles: columns.map((column) => column.role) }),
    unit: findUnit([...words.headings, ...[...titles].reverse()]),
    period: titles.map(readPeriod).find((period) => period !== null) ?? null,
    labelHeading,
    columns,
    rows,
    figures,
    amounts,
    textColumns: textColumns.filter(({ texts }) => texts.some(Boolean)),
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

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
