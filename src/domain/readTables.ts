import { withLiveSums } from "./liveFormulas";
import { hasFormulas, type Grid } from "./sheet/grid";
import { finish, type Steps } from "./steps";
import type { Answers } from "./structure/answers";
import { buildTableInSteps, type BuiltTable } from "./structure/builtTable";
import type { Cell } from "./tables/cells";
import { readTablesInSteps } from "./tables/readTables";

/** A sheet read as tables: what checks, forecasts, deviations, goals and functions start from. */
export interface SheetTables {
  readonly grid: Grid;
  /** In the grid's own rows and columns. */
  readonly cells: readonly (readonly Cell[])[];
  /** From the top of the sheet. */
  readonly tables: readonly BuiltTable[];
}

/**
 * The tables of a sheet and how each is built, with nothing checked. Pure: the same grid gives the same tables.
 * @param answers what the user has said of how the tables are built
 * @example readTables(grid).map(({ table }) => table.kind) // ["operations", "volumes"]
 */
export function readTables(grid: Grid, answers: Answers = {}): readonly BuiltTable[] {
  return finish(readTablesOfSheet(grid, answers)).tables;
}

/** The same with a rest after each step, for large sheets in the pane; see steps.ts. */
export function* readTablesOfSheet(grid: Grid, answers: Answers = {}): Steps<SheetTables> {
  const { cells, tables: read } = yield* readTablesInSteps(grid);
  const tables: BuiltTable[] = [];
  const isLive = hasFormulas(grid);
  for (const table of read) {
    const built = yield* buildTableInSteps(table, answers);
    tables.push(isLive ? withLiveSums(grid, built, answers) : built);
    yield;
  }
  return { grid, cells, tables };
}
