import type { CellValue } from "../domain/sheet/grid";
import type { CellChange } from "../domain/sheet/plan";

/** What a cell holds now. */
export interface CellFound {
  readonly value: CellValue;
  readonly formula: CellValue;
}

/**
 * Does a cell still hold what a plan was made from? Numbers are compared exactly and with their type: the
 * text "20266" is not the number 20266. A formula is compared as text and its value is not looked at: what
 * it was calculated from may change without the formula being another.
 */
export function holdsAsBefore(before: CellChange["before"], found: CellFound): boolean {
  if (isFormula(found)) return before.formula === found.formula;
  // A text such as "=B1" has no formula, and before says so by both being equal.
  return !isFormula(before) && before.value === found.value;
}

/** Excel gives a cell without a formula its value in both places. */
function isFormula(cell: CellFound): boolean {
  return typeof cell.formula === "string" && cell.formula.startsWith("=") && cell.formula !== cell.value;
}
