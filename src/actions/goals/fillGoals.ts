import type { Plan } from "../../domain/sheet/plan";
import { goalTexts } from "../../texts/goals/goals";
import type { WriteOutcome } from "../shared/outcomes";
import { writePlan } from "../shared/writing";

/**
 * "Fyll": writes words, colours and trends, and checks the sheet again.
 *
 * Round trips: 2 (re-read, write), whatever the size, and 1 to check again. Undone by one click, colours too.
 */
export function fillGoals(plan: Plan): Promise<WriteOutcome> {
  const painted = plan.changes.filter(({ look }) => look);
  const words = painted.filter(({ after }) => after.kind === "text").length;
  const kept = painted.length - words;
  const parts = [
    ...(words > 0 ? [goalTexts.filled(words)] : []),
    ...(kept > 0 ? [goalTexts.coloured(kept)] : []),
  ];
  return writePlan(plan, parts.length > 0 ? parts.join(", ") : goalTexts.written(plan.changes.length));
}
