import { checkTablesInSteps, type SheetCheck } from "../../domain/checkSheet";
import type { SheetTables } from "../../domain/readTables";
import type { Answers } from "../../domain/structure/answers";
import { inPeace } from "./letPaneDraw";

/** Checks a sheet whose tables have been read, with rests in which the pane can draw. */
export function checkTables(
  tables: SheetTables,
  answers: Answers,
  signal?: AbortSignal,
): Promise<SheetCheck> {
  return inPeace(checkTablesInSteps(tables, answers), signal);
}
