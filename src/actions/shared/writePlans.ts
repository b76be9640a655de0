import { cellAddress } from "../../domain/sheet/address";
import type { Plan } from "../../domain/sheet/plan";
import { applyPlan } from "../../excel/applyPlan";
import { PROBLEMS, WRITES } from "../../texts/shared/problems";
import { replaceTexts } from "../../texts/functions/replaceFunctions";
import { answered } from "./problems";

/** How far the writing of several sheets came. */
export interface PlansWritten {
  /** How many of the plans were written, from the first. */
  readonly count: number;
  /** Why the next one was not; null where all were written. */
  readonly refusal: { readonly sheet: string; readonly text: string } | null;
}

/**
 * Writes plans for several sheets, one after the other, and stops at the first that is refused.
 *
 * Round trips: 2 a sheet.
 */
export async function writePlans(plans: readonly Plan[]): Promise<PlansWritten> {
  for (const [count, plan] of plans.entries()) {
    const result = await answered(() => applyPlan(plan), plan.sheet);
    const text = refusalOf(result);
    if (text !== null) return { count, refusal: { sheet: plan.sheet, text } };
  }
  return { count: plans.length, refusal: null };
}

function refusalOf(
  result: Awaited<ReturnType<typeof applyPlan>> | { kind: "problem"; text: string },
): string | null {
  switch (result.kind) {
    case "written":
      return null;
    case "problem":
      return result.text;
    case "protected":
      return WRITES.protected;
    case "noWorksheet":
      return PROBLEMS.notFound;
    case "changed":
      return replaceTexts.changed(cellAddress(result.cells[0]!));
  }
}
