import { cellAddress } from "../../domain/sheet/address";
import { findLateWrites } from "../../excel/lateWrites";
import { WRITES } from "../../texts/shared/problems";
import type { Undo } from "./outcomes";
import { undoWrite } from "./writing";

/** A write that the user stopped waiting for, and that has been carried out since. */
export interface LateWriteView {
  readonly sheet: string;
  readonly text: string;
  readonly undo: Undo;
}

/**
 * Tells of writes that came after "Avbryt". To be asked at every contact with Excel. Where Excel does not answer there
 * is nothing to tell yet.
 *
 * Round trips: 0 as a rule; see findLateWrites.
 */
export async function lateWrites(): Promise<readonly LateWriteView[]> {
  try {
    return (await findLateWrites()).map(({ plan, undo }) => ({
      sheet: plan.sheet,
      text: WRITES.late(plan.changes.map((change) => cellAddress(change))),
      undo: () => undoWrite(undo),
    }));
  } catch {
    return [];
  }
}
