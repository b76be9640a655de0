import type { ExactNumber } from "../figures/exactNumber";
import type { Signs } from "./consolidation";

/** Budget less outcome where that is how the consolidation takes it, otherwise the other way round. */
export function deviationBetween(
  budget: { readonly value: ExactNumber },
  other: { readonly value: ExactNumber },
  signs: Signs,
): ExactNumber {
  return isBudgetFirst(signs) ? budget.value.minus(other.value) : other.value.minus(budget.value);
}

/** Costs without a minus and favourable deviations without one: the outcome is taken from the budget. */
export function isBudgetFirst({ cost, good }: Signs): boolean {
  return cost === good;
}
