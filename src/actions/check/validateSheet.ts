import { outcomeOf, readAndCheck } from "./checkedSheet";
import type { ReportOrProblem } from "../shared/outcomes";
import { orProblem } from "../shared/problems";

/**
 * "Kontrollera blad": reads the sheet, checks it and says what was found. Writes nothing.
 *
 * Round trips: 1.
 * @param sheet the sheet's name; the active sheet when left out
 */
export function validateSheet(sheet?: string): Promise<ReportOrProblem> {
  return orProblem(async () => outcomeOf(await readAndCheck(sheet)), sheet);
}
