import type { AstExpression } from "@borgar/fx";
import type { Area } from "../sheet/grid";
import { nativeForm, wholePlace } from "./equivalents";
import type { NativeForm } from "./expressions";
import { bindsOf, WHOLE, type Expression, type Operator } from "./expression";
import { guardedPart } from "../formulas/guardedBlank";
import { partSource, type FormulaTree } from "../formulas/formulaTree";
import { callsOwn, type OwnFunctions } from "./ownFunctions";
import { areaReference, elementText, fixedText } from "../formulas/reference";
import { isCellByCell, isSingle, isSumming, shapeOf, type Shape } from "./shape";

/** Where in a result that reaches over several cells one cell stands. */
export interface Element {
  readonly row: number;
  readonly column: number;
  /** How far the result reaches. */
  readonly of: Shape;
}

const OPERATORS = ["+", "-", "*", "/", "^", "&", "=", "<", ">", "<=", ">=", "<>"];

/**
 * A part of a formula as one cell's own native formula.
 * @param forms gets the native form of every call of ours inside
 * @returns null where there is none
 */
export function toExpression(
  tree: FormulaTree,
  node: AstExpression | null,
  element: Element,
  own: OwnFunctions,
  forms: NativeForm[],
): Expression | null {
  const of = (part: AstExpression | null) => toExpression(tree, part, element, own, forms);
  if (node === null) return { kind: "omitted" };
  switch (node.type) {
    case "Literal":
      return typeof node.value === "number"
        ? { kind: "number", value: node.value }
        : typeof node.value === "string"
          ? { kind: "word", value: node.value }
          : native(tree, node, false);
    case "ReferenceIdentifier":
      return cellOf(node, element) ?? null;
    case "UnaryExpression": {
      const given = of(node.arguments[0]!);
      if (!given || node.operator === "#") return null;
      if (node.operator === "%")
        return { kind: "binary", operator: "/", left: given, right: { kind: "number", value: 100 } };
      // "@" takes the first of several, and that is what is asked for.
      return node.operator === "-" ? { kind: "negative", of: given } : given;
    }
    case "BinaryExpression": {
      if (!OPERATORS.includes(node.operator)) return null;
      const [left, right] = [of(node.arguments[0]!), of(node.arguments[1]!)];
      return left && right && { kind: "binary", operator: node.operator as Operator, left, right };
    }
    case "CallExpression":
      return callOf(tree, node, element, own, forms);
    default:
      return null;
  }
}

function callOf(
  tree: FormulaTree,
  node: Extract<AstExpression, { type: "CallExpression" }>,
  element: Element,
  own: OwnFunctions,
  forms: NativeForm[],
): Expression | null {
  const guarded = guardedPart(tree, node);
  if (guarded) return toExpression(tree, guarded, element, own, forms);
  const { callee } = node;
  // Left-out arguments arrive as null, whatever the type says.
  const given = node.arguments as readonly (AstExpression | null)[];
  const name = own.nameOf(callee.name);
  if (name === null && !callsOwn(node, own)) {
    const shape = shapeOf(node, own);
    return shape && isSingle(shape) ? native(tree, node, isSumming(callee.name)) : null;
  }
  if (name === null && !isCellByCell(callee.name)) return null;
  const whole = name === null ? -1 : wholePlace(name);
  const parts = given.map((part, place) =>
    place === whole && part ? profileOf(part, element) : toExpression(tree, part, element, own, forms),
  );
  if (!parts.every((part) => part !== null)) return null;
  if (name === null) return { kind: "call", name: callee.name.toUpperCase(), given: parts };
  const form = nativeForm(name, parts);
  if (form) forms.push(form);
  return form && form.expression;
}

/** Kept as it stands. It is no blank cell, since only references are. */
function native(tree: FormulaTree, node: AstExpression, isNumber: boolean): Expression {
  const binds = node.type === "BinaryExpression" ? bindsOf(node.operator as Operator) : WHOLE;
  return { kind: "native", text: partSource(tree, node), binds, isNumber };
}

function cellOf(node: AstExpression, { row, column, of }: Element): Expression | null {
  const reference = areaReference(node);
  if (!reference) return null;
  const { area, sheet, prefix } = reference;
  if (isSingle(area)) {
    // A single cell that stands for every cell of a column has to stay where it is when the column is copied.
    const isStretched = !isSingle(of);
    const text = node.type === "ReferenceIdentifier" && !isStretched ? node.value : fixedText(prefix, area);
    return { kind: "cell", text, sheet, row: area.row, column: area.column };
  }
  if (area.rows !== of.rows || area.columns !== of.columns) return null;
  const text = elementText(reference, row, column);
  return { kind: "cell", text, sheet, row: area.row + row, column: area.column + column };
}

/** Twelve cells for all rows, or twelve columns with a row for each row. */
function profileOf(node: AstExpression, { row, of }: Element): Expression | null {
  const reference = areaReference(node);
  if (!reference) return null;
  const { area, sheet, prefix } = reference;
  const isEachItsOwn = area.rows > 1 && area.columns === 12 && area.rows === of.rows;
  const its: Area = isEachItsOwn ? { ...area, row: area.row + row, rows: 1 } : area;
  return { kind: "sum", prefix, sheet, area: its };
}
