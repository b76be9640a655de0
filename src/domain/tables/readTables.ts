import type { Grid } from "../grid";
import { readCells } from "./cells";
import { findRegions } from "./regions";
import { readTable, type Table } from "./table";

/** All tables of a sheet, from the top. */
export function readTables(grid: Grid): Table[] {
  const cells = readCells(grid);
  const merged = grid.merged.map((m) => ({ ...m, row: m.row - grid.area.row, column: m.column - grid.area.column }));
  return findRegions(cells, merged).map((region) => readTable(grid, cells, region));
}
