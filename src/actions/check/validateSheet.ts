import type { ReadingOptions } from "../../excel/readBlocks";
import { outcomeInSteps, readAndCheck } from "./checkedSheet";
import type { ReportOrProblem } from "../shared/outcomes";
import { inPeace } from "../shared/letPaneDraw";
import { orProblem } from "../shared/problems";

/** How far a large sheet has been read, and "Avbryt". */
export type CheckOptions = Pick<ReadingOptions, "onProgress" | "signal">;

/**
 * "Kontrollera blad": reads the sheet, checks it and says what was found. Writes nothing.
 *
 * Round trips: as readSheet.
 * @param sheet the sheet's name; the active sheet when left out
 */
export function validateSheet(
  sheet?: string,
  { onProgress, signal }: CheckOptions = {},
): Promise<ReportOrProblem> {
  return orProblem(async () => {
    const options = { ...(onProgress && { onProgress }), ...(signal && { signal }) };
    return inPeace(outcomeInSteps(await readAndCheck(sheet, options)), signal);
  }, sheet);
}
