import { exact } from "../figures/exactNumber";
import type { Direction } from "../words/goals/directionWords";
import type { Target } from "./target";

/**
 * Whether an outcome meets its target. Strict signs are strict; a plain target is met when it is reached.
 * @param direction counts where the target has no sign of its own
 * @example isMet(166, parseTarget("<166")!, "lower") // false
 */
export function isMet(outcome: number, target: Target, direction: Direction): boolean {
  const side = exact(outcome).compare(exact(target.value));
  switch (target.sign) {
    case "<":
      return side < 0;
    case "<=":
      return side <= 0;
    case ">":
      return side > 0;
    case ">=":
      return side >= 0;
    case null:
      break;
  }
  if (target.value < target.upper || direction === "within")
    return side >= 0 && exact(outcome).compare(exact(target.upper)) <= 0;
  return direction === "higher" ? side >= 0 : side <= 0;
}

/**
 * The share of a target that is reached: 1 is all of it, more is beyond.
 *
 * From a start value: how much of the way is done, never below 0. Without one: outcome / target, or target /
 * outcome where lower is better. Of a band: 1 inside it, else the outcome against the nearer end.
 *
 * @param start where the way began, in the unit of the outcome
 * @returns null where no share can be given: the target is 0 or negative and there is no start value, or the
 *   start value is the target
 * @example attainment(219, plainTarget(180), "lower", 218) // 0
 * @example attainment(87, plainTarget(75), "higher") // 1.16
 */
export function attainment(
  outcome: number,
  target: Target,
  direction: Direction,
  start: number | null = null,
): number | null {
  if (direction === "within" || target.value < target.upper) return ofBand(outcome, target);
  if (start !== null) {
    const way = exact(start).minus(exact(target.value));
    if (way.sign() === 0) return null;
    return Math.max(0, exact(start).minus(exact(outcome)).dividedBy(way).toCell());
  }
  return share(outcome, target.value, direction);
}

function share(outcome: number, target: number, direction: Direction): number | null {
  if (target <= 0) return null;
  if (direction !== "lower") return exact(outcome).dividedBy(exact(target)).toCell();
  // Nothing left of what should be little: the target is reached, however far beyond it that is.
  return outcome <= 0 ? 1 : exact(target).dividedBy(exact(outcome)).toCell();
}

/** Of a band around zero no share can be told of what lies outside. */
function ofBand(outcome: number, { value, upper }: Target): number | null {
  const isInside = exact(outcome).compare(exact(value)) >= 0 && exact(outcome).compare(exact(upper)) <= 0;
  if (value < 0) return isInside ? 1 : null;
  if (exact(outcome).compare(exact(value)) < 0) return share(outcome, value, "higher");
  return exact(outcome).compare(exact(upper)) > 0 ? share(outcome, upper, "lower") : 1;
}
