import { crossSheetFindings } from "../../domain/crossSheet";
import { outcomeInSteps, readAndCheck } from "./checkedSheet";
import type { ReportOrProblem, SheetProblem } from "../shared/outcomes";
import { orProblem, problem } from "../shared/problems";
import { inPeace, letPaneDraw } from "../shared/letPaneDraw";

export interface WorkbookOptions {
  /** Called before each sheet: how many are done, of how many, and which comes now. */
  readonly onProgress?: (done: number, total: number, sheet: string) => void;
  /** "Avbryt": stops before the next sheet; nothing has been written, so nothing is lost. */
  readonly signal?: AbortSignal;
}

/**
 * Checks sheets one after the other, and holds them against each other. Writes nothing. What is wrong with one
 * sheet does not stop the others.
 *
 * Round trips: 1 a sheet.
 * @returns an outcome a sheet, in the order asked for; one problem when it was stopped
 */
export async function validateSheets(
  names: readonly string[],
  { onProgress, signal }: WorkbookOptions = {},
): Promise<ReportOrProblem[] | SheetProblem> {
  const checked: Awaited<ReturnType<typeof readAndCheck>>[] = [];
  for (const [done, name] of names.entries()) {
    if (signal?.aborted) return problem("stopped");
    onProgress?.(done, names.length, name);
    checked.push(await orProblem(() => readAndCheck(name, { signal }), name));
    await letPaneDraw();
  }
  if (signal?.aborted) return problem("stopped");
  const whole = checked.flatMap((one) => (one.kind === "checked" ? [one] : []));
  const further = crossSheetFindings(
    whole.map(({ grid, check }) => ({ sheet: grid.sheet, check })),
    // One memory serves the whole workbook; the last one read is the freshest.
    whole.at(-1)?.memory.answers,
  );
  const outcomes: ReportOrProblem[] = [];
  for (const one of checked)
    outcomes.push(
      await inPeace(outcomeInSteps(one, one.kind === "checked" ? further.get(one.grid.sheet) : [])),
    );
  return outcomes;
}
