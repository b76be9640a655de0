/**
 * Spreads a computation of single cells over ranges, so that a whole column costs one call: Excel asks for
 * about half a second a call, whatever the size.
 */
import { functionTexts } from "../texts/functions/functions";
import { BLANK } from "./cell";
import { Problem, toExcelError } from "./problem";

/** An argument as it arrives: a matrix, also for a single cell; missing when it was left out. */
export type Cells = readonly (readonly unknown[])[] | null | undefined;

export interface Argument {
  /** As the user sees it in the argument help. */
  readonly name: string;
  readonly cells: Cells;
}

/** What one cell becomes. */
export type CellResult = number | string | typeof BLANK | Problem;

/** A cell as Excel takes it back. */
export type SpilledCell = number | string | CustomFunctions.Error;

/** The arguments laid out for reading cell by cell: which are ranges, and what the single ones hold. */
export interface Layout {
  readonly rows: number;
  readonly columns: number;
  /** In the order of the arguments; null where a single cell stands for all. */
  readonly ranges: readonly (readonly (readonly unknown[])[] | null)[];
  readonly singles: readonly unknown[];
}

/**
 * Computes every cell. All ranges have the same shape; a single cell stands for every cell of that shape.
 * A problem stays in its own cell; ranges of different shapes give one cell that says so.
 * @param compute gets the cells that belong together, in the order of the arguments; the array is used again
 *   for the next cell
 * @returns the matrix to spill: blank stays blank, problems are Excel's errors with their reason
 */
export function overCells(
  given: readonly Argument[],
  compute: (cells: readonly unknown[]) => CellResult,
): SpilledCell[][] {
  const layout = layOut(given);
  if (layout instanceof Problem) return [[toExcelError(layout)]];
  const { ranges, singles } = layout;
  const cells = [...singles];
  return spill(layout, (row, column) => {
    for (let i = 0; i < ranges.length; i++) {
      const range = ranges[i];
      if (range) cells[i] = range[row]![column];
    }
    return compute(cells);
  });
}

/** Fills the answer, cell by cell. */
export function spill(
  { rows, columns }: Layout,
  compute: (row: number, column: number) => CellResult,
): SpilledCell[][] {
  const result = new Array<SpilledCell[]>(rows);
  for (let row = 0; row < rows; row++) {
    const line = new Array<SpilledCell>(columns);
    for (let column = 0; column < columns; column++) {
      const value = compute(row, column);
      line[column] = typeof value === "number" && Number.isFinite(value) ? value : toSpilledCell(value);
    }
    result[row] = line;
  }
  return result;
}

export function layOut(given: readonly Argument[]): Layout | Problem {
  const shape = commonShape(given);
  if (shape instanceof Problem) return shape;
  return {
    ...shape,
    ranges: given.map(({ cells }) => (hasRange(cells) ? cells : null)),
    singles: given.map(({ cells }) => cells?.[0]?.[0] ?? BLANK),
  };
}

function toSpilledCell(value: CellResult): SpilledCell {
  if (value === BLANK) return "";
  if (value instanceof Problem) return toExcelError(value);
  // Beyond what a cell can hold.
  return typeof value === "number" ? toExcelError(new Problem("#NUM!")) : value;
}

function hasRange(cells: Cells): cells is readonly (readonly unknown[])[] {
  return !!cells && cells.length > 0 && !(cells.length === 1 && cells[0]!.length === 1);
}

function commonShape(given: readonly Argument[]): { rows: number; columns: number } | Problem {
  const ranges = given.filter(({ cells }) => hasRange(cells));
  const shapes = ranges.map(({ cells }) => ({ rows: cells!.length, columns: cells![0]!.length }));
  const first = shapes[0] ?? { rows: 1, columns: 1 };
  const other = shapes.findIndex(({ rows, columns }) => rows !== first.rows || columns !== first.columns);
  if (other < 0) return first;
  const { rows, columns } = shapes[other]!;
  const reason = functionTexts.differentShapes(
    ranges[other]!.name,
    functionTexts.shape(rows, columns),
    ranges[0]!.name,
    functionTexts.shape(first.rows, first.columns),
  );
  return new Problem("#VALUE!", reason);
}
