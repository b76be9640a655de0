import { readTablesOfSheet, type SheetTables } from "../../domain/readTables";
import { formulasAreHere } from "../../domain/liveFormulas";
import { hasFormulas, type Grid } from "../../domain/sheet/grid";
import type { Memory } from "../../domain/sheet/memory";
import type { Answers } from "../../domain/structure/answers";
import type { SourceTable } from "../../domain/structure/builtTable";
import { listSheets } from "../../excel/listSheets";
import { readSheets } from "../../excel/readSheets";
import { inPeace } from "./letPaneDraw";

/** The tables of a workbook. Nothing in them has been checked. */
export interface WorkbookTables {
  readonly grids: readonly Grid[];
  /** As they stand, sheet by sheet. */
  readonly sheets: readonly SheetTables[];
  /** All of them, each with its sheet. */
  readonly tables: readonly SourceTable[];
  readonly memory: Memory;
  /** What has been answered, in the workbook and now. */
  readonly answers: Answers;
  /** The sheet in front; "" where it is none of those read. */
  readonly active: string;
}

/** Which sheets are read, and what has been answered beside the workbook's memory. */
export interface TablesWanted {
  /** Sheets whose names are known, which spares a round trip; the visible ones when left out. */
  readonly sheets?: readonly string[];
  readonly answers?: Answers;
}

/** Reads every table of the workbook. Round trips: 1 for the sheets' names, 1 for the sheets. */
export async function readWorkbookTables({
  sheets: wanted,
  answers: given = {},
}: TablesWanted = {}): Promise<WorkbookTables> {
  const entries = wanted ? [] : await listSheets();
  const names = wanted ?? entries.filter(({ isVisible }) => isVisible).map(({ name }) => name);
  const { grids, memory } = await readSheets(names);
  const answers = { ...memory.answers, ...given };
  const sheets: SheetTables[] = [];
  for (const grid of grids) sheets.push(await tablesOf(grid, answers));
  const active = entries.find(({ isActive }) => isActive)?.name ?? names[0] ?? "";
  return { grids, sheets, tables: sourcesOf(sheets), memory, answers, active };
}

/** The tables of sheets, each with the name of its own. */
export function sourcesOf(sheets: readonly SheetTables[]): SourceTable[] {
  return sheets.flatMap(({ grid: { sheet }, tables }) => tables.map((table) => ({ ...table, sheet })));
}

export { formulasAreHere };

/** The tables of one sheet, with rests in which the pane can draw. */
export async function tablesOf(
  grid: Grid,
  answers: Answers = {},
  signal?: AbortSignal,
): Promise<SheetTables> {
  if (hasFormulas(grid)) await formulasAreHere();
  return inPeace(readTablesOfSheet(grid, answers), signal);
}
