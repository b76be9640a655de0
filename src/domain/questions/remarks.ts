import type { BuiltTable } from "../structure/builtTable";
import type { Grid } from "../sheet/grid";
import type { CellOf } from "../tables/cellOf";
import type { Cell } from "../tables/cells";
import type { Table } from "../tables/table";
import { textCells } from "../tables/textCells";
import { errorValues, type ErrorValue } from "./errorValues";

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

/** Those that no sum has been seen to pass over: they only look like numbers. */
function textNumbers(table: Table, told: readonly TextNumbers[]): TextNumbers[] {
  const isTold = (column: number) =>
    told.some((one) => one.table === table && one.cells.some((cell) => cell.column === column));
  const cells = textCells(table).filter(({ column }) => !isTold(column));
  return cells.length === 0 ? [] : [{ rule: "textNumber", table, cells, passedOver: null }];
}
