import type { AstExpression } from "@borgar/fx";
import { parse, tokenize } from "./parser";

/** A formula taken apart, with the text that its parts' places refer to. */
export interface FormulaTree {
  readonly root: AstExpression;
  readonly source: string;
}

/**
 * Takes a formula apart.
 * @param formula in en-US form
 * @returns null where it cannot be read
 */
export function formulaTree(formula: string): FormulaTree | null {
  const tokens = tokenize(formula, { withLocation: true, mergeRefs: true });
  tokens.forEach((token, index) => {
    // Function names beyond A to Z are not known to be functions: MÅLUPPFYLLELSE is read as a name.
    if (token.type === "range_named" && tokens[index + 1]?.value === "(") token.type = "func";
  });
  try {
    return { root: parse(tokens), source: formula };
  } catch {
    return null;
  }
}

/** The text of a part, as it stands in the formula. */
export function partSource({ source }: FormulaTree, { loc }: AstExpression): string {
  if (!loc) throw new Error("The formula was taken apart without places");
  return source.slice(loc[0], loc[1]);
}

/** The parts that a part is made of; null for an argument that is left out. */
export function partsOf(node: AstExpression): readonly (AstExpression | null)[] {
  switch (node.type) {
    case "CallExpression":
    case "UnaryExpression":
    case "BinaryExpression":
      return node.arguments;
    case "ArrayExpression":
      return node.elements.flat();
    case "LambdaExpression":
      return [node.body];
    case "LetExpression":
      return [...node.declarations.map(({ init }) => init), node.body];
    default:
      return [];
  }
}
