import type { ExactNumber } from "../figures/exactNumber";
import { DEVIATIONS, type CommitteeMeasure, type CommitteeSource } from "./committeeFigures";
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

/** What a committee's own figure is multiplied by to have these signs. */
export function signTo(
  { costSign, goodSign }: CommitteeSource,
  measure: CommitteeMeasure,
  { cost, good }: Signs,
): 1 | -1 {
  const isDeviation = DEVIATIONS.some((one) => one.measure === measure);
  return isDeviation ? ((goodSign ?? good) === good ? 1 : -1) : costSign === cost ? 1 : -1;
}
