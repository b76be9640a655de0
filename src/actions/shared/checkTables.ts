import { checkTablesInSteps, type SheetCheck } from "../../domain/checkSheet";
import type { SheetTables } from "../../domain/readTables";
import { finishWithRests } from "../../domain/steps";
import type { Answers } from "../../domain/structure/answers";
import { letPaneDraw } from "./letPaneDraw";

/** Checks a sheet whose tables have been read, with rests in which the pane can draw. */
export function checkTables(tables: SheetTables, answers: Answers): Promise<SheetCheck> {
  return finishWithRests(checkTablesInSteps(tables, answers), letPaneDraw, () => performance.now());
}
