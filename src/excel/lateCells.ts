import type { CellLook, Plan } from "../domain/sheet/plan";
import { isAsPlanned, isUntouched, queueStates, undoOf } from "./cellStates";
import { runInExcel } from "./runInExcel";
import { waitingList } from "./waitingList";

/** A write that nobody waited for any longer, and that Excel has carried out all the same. */
export interface LateWrite {
  readonly plan: Plan;
  /** Takes it back. */
  readonly undo: Plan;
}

interface Unanswered {
  readonly plan: Plan;
  readonly looks: readonly (CellLook | null)[];
}

/**
 * Cells that are written after the user stopped waiting for them.
 *
 * Round trips: 0 as a rule; 2 where there is a write to ask for.
 */
export const lateCells = waitingList(lookFor);

/** @returns null where the sheet is gone, or somebody has written there since */
async function lookFor({ plan, looks }: Unanswered): Promise<LateWrite | "waiting" | null> {
  const find = async (context: Excel.RequestContext): Promise<LateWrite | "waiting" | null> => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(plan.sheet);
    await context.sync();
    if (sheet.isNullObject) return null;
    const states = queueStates(sheet, plan.changes);
    await context.sync();
    const found = states();
    const is = (test: typeof isUntouched) => (index: number) =>
      test(plan.changes[index]!, found[index]!, looks[index] ?? null);
    const all = plan.changes.map((_, index) => index);
    if (all.every(is(isUntouched))) return "waiting";
    // What holds neither is somebody else's since.
    const touched = all.filter(is(isAsPlanned));
    if (touched.length === 0) return null;
    const pick = <T>(list: readonly T[]) => touched.map((index) => list[index]!);
    const written = { sheet: plan.sheet, changes: pick(plan.changes) };
    return {
      plan: written,
      undo: undoOf(
        written,
        pick(found),
        touched.map((index) => looks[index] ?? null),
      ),
    };
  };
  // Not while a cell is edited: the user has just said not to wait.
  return runInExcel(find, { waitForCellEdit: false });
}
