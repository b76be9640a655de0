import type { Grid } from "../sheet/grid";
import type { Table } from "../tables/table";
import { valueAt } from "../sheet/cellAt";

/** What stands above the figures in a column of the sheet: also above one with nothing below its heading. */
export function headingAt(grid: Grid, table: Table, column: number): string {
  const read = [...table.columns, ...table.textColumns].find(({ sheetColumn }) => sheetColumn === column);
  if (read) return read.heading;
  const first = table.rows[0]?.sheetRow ?? table.area.row;
  const texts: string[] = [];
  for (let row = table.area.row; row < first; row++) {
    const value = valueAt(grid, row, column);
    if (typeof value === "string" && value.trim() !== "") texts.push(value.trim());
  }
  return texts.join(" ");
}
