import { isInside } from "../sheet/address";
import type { BuiltTable } from "../structure/builtTable";
import type { CellPosition, Grid } from "../sheet/grid";
import type { CellOf } from "../tables/cellOf";
import type { Cell } from "../tables/cells";
import type { Table } from "../tables/table";

/** A cell shows an error value. */
export interface ErrorValue {
  readonly rule: "errorValue";
  readonly sheet: string;
  readonly cell: CellPosition;
  /** "#REF!" */
  readonly error: string;
  /** Elsewhere than in a table it may be somebody's scratch. */
  readonly isInTable: boolean;
  readonly place: string;
}

/** Figures typed as text: Excel does not reckon with them. */
export interface TextNumbers {
  readonly rule: "textNumber";
  readonly table: Table;
  readonly cells: readonly CellOf[];
  /** A sum whose formula passes over some of them; null where nothing has been seen to. */
  readonly passedOver: PassedOver | null;
}

/** A total that SUM has reckoned without the figures that are text. */
export interface PassedOver {
  readonly total: CellOf;
  readonly formula: string;
  /** What the total lacks, in grains. */
  readonly lacking: number;
}

export type SheetRule = "protected" | "hiddenCells" | "filtered" | "allFormulas";

/** Something about the sheet as a whole. */
export interface SheetRemark<Rule extends SheetRule = SheetRule> {
  readonly rule: Rule;
  readonly sheet: string;
  /** How many rows and columns are hidden; 0 where there is nothing to count. */
  readonly count: number;
}

export type Remark = ErrorValue | TextNumbers | { [Rule in SheetRule]: SheetRemark<Rule> }[SheetRule];

/** What is worth saying beside the checks: error values, figures typed as text, and what the sheet is like. */
export function sheetRemarks(
  grid: Grid,
  cells: readonly (readonly Cell[])[],
  tables: readonly BuiltTable[],
  isAllFormulas: boolean,
  told: readonly TextNumbers[] = [],
): Remark[] {
  const { sheet } = grid;
  const hidden = grid.hiddenRows.length + grid.hiddenColumns.length;
  return [
    ...errorValues(grid, cells, tables),
    ...tables.flatMap(({ table }) => textNumbers(table, told)),
    ...(isAllFormulas ? [{ rule: "allFormulas", sheet, count: 0 } as const] : []),
    ...(grid.isProtected ? [{ rule: "protected", sheet, count: 0 } as const] : []),
    ...(grid.isFiltered ? [{ rule: "filtered", sheet, count: hidden } as const] : []),
    ...(hidden > 0 && !grid.isFiltered ? [{ rule: "hiddenCells", sheet, count: hidden } as const] : []),
  ];
}

function errorValues(
  grid: Grid,
  cells: readonly (readonly Cell[])[],
  tables: readonly BuiltTable[],
): ErrorValue[] {
  const found: ErrorValue[] = [];
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell.kind !== "error") return;
      const position = { row: grid.area.row + r, column: grid.area.column + c };
      const table = tables.find(({ table: { area } }) => isInside(area, position))?.table;
      found.push({
        rule: "errorValue",
        sheet: grid.sheet,
        cell: position,
        error: cell.error,
        isInTable: table !== undefined,
        place: table ? placeOf(table, position) : "",
      });
    }),
  );
  return found;
}

function placeOf(table: Table, { row, column }: { row: number; column: number }): string {
  // The rows of a table stand right under each other.
  const label = table.rows[row - (table.rows[0]?.sheetRow ?? 0)]?.label ?? "";
  const heading = table.columns.find((c) => c.sheetColumn === column)?.heading ?? "";
  return [label, heading].filter(Boolean).join(", ");
}

/** Those that no sum has been seen to pass over: they only look like numbers. */
function textNumbers(table: Table, told: readonly TextNumbers[]): TextNumbers[] {
  const isTold = (column: number) =>
    told.some((one) => one.table === table && one.cells.some((cell) => cell.column === column));
  const cells = textCells(table).filter(({ column }) => !isTold(column));
  return cells.length === 0 ? [] : [{ rule: "textNumber", table, cells, passedOver: null }];
}

/** The figures of a table that are typed as text. */
export function textCells(table: Table): CellOf[] {
  const cells: CellOf[] = [];
  table.figures.forEach((figures, row) =>
    figures.forEach((figure, column) => {
      if (figure?.origin === "text") cells.push({ table, row, column });
    }),
  );
  return cells;
}
