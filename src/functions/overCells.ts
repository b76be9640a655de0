/**
 * Spreads a computation of single cells over ranges, so that a whole column costs one call: Excel asks for
 * about half a second a call, whatever the size.
 */
import { functionTexts } from "../texts/functions";
import { BLANK } from "./cell";
import { Problem, toExcelError } from "./problem";

/** An argument as it arrives: a matrix, also for a single cell; missing when it was left out. */
export interface Argument {
  /** As the user sees it in the argument help. */
  readonly name: string;
  readonly cells: readonly (readonly unknown[])[] | null | undefined;
}

/** What one cell becomes. */
export type CellResult = number | string | typeof BLANK | Problem;

/** A cell as Excel takes it back. */
export type SpilledCell = number | string | CustomFunctions.Error;

/**
 * Computes every cell. All ranges have the same shape; a single cell stands for every cell of that shape.
 * A problem stays in its own cell; ranges of different shapes give one cell that says so.
 * @param compute gets the cells that belong together, in the order of the arguments
 * @returns the matrix to spill: blank stays blank, problems are Excel's errors with their reason
 */
export function overCells(
  given: readonly Argument[],
  compute: (...cells: unknown[]) => CellResult,
): SpilledCell[][] {
  const shape = commonShape(given);
  if (shape instanceof Problem) return [[toExcelError(shape)]];
  const readers = given.map(({ cells }) => cellReader(cells));
  const result: SpilledCell[][] = [];
  const cells = new Array<unknown>(given.length);
  for (let row = 0; row < shape.rows; row++) {
    const line = new Array<SpilledCell>(shape.columns);
    for (let column = 0; column < shape.columns; column++) {
      for (let i = 0; i < readers.length; i++) cells[i] = readers[i]!(row, column);
      const value = compute(...cells);
      line[column] = value === BLANK ? "" : value instanceof Problem ? toExcelError(value) : value;
    }
    result.push(line);
  }
  return result;
}

function cellReader(cells: Argument["cells"]): (row: number, column: number) => unknown {
  if (!cells || cells.length === 0) return () => BLANK;
  if (isSingle(cells)) {
    const only = cells[0]![0];
    return () => only;
  }
  return (row, column) => cells[row]![column];
}

function isSingle(cells: readonly (readonly unknown[])[]): boolean {
  return cells.length === 1 && cells[0]!.length === 1;
}

function commonShape(given: readonly Argument[]): { rows: number; columns: number } | Problem {
  const ranges = given.filter(({ cells }) => cells && cells.length > 0 && !isSingle(cells));
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
