import type { BuiltTable } from "../structure/builtTable";
import type { Area, Grid } from "../sheet/grid";
import { valueAt } from "../sheet/cellAt";
import { readFigure } from "../figures/figure";
import { columnRole, type ColumnRole } from "../words/columnRoles";
import { readPeriod, type Period } from "../words/periods";

/** A column that can be an argument. */
export interface ArgumentColumn {
  /** On the sheet, from 0. */
  readonly column: number;
  readonly heading: string;
  readonly role: ColumnRole;
  readonly period: Period | null;
}

/** The table whose rows the marked cells stand in: beside it, or within it. */
export function tableBeside(tables: readonly BuiltTable[], marked: Area): BuiltTable | null {
  const beside = tables.filter(({ table }) => {
    const rows = table.rows.map(({ sheetRow }) => sheetRow);
    return (
      rows.some((row) => row >= marked.row && row < marked.row + marked.rows) &&
      table.area.column <= marked.column
    );
  });
  const distance = ({ table: { area } }: BuiltTable) =>
    Math.max(0, marked.column - (area.column + area.columns));
  return beside.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** The table's columns but the marked one: figures, and words such as targets. */
export function columnsOf({ table }: BuiltTable, marked: Area): ArgumentColumn[] {
  const figures = table.columns.map(({ sheetColumn, heading, role, period }) => ({
    column: sheetColumn,
    heading,
    role,
    period,
  }));
  const words = table.textColumns.map(({ sheetColumn, heading }) => ({
    column: sheetColumn,
    heading,
    role: columnRole(heading),
    period: readPeriod(heading),
  }));
  return [...figures, ...words].filter(({ column }) => column !== marked.column);
}

/**
 * The column with one of these roles that is nearest to the marked cells, the left before the right. Where
 * another argument's heading speaks of a time, a column of the same time goes first.
 */
export function nearest(
  columns: readonly ArgumentColumn[],
  roles: readonly ColumnRole[],
  marked: Area,
  beside: ArgumentColumn | undefined,
): ArgumentColumn | undefined {
  const cost = ({ column, period }: ArgumentColumn) => {
    const isOtherTime = beside?.period?.toMonth && period?.toMonth !== beside.period.toMonth ? 1000 : 0;
    return isOtherTime + Math.abs(marked.column - column) + (column > marked.column ? 100 : 0);
  };
  return columns.filter(({ role }) => roles.includes(role)).sort((a, b) => cost(a) - cost(b))[0];
}

/** The nearest columns to the left that hold a figure in one of the marked rows, as many as are asked for. */
export function columnsToTheLeft(
  grid: Grid,
  marked: Area,
  count: number,
  known: readonly ArgumentColumn[],
): ArgumentColumn[] | null {
  const found: ArgumentColumn[] = [];
  for (let column = marked.column - 1; column >= grid.area.column && found.length < count; column--) {
    if (!rowsOf(marked).some((row) => isFigure(grid, row, column))) continue;
    const heading = known.find((each) => each.column === column)?.heading ?? "";
    found.unshift({ column, heading, role: "unknown", period: readPeriod(heading) });
  }
  return found.length === count ? found : null;
}

export function rowsOf({ row, rows }: Area): number[] {
  return Array.from({ length: rows }, (_, index) => row + index);
}

function isFigure(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  return readFigure(value, value, "General") !== null;
}
