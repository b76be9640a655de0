import type { Area, CellPosition } from "../domain/sheet/grid";

/** Cells that fill a rectangle, row by row. */
export interface CellGroup<Cell> {
  readonly area: Area;
  readonly cells: readonly (readonly Cell[])[];
}

/**
 * Puts cells together into rectangles that hold those cells and no other, so that a column of corrections is
 * one call: first runs within a row, then equal runs below each other.
 * @param cells in any order; of two at the same place the later one counts
 */
export function groupCells<Cell extends CellPosition>(cells: readonly Cell[]): CellGroup<Cell>[] {
  const unique = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const sorted = [...unique.values()].sort((a, b) => a.row - b.row || a.column - b.column);

  const runs: Cell[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last && last.row === cell.row && last.column + 1 === cell.column) run!.push(cell);
    else runs.push([cell]);
  }

  const groups: Cell[][][] = [];
  /** The rectangle that ends in a certain row, by its first column and width. */
  const open = new Map<string, Cell[][]>();
  for (const run of runs) {
    const key = `${run[0]!.column}:${run.length}`;
    const above = open.get(key);
    if (above && above.at(-1)![0]!.row + 1 === run[0]!.row) {
      above.push(run);
    } else {
      const group = [run];
      groups.push(group);
      open.set(key, group);
    }
  }
  return groups.map((rows) => ({
    area: { row: rows[0]![0]!.row, column: rows[0]![0]!.column, rows: rows.length, columns: rows[0]!.length },
    cells: rows,
  }));
}
