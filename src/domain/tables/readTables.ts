import type { Grid } from "../sheet/grid";
import type { Steps } from "../steps";
import { readCellsInSteps, type Cell } from "./cells";
import { readTableInSteps } from "./readTable";
import { findRegionsInSteps } from "./regions";
import type { Table } from "./table";

/** The cells of a sheet, in the grid's own rows and columns, and the tables that they make. */
export interface TablesRead {
  readonly cells: readonly (readonly Cell[])[];
  readonly tables: readonly Table[];
}

/** Reads the tables of a sheet, from the top; rests between its parts, see steps.ts. */
export function* readTablesInSteps(grid: Grid): Steps<TablesRead> {
  const cells = yield* readCellsInSteps(grid);
  // Merged areas stand on the sheet; the cells are counted from the grid's own corner.
  const merged = grid.merged.map((area) => ({
    ...area,
    row: area.row - grid.area.row,
    column: area.column - grid.area.column,
  }));
  const regions = yield* findRegionsInSteps(cells, merged);
  yield;
  const tables: Table[] = [];
  for (const region of regions) {
    tables.push(yield* readTableInSteps(grid, cells, merged, region));
    yield;
  }
  return { cells, tables };
}
