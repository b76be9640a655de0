import { deviation, type SignRule } from "./deviation";
import { exact } from "../figures/exactNumber";

/**
 * The deviation from budget as a share of the budget, positive where it is favourable.
 * @param budget in any unit; @param outcome in the same unit; @param rule how costs are signed
 * @returns 0.05 for five per cent, rounded once; null where the budget is zero
 * @example deviationShare(20066, 15452) // 0.229941194059603
 */
export function deviationShare(budget: number, outcome: number, rule: SignRule = "cost"): number | null {
  if (budget === 0) return null;
  return exact(deviation(budget, outcome, rule))
    .dividedBy(exact(budget).abs())
    .toCell();
}

/**
 * How much of the budget is used.
 * @returns 0.77 for 77 per cent, rounded once; null where the budget is zero
 * @example shareOfBudget(20066, 15452) // 0.770058805940397
 */
export function shareOfBudget(budget: number, outcome: number): number | null {
  return budget === 0 ? null : exact(outcome).dividedBy(exact(budget)).toCell();
}
