import { cellAddress } from "../../domain/sheet/address";
import { inversePlan, type CellLook, type Plan } from "../../domain/sheet/plan";
import { applyPlan } from "../../excel/applyPlan";
import { WRITES } from "../../texts/shared/writes";
import { validateSheet } from "../check/validateSheet";
import { isAboutSheet, isProblem, type ReportOrProblem, type Undo, type WriteOutcome } from "./outcomes";
import { orProblem, problem } from "./problems";
import { refusalOf } from "./refusals";
import type { FixView } from "./report";
import { writtenCells } from "./writtenCells";

/**
 * "Rätta": writes what the user has seen in the preview, and checks the sheet again.
 *
 * Round trips: 2 (re-read, write) and 1 to check again. Nothing is written where a cell has changed.
 */
export function applyFix(fix: FixView): Promise<WriteOutcome> {
  const { plan } = fix;
  const text =
    plan.changes.length === 1
      ? WRITES.written(fix.address, fix.before, fix.after)
      : WRITES.writtenMany(plan.changes.length);
  return writePlan(plan, text);
}

/**
 * Writes a plan that has been shown, and checks the sheet again; it is undone to what stood there, colours too.
 * @param text what was done, for the undo strip. Round trips: as applyFix
 */
export function writePlan(plan: Plan, text: string): Promise<WriteOutcome> {
  return write(plan, text, (looks) => () => undoWrite(inversePlan(plan, looks)), WRITES.changed);
}

/** "Ångra": takes a correction back, unless its cells have been changed since. Round trips: as applyFix. */
export function undoWrite(undo: Plan): Promise<WriteOutcome> {
  const [first] = undo.changes;
  const text =
    undo.changes.length === 1 ? WRITES.undone(cellAddress(first!)) : WRITES.undoneMany(undo.changes.length);
  return write(undo, text, null, WRITES.changedAfter);
}

async function write(
  plan: Plan,
  text: string,
  undo: ((looks: readonly (CellLook | null)[] | undefined) => Undo) | null,
  changed: (address: string, found: string) => string,
): Promise<WriteOutcome> {
  const result = await orProblem(() => applyPlan(plan), plan.sheet);
  if (result.kind !== "written")
    return refusalOf(result, { plan, changed, undo: (part) => () => undoWrite(part) });
  const { report, fault } = await checkedAgain(plan.sheet);
  const isUnchecked = isProblem(report) && !isAboutSheet(report);
  return {
    ok: true,
    text: isUnchecked ? WRITES.notChecked(text) : text,
    undo: undo && undo(result.looks),
    report,
    written: [writtenCells(plan)],
    ...(fault && { fault }),
  };
}

/** What was written stands and can be undone, whatever becomes of the check after it. */
async function checkedAgain(sheet: string): Promise<{ report: ReportOrProblem; fault?: Error }> {
  try {
    return { report: await validateSheet(sheet) };
  } catch (fault) {
    const known = fault instanceof Error ? fault : new Error("The check failed", { cause: fault });
    return { report: problem("unchecked", sheet), fault: known };
  }
}
