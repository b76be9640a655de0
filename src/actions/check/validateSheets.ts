import { crossSheetFindingsInSteps } from "../../domain/crossSheet";
import type { Finding } from "../../domain/findings/findings";
import { outcomeInSteps, readAndCheck, type CheckedSheet } from "./checkedSheet";
import type { ReportOrProblem, SheetProblem } from "../shared/outcomes";
import { orProblem, problem } from "../shared/problems";
import { inPeace, letPaneDraw } from "../shared/letPaneDraw";

export interface WorkbookOptions {
  /** Called before each sheet: how many are done, of how many, and which comes now. */
  readonly onProgress?: (done: number, total: number, sheet: string) => void;
  /** "Avbryt": stops before the next sheet; nothing has been written, so nothing is lost. */
  readonly signal?: AbortSignal;
}

/** A sheet as it was checked, what the others had to say of it, and all of it in words. */
export interface HeldSheet {
  readonly checked: CheckedSheet | SheetProblem;
  readonly further: readonly Finding[];
  readonly outcome: ReportOrProblem;
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
  options: WorkbookOptions = {},
): Promise<ReportOrProblem[] | SheetProblem> {
  const held = await holdSheets(names, options);
  return Array.isArray(held) ? held.map(({ outcome }) => outcome) : held;
}

/** The same, with what the outcomes are made of. */
export async function holdSheets(
  names: readonly string[],
  { onProgress, signal }: WorkbookOptions = {},
): Promise<HeldSheet[] | SheetProblem> {
  const checked: HeldSheet["checked"][] = [];
  for (const [done, name] of names.entries()) {
    if (signal?.aborted) return problem("stopped");
    onProgress?.(done, names.length, name);
    checked.push(await orProblem(() => readAndCheck(name, { signal }), name));
    await letPaneDraw();
  }
  if (signal?.aborted) return problem("stopped");
  const whole = checked.flatMap((one) => (one.kind === "checked" ? [one] : []));
  const between = crossSheetFindingsInSteps(
    whole.map(({ grid, check }) => ({ sheet: grid.sheet, check })),
    // One memory serves the whole workbook; the last one read is the freshest.
    whole.at(-1)?.memory.answers,
  );
  const found = await orProblem(() => inPeace(between, signal));
  if ("kind" in found) return found;
  const held: HeldSheet[] = [];
  for (const one of checked) {
    const further = one.kind === "checked" ? (found.get(one.grid.sheet) ?? []) : [];
    held.push({ checked: one, further, outcome: await inPeace(outcomeInSteps(one, further)) });
  }
  return held;
}
