import { parseTarget, plainTarget, signDirection, type Target } from "../domain/goals/target";
import type { Direction } from "../domain/words/goals/directionWords";
import { isDash } from "../domain/figures/parseFigure";
import { functionTexts } from "../texts/functions/functions";
import { BLANK, plainValue, readWord } from "./cell";
import { Problem } from "./problem";
import { exact } from "../domain/figures/exactNumber";
import { inUnit } from "../domain/arithmetic/volume";
import { DIRECTIONS, MONEY_UNITS } from "./words";

/** More than so many times is hardly meant: 66 against a target of "75 %" is 66 %, not 6 600 %. */
const LARGEST_SHARE = 3;

/** An outcome, its target and the side that is better, read together. */
export interface Goal {
  readonly outcome: number;
  readonly target: Target;
  readonly direction: Direction;
}

/**
 * Reads what a goal function is about. The target may be text ("<166", "minst 75", "27 mkr"), and so may the
 * outcome; a sign of the target tells the direction where none is given.
 * @returns BLANK where the outcome or the target is blank
 */
export function readGoal(
  outcomeCell: unknown,
  targetCell: unknown,
  directionCell: unknown,
): Goal | typeof BLANK | Problem {
  const outcome = readTarget(outcomeCell, "Utfall");
  if (outcome instanceof Problem) return outcome;
  const target = readTarget(targetCell, "Mål");
  if (target instanceof Problem) return target;
  if (outcome === BLANK || target === BLANK) return BLANK;
  if (outcome.sign !== null || outcome.value < outcome.upper)
    return new Problem("#VALUE!", functionTexts.notANumber("Utfall", String(outcomeCell)));
  const reached = inUnitOf(target, outcome);
  if (reached === null)
    return new Problem("#VALUE!", functionTexts.differentUnits(outcome.unit, target.unit));
  const wrong = percentProblem(outcome, target, outcomeCell);
  if (wrong) return wrong;
  const direction = readDirection(directionCell, target, String(targetCell));
  return direction instanceof Problem ? direction : { outcome: reached, target, direction };
}

/** The outcome in the unit of its target: money is converted. @returns null where the two do not go together */
function inUnitOf(target: Target, { unit, value }: Target): number | null {
  if (!unit || !target.unit || unit === target.unit) return value;
  const [from, to] = [unit, target.unit].map((one) => MONEY_UNITS.find(([word]) => word === one)?.[1]);
  return from && to ? inUnit(exact(value), from, to).toCell() : null;
}

/** One of them is in per cent and the other cannot be: 80 against "75 %" or 0,75, and "80 %" against 75. */
function percentProblem(outcome: Target, target: Target, outcomeCell: unknown): Problem | null {
  const isShare = target.isPercent || (target.unit === "" && target.value > 0 && target.value < 1);
  if (isShare && !outcome.isPercent && outcome.value > LARGEST_SHARE && target.value <= LARGEST_SHARE)
    return new Problem("#VALUE!", functionTexts.percentIsMissing(outcome.value));
  if (
    outcome.isPercent &&
    !target.isPercent &&
    target.value > LARGEST_SHARE &&
    outcome.value <= LARGEST_SHARE
  )
    return new Problem("#VALUE!", functionTexts.targetIsNoPercent(String(outcomeCell), target.value));
  return null;
}

function readTarget(cell: unknown, argument: string): Target | typeof BLANK | Problem {
  const value = plainValue(cell, argument);
  if (value === BLANK || value instanceof Problem) return value;
  if (typeof value === "number") return plainTarget(value);
  if (typeof value === "boolean") return new Problem("#VALUE!", functionTexts.isTruthValue(argument, value));
  if (isDash(value)) return BLANK;
  const target = parseTarget(value);
  if (target) return target;
  return new Problem(
    "#VALUE!",
    argument === "Mål" ? functionTexts.notATarget(value) : functionTexts.notANumber(argument, value),
  );
}

function readDirection(cell: unknown, target: Target, text: string): Direction | Problem {
  const said = signDirection(target);
  const given = plainValue(cell, "Riktning");
  // Older Excel hands a blank cell on as 0.
  if (said && (given === BLANK || given === 0)) return said;
  const word = readWord(cell, "Riktning", DIRECTIONS);
  if (said && !(word instanceof Problem) && word !== said)
    return new Problem("#VALUE!", functionTexts.directionContradicts(text));
  return word;
}
