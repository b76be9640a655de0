import type { AstExpression } from "@borgar/fx";
import { partSource, type FormulaTree } from "./formulaTree";

/**
 * An argument in which a blank cell is an empty text. Excel up to LTSC 2021 hands a blank cell on to an add-in's function
 * as 0 (OfficeDev/office-js issues 4702 and 5262), and nothing in the function tells it from a zero that is written.
 * @example guardedBlank("B4:B9") // 'IF(B4:B9="","",B4:B9)'
 */
export function guardedBlank(address: string): string {
  return `IF(${address}="","",${address})`;
}

/** The cells that an argument guards in that way; null where it is something else. */
export function guardedPart(tree: FormulaTree, node: AstExpression): AstExpression | null {
  if (node.type !== "CallExpression" || node.callee.name.toUpperCase() !== "IF") return null;
  const [test, then, otherwise] = node.arguments as readonly (AstExpression | null)[];
  if (!test || !then || !otherwise || !isNothing(then)) return null;
  if (test.type !== "BinaryExpression" || test.operator !== "=" || !isNothing(test.arguments[1]!))
    return null;
  const isSame = partSource(tree, test.arguments[0]!) === partSource(tree, otherwise);
  return isSame ? otherwise : null;
}

function isNothing(node: AstExpression): boolean {
  return node.type === "Literal" && node.value === "";
}
