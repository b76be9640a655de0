import { checkSheetInSteps } from "../../domain/checkSheet";
import type { SourceTable } from "../../domain/forecast/volumes/sourceTable";
import type { Finding } from "../../domain/findings/findings";
import type { Grid } from "../../domain/sheet/grid";
import type { Memory } from "../../domain/sheet/memory";
import { finishWithRests } from "../../domain/steps";
import type { Answers } from "../../domain/structure/answers";
import { listSheets } from "../../excel/listSheets";
import { readSheets } from "../../excel/readSheets";
import { rest } from "./rest";

/** The tables of a workbook, read and checked. */
export interface WorkbookTables {
  readonly grids: readonly Grid[];
  readonly tables: readonly SourceTable[];
  readonly memory: Memory;
  /** What has been answered, in the workbook and now. */
  readonly answers: Answers;
  /** The sheet in front; "" where it is none of those read. */
  readonly active: string;
  /** What the check of each sheet found, by the sheet's name. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** Sheets with errors that are not corrected. */
  readonly withErrors: readonly string[];
}

/** Which sheets are read, and what has been answered beside the workbook's memory. */
export interface TablesWanted {
  /** Sheets whose names are known, which spares a round trip; the visible ones when left out. */
  readonly sheets?: readonly string[];
  readonly answers?: Answers;
}

/** Reads and checks every table of the workbook. Round trips: 1 for the sheets' names, 1 for the sheets. */
export async function readTables({
  sheets,
  answers: given = {},
}: TablesWanted = {}): Promise<WorkbookTables> {
  const entries = sheets ? [] : await listSheets();
  const names = sheets ?? entries.filter(({ isVisible }) => isVisible).map(({ name }) => name);
  const { grids, memory } = await readSheets(names);
  const answers = { ...memory.answers, ...given };
  const tables: SourceTable[] = [];
  const withErrors: string[] = [];
  const findings = new Map<string, readonly Finding[]>();
  for (const grid of grids) {
    const check = await finishWithRests(checkSheetInSteps(grid, answers), rest, () => performance.now());
    tables.push(...check.tables.map((table) => ({ ...table, sheet: grid.sheet })));
    findings.set(grid.sheet, check.findings);
    const isApproved = (key: string) => memory.approvals.some((one) => one.key === key);
    if (check.findings.some(({ severity, key }) => severity === "error" && !isApproved(key)))
      withErrors.push(grid.sheet);
  }
  const active = entries.find(({ isActive }) => isActive)?.name ?? names[0] ?? "";
  return { grids, tables, memory, answers, active, findings, withErrors };
}
