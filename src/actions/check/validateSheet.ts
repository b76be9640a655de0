import type { ReadingOptions } from "../../excel/readBlocks";
import { outcomeInSteps, readAndCheck } from "./checkedSheet";
import { keepCheck } from "./keptChecks";
import type { ReportOrProblem } from "../shared/outcomes";
import { inPeace } from "../shared/letPaneDraw";
import { orProblem } from "../shared/problems";

/** How far a large sheet has been read, "Avbryt", and how many milliseconds it all took. */
export type CheckOptions = Pick<ReadingOptions, "onProgress" | "signal"> & {
  readonly onTook?: (milliseconds: number) => void;
};

/**
 * "Kontrollera blad": reads the sheet, checks it and says what was found. Writes nothing.
 *
 * Round trips: as readSheet.
 * @param sheet the sheet's name; the active sheet when left out
 */
export function validateSheet(
  sheet?: string,
  { onProgress, signal, onTook }: CheckOptions = {},
): Promise<ReportOrProblem> {
  return orProblem(async () => {
    const options = { ...(onProgress && { onProgress }), ...(signal && { signal }) };
    const start = performance.now();
    const checked = await readAndCheck(sheet, options);
    const outcome = await inPeace(outcomeInSteps(checked), signal);
    if (checked.kind === "checked") keepCheck(checked);
    onTook?.(performance.now() - start);
    return outcome;
  }, sheet);
}
