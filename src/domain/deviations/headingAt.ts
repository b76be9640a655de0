import type { Grid } from "../grid";
import { columnRole } from "../tables/columnRole";
import type { Table } from "../tables/table";
import { comparable } from "../tables/words";
import type { DeviationMeasure } from "./deviationColumns";
import { valueAt } from "./sheetCells";

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

/** What a column with such a heading holds; null where it is no deviation from a budget. */
export function measureOf(heading: string): DeviationMeasure | null {
  const words = comparable(heading);
  const isPercent = /%|procent/.test(words);
  // From one year to another, unless the budget is named.
  if (/förändr/.test(words) && !/budg/.test(words)) return null;
  if (/avv|diff|återstår/.test(words)) return isPercent ? "share" : "amount";
  if (isPercent && /budget|förbruk/.test(words)) return "used";
  return columnRole(heading) === "deviation" ? "amount" : null;
}
