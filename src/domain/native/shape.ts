import type { AstExpression } from "@borgar/fx";
import { isCall, type OwnFunctions } from "./ownFunctions";
import { isKnown, wholePlace } from "./equivalents";
import { areaReference } from "../formulas/reference";

/** How far a result reaches: 1 × 1 is a single cell. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

const SINGLE: Shape = { rows: 1, columns: 1 };

/** Functions of Excel that answer one value, however large what they are given. */
const SUMMING = new Set([
  ...["SUM", "SUMPRODUCT", "SUBTOTAL", "AVERAGE", "MEDIAN", "MIN", "MAX", "COUNT", "COUNTA", "AND", "OR"],
  ...["PRODUCT", "SUMIFS", "COUNTIFS", "AVERAGEIFS", "ROWS", "COLUMNS", "CONCAT", "TEXTJOIN"],
]);

/** Functions of Excel that answer for each of the cells they are given. */
const CELL_BY_CELL = new Set([
  ...[
    "ROUND",
    "ROUNDUP",
    "ROUNDDOWN",
    "TRUNC",
    "INT",
    "ABS",
    "SIGN",
    "MOD",
    "N",
    "IF",
    "IFERROR",
    "IFNA",
    "NOT",
  ],
  ...["ISNUMBER", "ISBLANK", "ISERROR", "ISTEXT", "TEXT", "VALUE", "LEN", "UPPER", "LOWER", "TRIM"],
]);

export function isSumming(name: string): boolean {
  return SUMMING.has(name.toUpperCase());
}

export function isCellByCell(name: string): boolean {
  return CELL_BY_CELL.has(name.toUpperCase());
}

/**
 * How far the result of a part of a formula reaches.
 * @returns null where that cannot be told from the formula alone
 */
export function shapeOf(node: AstExpression | null, own: OwnFunctions): Shape | null {
  if (node === null) return SINGLE;
  switch (node.type) {
    case "Literal":
    case "ErrorLiteral":
      return SINGLE;
    case "ReferenceIdentifier":
      return areaReference(node)?.area ?? (isThisRow(node.value) ? SINGLE : null);
    case "UnaryExpression":
      if (node.operator === "@") return SINGLE;
      return node.operator === "#" ? null : shapeOf(node.arguments[0]!, own);
    case "BinaryExpression":
      // These make references of references.
      if ([":", " ", ","].includes(node.operator)) return null;
      return common(node.arguments.map((argument) => shapeOf(argument, own)));
    default:
      return isCall(node) ? shapeOfCall(node.callee.name, node.arguments, own) : null;
  }
}

function shapeOfCall(
  name: string,
  given: readonly (AstExpression | null)[],
  own: OwnFunctions,
): Shape | null {
  const ownName = own.nameOf(name);
  if (ownName !== null) {
    const whole = wholePlace(ownName);
    const spread = given.filter((_, place) => place !== whole);
    return isKnown(ownName) ? common(spread.map((argument) => shapeOf(argument, own))) : null;
  }
  if (isSumming(name)) return SINGLE;
  return isCellByCell(name) ? common(given.map((argument) => shapeOf(argument, own))) : null;
}

/** Single cells stretch; ranges of different shapes do not go together. */
function common(shapes: readonly (Shape | null)[]): Shape | null {
  let result = SINGLE;
  for (const shape of shapes) {
    if (shape === null) return null;
    if (isSingle(shape)) continue;
    if (!isSingle(result) && (shape.rows !== result.rows || shape.columns !== result.columns)) return null;
    result = shape;
  }
  return result;
}

export function isSingle({ rows, columns }: Shape): boolean {
  return rows === 1 && columns === 1;
}

/** "[@Budget]", "Tabell1[[#This Row],[Budget]]" */
function isThisRow(reference: string): boolean {
  return /\[(@|\[#This Row\])/i.test(reference);
}
