import { tokenize, parse, type AstExpression, type ReferenceIdentifier } from "@borgar/fx";
import { argumentCount } from "../../calculation/excelFunctions";
import type { Workbook } from "../../workbook";
import { invalid } from "../errors";

/** Excel's limits of one formula. */
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 255;
const DEEPEST = 64;
const MOST_ARGUMENTS = 255;

/**
 * Refuses a formula that Excel refuses when it is entered: one that cannot be read in en-US, that is beyond a limit,
 * that calls one of Excel's functions with too few or too many arguments, or that refers to a sheet which is not
 * there. An unknown name or function is no error here: the cell shows #NAME?.
 * @param formula with its leading "="
 * @throws HostError InvalidArgument
 */
export function refuseBadFormula(formula: string, workbook: Pick<Workbook, "sheetByName">): void {
  if (formula.length > LONGEST_FORMULA) throw invalid("The formula is longer than 8192 characters.");
  visit(treeOf(formula), workbook, 0);
}

function treeOf(formula: string): AstExpression {
  const tokens = tokenize(formula, { withLocation: true, mergeRefs: true });
  tokens.forEach((token, index) => {
    // A function's name may hold letters beyond A to Z, which the parser takes for a name of the workbook.
    if (token.type === "range_named" && tokens[index + 1]?.value === "(") token.type = "func";
  });
  try {
    return parse(tokens);
  } catch {
    throw invalid(`There is a problem with the formula ${formula}.`);
  }
}

function visit(node: AstExpression | null, workbook: Pick<Workbook, "sheetByName">, depth: number): void {
  if (node === null) return;
  const all = (nodes: readonly (AstExpression | null)[], below = depth) => {
    for (const one of nodes) visit(one, workbook, below);
  };
  switch (node.type) {
    case "Literal":
      if (typeof node.value === "string" && node.value.length > LONGEST_TEXT)
        throw invalid("A text in a formula has at most 255 characters.");
      return;
    case "ReferenceIdentifier":
      return refuseBadReference(node, workbook);
    case "UnaryExpression":
    case "BinaryExpression":
      return all(node.arguments);
    case "ArrayExpression":
      if (node.elements.some((row) => row.length !== node.elements[0]!.length))
        throw invalid("The rows of an array are equally long.");
      return all(node.elements.flat());
    case "CallExpression":
      if (depth >= DEEPEST) throw invalid("Functions stand within each other at most 64 levels deep.");
      // A LAMBDA that is called at once has no name.
      refuseBadCall((node.callee as { name?: string }).name ?? "", node.arguments);
      return all(node.arguments, depth + 1);
    case "LambdaExpression":
      return all([node.body], depth + 1);
    case "LetExpression":
      return all([...node.declarations.map(({ init }) => init), node.body], depth + 1);
    default:
  }
}

function refuseBadCall(name: string, given: readonly (AstExpression | null)[]): void {
  if (given.length > MOST_ARGUMENTS) throw invalid("A function takes at most 255 arguments.");
  const count = argumentCount(name);
  if (!count) return;
  if (given.length < count.least) throw invalid(`Too few arguments for ${name}.`);
  if (given.length > count.most) throw invalid(`Too many arguments for ${name}.`);
}

/** Names hold letters, figures and a few signs: a typographical minus, for one, is none of them. */
const NAME = /^(?:[^!]*!)?[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;

function refuseBadReference(
  { kind, value }: ReferenceIdentifier,
  workbook: Pick<Workbook, "sheetByName">,
): void {
  if (kind === "name" && !NAME.test(value)) throw invalid(`There is a problem with ${value}.`);
  for (const sheet of sheetsOf(value))
    if (!workbook.sheetByName(sheet)) throw invalid(`No sheet is named ${sheet}.`);
}

/** The sheets that a reference names; none where it speaks of another workbook. */
function sheetsOf(reference: string): readonly string[] {
  const end = reference.lastIndexOf("!");
  if (end < 0 || reference.includes("[")) return [];
  const prefix = reference.slice(0, end);
  const isQuoted = prefix.startsWith("'");
  const names = isQuoted ? prefix.slice(1, -1).replace(/''/g, "'") : prefix;
  return names.split(":");
}
