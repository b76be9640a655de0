import { listSheets } from "../../excel/listSheets";
import type { WorkbookEvent } from "../../excel/types";
import { watchWorkbook } from "../../excel/watchWorkbook";
import { orProblem } from "../shared/problems";

/** The name of the sheet the user looks at; null where Excel does not say. Round trips: as listSheets. */
export async function activeSheet(): Promise<string | null> {
  const entries = await orProblem(listSheets);
  return "kind" in entries ? null : (entries.find(({ isActive }) => isActive)?.name ?? null);
}

/** Tells of edits made by people and of the active sheet. @returns a function that stops it */
export function watch(listener: (event: WorkbookEvent) => void): Promise<() => void> {
  return watchWorkbook(listener);
}

export type { WorkbookEvent };
