import type { CheckedTable } from "../checks/checkTable";
import { purposeOf } from "../forecast/fullYearColumns";
import type { Grid } from "../grid";
import { ordered, pairFor } from "./comparedPair";
import type { Convention } from "./convention";
import { headingAt, measureOf } from "./headingAt";
import { isBlankAt, valueAt } from "./sheetCells";

/** What a column of deviations holds. */
export type DeviationMeasure =
  /** The difference itself. */
  | "amount"
  /** The difference as a share of the budget. */
  | "share"
  /** How much of the budget is used. */
  | "used";

/** A column of deviations that is there, is there but empty, or would be added. */
export interface DeviationColumn {
  readonly kind: "existing" | "empty" | "added";
  readonly measure: DeviationMeasure;
  /** On the sheet, from 0. */
  readonly sheetColumn: number;
  readonly heading: string;
  /** Columns of the table: the deviation is minuend - subtrahend, the share is of the budget. */
  readonly minuend: number;
  readonly subtrahend: number;
  readonly budget: number;
}

/** The deviation columns that hold figures, and which two columns each is the difference of. */
export function existingColumns({ table, differences }: CheckedTable): DeviationColumn[] {
  return differences.flatMap(({ deviation, minuend, subtrahend }): DeviationColumn[] => {
    const { heading, sheetColumn } = table.columns[deviation]!;
    const budget = [minuend, subtrahend].find((c) => purposeOf(table.columns[c]!.heading) === "budget");
    if (budget === undefined) return [];
    return [{ kind: "existing", measure: "amount", sheetColumn, heading, minuend, subtrahend, budget }];
  });
}

/**
 * Columns with a heading of deviation and nothing below it: each takes the budget and what it is compared with
 * from the columns between the last deviation and itself, or those its heading names.
 */
export function emptyColumns(checked: CheckedTable, grid: Grid, convention: Convention): DeviationColumn[] {
  const { table } = checked;
  const known = new Set(table.columns.map(({ sheetColumn }) => sheetColumn));
  const found: DeviationColumn[] = [];
  let from = table.area.column;
  for (let c = table.area.column; c < table.area.column + table.area.columns; c++) {
    const column = table.columns.find(({ sheetColumn }) => sheetColumn === c);
    if (column?.role === "deviation") from = c + 1;
    if (known.has(c) || !showsNothing(grid, table, c)) continue;
    const heading = headingAt(grid, table, c);
    const measure = measureOf(heading);
    const pair = measure && pairFor(table, heading, from, c);
    if (!measure || !pair) continue;
    // Formulas that show nothing yet make it a column of its own, with some cells left to fill at most.
    const kind = isBlankBelow(grid, table, c) ? "empty" : "existing";
    found.push({ kind, measure, sheetColumn: c, heading, ...ordered(pair, convention) });
    // A share stands beside the amount it is of.
    if (measure === "amount") from = pair.from;
  }
  return found;
}

/**
 * A column to the right of the table: budget against forecast, or against outcome. The next column has to be
 * blank too, or the table would be read as one with what stands there.
 * @returns null where no two columns are compared; "noRoom" where something stands
 */
export function addedColumn(
  { table }: CheckedTable,
  grid: Grid,
  convention: Convention,
  measure: DeviationMeasure,
  heading: string,
  offset: number,
): DeviationColumn | "noRoom" | null {
  const sheetColumn = table.area.column + table.area.columns + offset;
  const pair = pairFor(table, "", table.area.column, sheetColumn);
  if (!pair) return null;
  const isFree = [...Array(table.area.rows).keys()].every((r) =>
    [sheetColumn, sheetColumn + 1].every((column) => isBlankAt(grid, { row: table.area.row + r, column })),
  );
  return isFree ? { kind: "added", measure, sheetColumn, heading, ...ordered(pair, convention) } : "noRoom";
}

function showsNothing(grid: Grid, { rows }: CheckedTable["table"], column: number): boolean {
  return rows.every(({ sheetRow }) => valueAt(grid, sheetRow, column) === "");
}

function isBlankBelow(grid: Grid, { rows }: CheckedTable["table"], column: number): boolean {
  return rows.every(({ sheetRow }) => isBlankAt(grid, { row: sheetRow, column }));
}
