import type { SignRule } from "./deviation";
import { exact } from "../figures/exactNumber";

/**
 * The deviation from budget as a share of the budget, positive where it is favourable.
 * @param budget in any unit; @param outcome in the same unit; @param rule how costs are signed
 * @returns 0.05 for five per cent, rounded once; null where the budget is zero
 * @example deviationShare(20066, 15452) // 0.229941194059603
 */
export function deviationShare(budget: number, outcome: number, rule: SignRule = "cost"): number | null {
  if (budget === 0) return null;
  const apart = exact(budget).minus(exact(outcome));
  // Rounded once, at the end: a difference that no cell holds is no reason to round it before it is divided.
  const share = apart.dividedBy(exact(budget).abs());
  return (rule === "cost" ? share : exact(0).minus(share)).toCell();
}

/**
 * How much of the budget is used.
 * @returns 0.77 for 77 per cent, rounded once; null where the budget is zero
 * @example shareOfBudget(20066, 15452) // 0.770058805940397
 */
export function shareOfBudget(budget: number, outcome: number): number | null {
  return budget === 0 ? null : exact(outcome).dividedBy(exact(budget)).toCell();
}

/**
 * How much a figure has changed, as a share of what it was; positive where it is more.
 * @returns 0.25 for a quarter more, rounded once; null where it was zero
 * @example changeShare(1250, 1000) // 0.25
 * @example changeShare(-80, -100) // 0.2
 */
export function changeShare(now: number, before: number): number | null {
  if (before === 0) return null;
  const [present, past] = [exact(now), exact(before)];
  return present.minus(past).dividedBy(past.abs()).toCell();
}
