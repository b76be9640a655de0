import { subtract, subtractAll } from "./exact";

/**
 * How costs are signed: "cost" where costs are positive (budget - outcome), "net" where income is positive
 * and costs are negative (outcome - budget). Either way a positive deviation is favourable.
 */
export type SignRule = "cost" | "net";

/**
 * The deviation from budget, positive where it is favourable.
 * @param budget in any unit; @param outcome in the same unit
 * @param rule how costs are signed
 * @returns exact, in the unit of the arguments
 * @example deviation(20066, 15452, "cost") // 4614
 */
export function deviation(budget: number, outcome: number, rule: SignRule = "cost"): number {
  return rule === "cost" ? subtract(budget, outcome) : subtract(outcome, budget);
}

/**
 * The deviations of many pairs, as deviation gives them one by one.
 * @param budget as long as outcome; NaN where the cell is blank, and then NaN in the answer
 * @returns the budgets' array, filled with the answer
 */
export function deviations(
  budget: Float64Array,
  outcome: Float64Array,
  rule: SignRule = "cost",
): Float64Array {
  return rule === "cost" ? subtractAll(budget, outcome, budget) : subtractAll(outcome, budget, budget);
}
