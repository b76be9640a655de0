import type { CellPosition, CellValue } from "../sheet/grid";
import type { NativeForm } from "./expressions";
import { evaluate, isErrorValue } from "./evaluate";
import { expressionText, type Expression, type ValueAt } from "./expression";
import { formulaTree, type FormulaTree } from "../formulas/formulaTree";
import { callsOwn, isCall, type OwnFunctions } from "./ownFunctions";
import { shapeOf, type Shape } from "./shape";
import { toExpression } from "./toExpression";

/** What a cell that one of our functions fills becomes. */
export interface Replacement extends CellPosition {
  /** Its value comes from the formula in another cell. */
  readonly isSpilled: boolean;
  readonly becomes:
    | { readonly kind: "formula"; readonly formula: string }
    | { readonly kind: "value"; readonly value: CellValue; readonly why: ValueReason };
}

/** Why a cell becomes a value: there is no native form, a text is read as a figure, or figures are missing inside. */
export type ValueReason = "noEquivalent" | "otherAnswer";

/** Why a formula has to stay: it shows an error, has no room, or its reach cannot be told from its text. */
export type KeptReason = "error" | "noRoom" | "unclear";

export type FormulaReplacement =
  | { readonly kind: "replaced"; readonly cells: readonly Replacement[] }
  /** The cell is where it shows: for an error among many cells, the one with the error. */
  | { readonly kind: "kept"; readonly why: KeptReason; readonly cell: CellPosition };

/**
 * The native formulas, or else the values, that a formula with our functions becomes: one for each cell that it
 * fills. A native formula is only given where it answers what the cell shows.
 * @param position where the formula stands
 * @param valueAt what the sheet holds; without a sheet's name, the formula's own
 * @returns null where none of our functions is called
 */
export function replaceFormula(
  formula: string,
  position: CellPosition,
  own: OwnFunctions,
  valueAt: ValueAt,
): FormulaReplacement | null {
  const tree = formulaTree(formula);
  const kept = (why: KeptReason, cell = position): FormulaReplacement => ({ kind: "kept", why, cell });
  if (!tree) return kept("unclear");
  if (!callsOwn(tree.root, own)) return null;
  const shape = shapeOf(tree.root, own);
  if (!shape) return kept("unclear");
  const first = valueAt(null, position.row, position.column);
  if (first === "#SPILL!") return kept("noRoom");
  const cells: Replacement[] = [];
  for (let row = 0; row < shape.rows; row++) {
    for (let column = 0; column < shape.columns; column++) {
      const cell = { row: position.row + row, column: position.column + column };
      const becomes = cellBecomes(tree, { row, column, of: shape }, own, valueAt, cell);
      if (becomes === null) return kept("error", cell);
      cells.push({ ...cell, isSpilled: row + column > 0, becomes });
    }
  }
  return { kind: "replaced", cells };
}

/** @returns null for an error that no native formula answers: it would be kept for good as a value */
function cellBecomes(
  tree: FormulaTree,
  element: { row: number; column: number; of: Shape },
  own: OwnFunctions,
  valueAt: ValueAt,
  cell: CellPosition,
): Replacement["becomes"] | null {
  const value = valueAt(null, cell.row, cell.column) ?? "";
  const forms: NativeForm[] = [];
  const expression = toExpression(tree, tree.root, element, own, forms);
  const found = expression && candidates(tree, expression, forms, own, valueAt, value);
  if (found) return { kind: "formula", formula: `=${expressionText(found)}` };
  if (isErrorValue(value)) return null;
  return { kind: "value", value, why: expression ? "otherAnswer" : "noEquivalent" };
}

/** Values of functions that have not been computed: they tell nothing of what the answer would be. */
const NOT_COMPUTED = ["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"];

/** The first native form that answers what the cell shows: plain, blank where something is missing, or 0. */
function candidates(
  tree: FormulaTree,
  expression: Expression,
  forms: readonly NativeForm[],
  own: OwnFunctions,
  valueAt: ValueAt,
  value: CellValue,
): Expression | null {
  const isWhole = isCall(tree.root) && own.nameOf(tree.root.callee.name) !== null;
  const areNumbers = forms.every(({ inputs, divisors }) => areAllNumbers(inputs, divisors, valueAt));
  const isComputed = !NOT_COMPUTED.includes(String(value));
  if (!isComputed) return areNumbers ? expression : null;
  const answers = (each: Expression) => {
    const answer = evaluate(each, valueAt);
    // What cannot be computed here is as good as its parts: numbers and nothing else.
    return answer === undefined ? areNumbers : isSame(answer, value, largestInput(forms, valueAt));
  };
  if (answers(expression)) return expression;
  const [form] = forms;
  if (!isWhole || !form || form.expression !== expression) return null;
  const blank = form.inputs.filter(({ kind }) => kind === "cell");
  const guards = [
    { blank, zero: [] },
    { blank: [], zero: form.divisors },
    { blank, zero: form.divisors },
  ];
  const guarded = guards
    .filter((guard) => guard.blank.length + guard.zero.length > 0)
    .map((guard): Expression => ({ kind: "guarded", ...guard, then: expression }));
  return guarded.find(answers) ?? null;
}

/** Only then is a form the same wherever it stands, in the middle of another formula too. */
function areAllNumbers(
  inputs: readonly Expression[],
  divisors: readonly Expression[],
  valueAt: ValueAt,
): boolean {
  return (
    inputs.every((input) => isNumber(input, valueAt)) &&
    divisors.every((divisor) => evaluate(divisor, valueAt) !== 0)
  );
}

function isNumber(input: Expression, valueAt: ValueAt): boolean {
  if (input.kind === "native") return input.isNumber;
  if (input.kind === "cell") return typeof evaluate(input, valueAt) === "number";
  if (input.kind === "negative") return isNumber(input.of, valueAt);
  if (input.kind === "sum") return isSumOfNumbers(input, valueAt);
  // An operator answers a number or an error, of whatever it is given.
  return input.kind === "binary" || input.kind === "number" || typeof evaluate(input, valueAt) === "number";
}

/** Our functions read text in a profile as figures; SUM passes it by. */
function isSumOfNumbers({ sheet, area }: Extract<Expression, { kind: "sum" }>, valueAt: ValueAt): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value = valueAt(sheet, row, column);
      if (typeof value !== "number" && value !== "") return false;
    }
  }
  return true;
}

function largestInput(forms: readonly NativeForm[], valueAt: ValueAt): number {
  const values = forms.flatMap(({ inputs }) => inputs.map((input) => evaluate(input, valueAt)));
  return Math.max(0, ...values.map((value) => (typeof value === "number" ? Math.abs(value) : 0)));
}

/** Binary arithmetic differs from ours in the last digits; where figures cancel out, in the last of theirs. */
function isSame(answer: CellValue, value: CellValue, largest: number): boolean {
  if (typeof answer !== "number" || typeof value !== "number") return answer === value;
  const difference = Math.abs(answer - value);
  return difference <= 1e-9 * Math.abs(value) || difference <= 1e-14 * largest;
}
