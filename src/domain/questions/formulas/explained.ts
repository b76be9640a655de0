import { cellKey, isFailing, type Check } from "../../checks/check";
import type { Influence } from "../../repair/influence";
import type { CellOf } from "../../tables/cellOf";

/** A computed cell with how its value changes once the formula, or what it reads, is mended. */
export interface FormulaCorrection {
  readonly cell: CellOf;
  readonly change: number;
}

/**
 * The failing checks that wrong formulas explain: those that hold once the formulas are mended, all of them
 * together, and those of the cells themselves. No figure they read is to be accused for them.
 */
export function explainedBy(
  corrections: readonly FormulaCorrection[],
  checks: readonly Check[],
  influence: Influence,
): Set<Check> {
  const explained = new Set<Check>();
  const moved = new Map<Check, number>();
  const corrected = new Set(corrections.map(({ cell }) => cellKey(cell)));
  if (corrected.size === 0) return explained;
  for (const { cell, change } of corrections) {
    for (const { check, coefficient } of influence.of(cellKey(cell)))
      moved.set(check, (moved.get(check) ?? 0) + coefficient * change);
  }
  for (const [check, change] of moved)
    if (isFailing(check) && Math.abs(check.residual + change) <= check.limits.hard) explained.add(check);
  for (const check of checks)
    if (isFailing(check) && corrected.has(cellKey(check.target))) explained.add(check);
  return explained;
}
