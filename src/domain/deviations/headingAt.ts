import type { Grid } from "../sheet/grid";
import { columnRole } from "../words/columnRoles";
import type { Table } from "../tables/table";
import { comparable } from "../words/comparable";
import type { DeviationMeasure } from "./deviationColumns";
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

const COMMENT = /kommentar|analys|orsak|förklar|anmärkning|motivering/;
/** Words about deviations, not figures. */
const WORDS = /åtgärd|ansvar|beskriv|bedömning|hantering/;
/** The two are compared with each other, and not with a budget unless that is named. */
const EARLIER = /förändr|föregående|förra|fjol|\bfg\b/;

/** The column is for words on why the figures are what they are. */
export function isComment(heading: string): boolean {
  return COMMENT.test(comparable(heading));
}

/** What a column with such a heading holds; null where it is no deviation from a budget. */
export function measureOf(heading: string): DeviationMeasure | null {
  const words = comparable(heading);
  if (isComment(heading) || WORDS.test(words)) return null;
  if (EARLIER.test(words) && !/budg/.test(words)) return null;
  const isPercent = /%|procent/.test(words);
  if (/avvik|avv(?![a-zåäö])|differens|diff(?![a-zåäö])|återstår/.test(words))
    return isPercent ? "share" : "amount";
  if (isPercent && /budget|förbruk/.test(words)) return "used";
  return columnRole(heading) === "deviation" ? "amount" : null;
}
