import type { Plan } from "../../domain/sheet/plan";
import { applyPlan } from "../../excel/applyPlan";
import { replaceTexts } from "../../texts/functions/replaceFunctions";
import { orProblem } from "./problems";
import { refusalOf } from "./refusals";
import { undoWrite } from "./writing";

/** How far the writing of several sheets came. */
export interface PlansWritten {
  /** How many of the plans were written, from the first. */
  readonly count: number;
  /** Why the next one was not, or not wholly; null where all were written. */
  readonly refusal: { readonly sheet: string; readonly text: string } | null;
  /** Takes back what was written of that one all the same. */
  readonly part: Plan | null;
}

/**
 * Writes plans for several sheets, one after the other, and stops at the first that is refused.
 *
 * Round trips: 2 a sheet.
 */
export async function writePlans(plans: readonly Plan[]): Promise<PlansWritten> {
  for (const [count, plan] of plans.entries()) {
    const result = await orProblem(() => applyPlan(plan), plan.sheet);
    if (result.kind === "written") continue;
    const { text } = refusalOf(result, {
      plan,
      changed: (address) => replaceTexts.changed(address),
      undo: (part) => () => undoWrite(part),
    });
    const part = result.kind === "partly" ? result.undo : null;
    return { count, refusal: { sheet: plan.sheet, text }, part };
  }
  return { count: plans.length, refusal: null, part: null };
}
