import { readdirSync, readFileSync } from "fs";
import { join } from "path";
import ts from "typescript";

const DOMAIN = join(__dirname, "../../../src/domain");

/** Words outside the lexicon, and why each is none of it. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "figures/parseFigure.ts": "a printed figure with its unit: figures are read before any words are",
  "figures/numberFormat.ts": "the letters of Excel's own number formats",
  "native/evaluate.ts": "what Excel itself may take for a number",
  "goals/scales.ts": "the words of our own scales, each beside its colour: they are written as they stand",
  "native/equivalents.ts": "the words that our own functions take and answer in cells",
  "sheet/errorWord.ts": "what Excel itself writes in a cell",
  "sheet/sheetName.ts": "what Excel itself may take for a truth value",
};

const FILES = readdirSync(DOMAIN, { recursive: true })
  .map((file) => String(file).replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));
const OUTSIDE = FILES.filter((file) => !file.startsWith("words/"));

const sourceOf = (file: string, text = readFileSync(join(DOMAIN, file), "utf8")) =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

function each(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => each(child, visit));
}

/** The words in a pattern, in small letters as texts are compared in: two letters together that are no class of characters and no name of a group. */
function hasWords(pattern: string): boolean {
  return /[a-zåäö]{2}/.test(pattern.replace(/\\p\{\w+\}|\\[a-z]|\(\?<\w+>|\[[^\]]*\]|\/[a-z]*$/g, " "));
}

function patternsIn(source: ts.SourceFile): string[] {
  const found: string[] = [];
  each(source, (node) => {
    if (ts.isRegularExpressionLiteral(node) && hasWords(node.text)) found.push(node.text);
    if (ts.isNewExpression(node) && node.expression.getText() === "RegExp") {
      const [pattern] = node.arguments ?? [];
      const isWritten = pattern && (ts.isStringLiteralLike(pattern) || ts.isTemplateExpression(pattern));
      if (isWritten && hasWords(pattern.getText())) found.push(node.getText());
    }
  });
  return found;
}

/** The codes of the domain: what its types name, the keys of its records, and what it calls things by itself. */
const CODES = new Set(
  FILES.flatMap((file) => {
    const codes: string[] = [];
    each(sourceOf(file), (node) => {
      if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) codes.push(node.literal.text);
      if ((ts.isPropertyAssignment(node) || ts.isPropertySignature(node)) && ts.isIdentifier(node.name))
        codes.push(node.name.text);
    });
    return codes;
  }),
);

/** Words of Excel and of the library that reads its formulas. */
const FOREIGN = ["General", "Literal", "range"];

/** Where what a text says decides: it is compared, looked for in a text, or listed to be looked in. */
function decides(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent))
    return /^[!=]==$/.test(parent.operatorToken.getText()) && !ts.isTypeOfExpression(parent.left);
  if (ts.isVariableDeclaration(parent)) return true;
  if (ts.isCaseClause(parent) || ts.isArrayLiteralExpression(parent)) return true;
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    ["includes", "startsWith", "endsWith", "indexOf", "has", "replace", "replaceAll", "split"].includes(
      parent.expression.name.text,
    )
  );
}

/** Swedish words of a file that stand as texts: all with a Swedish letter, and those by which something is decided. */
function textsIn(source: ts.SourceFile): string[] {
  const found: string[] = [];
  each(source, (node) => {
    if (!ts.isStringLiteralLike(node) || ts.isLiteralTypeNode(node.parent)) return;
    if (ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent)) return;
    const { text } = node;
    const isWord =
      /^ ?[A-ZÅÄÖa-zåäö][a-zåäö]+(?: [a-zåäö]+)* ?$/.test(text) &&
      !CODES.has(text) &&
      !FOREIGN.includes(text);
    if (/[åäö]/i.test(text) || (isWord && decides(node))) found.push(text);
  });
  return found;
}

const told = (text: string) => textsIn(sourceOf("told.ts", text));

describe("Swedish words that decide something stand in the lexicon alone", () => {
  test.each(OUTSIDE.filter((file) => !(file in EXCEPTIONS)))("%s has none of its own", (file) => {
    const source = sourceOf(file);
    expect([...patternsIn(source), ...textsIn(source)]).toEqual([]);
  });

  test.each(Object.entries(EXCEPTIONS))("%s still has: %s", (file) => {
    const source = sourceOf(file);
    expect([...patternsIn(source), ...textsIn(source)]).not.toEqual([]);
  });

  test("A pattern with words is found, and one of signs alone is not", () => {
    expect(["/förra|fjol/", "/^netto$/"].every(hasWords)).toBe(true);
    expect(["/[a-zåäö]{2}\\.$/", "/\\d+ ?%/g", "/(?<whole>\\d+)/", "/^=SUM\\(/i"].some(hasWords)).toBe(false);
  });

  test("A word that is compared, looked for or listed is found, and a code of a type is not", () => {
    expect(told('if (label === "summa") stop();')).toEqual(["summa"]);
    expect(told('const ENDS = new Set(["varav", "netto"]);')).toEqual(["varav", "netto"]);
    expect(told('heading.toLowerCase().startsWith("utfall")')).toEqual(["utfall"]);
    expect(told('switch (word) { case "fjol": break; }')).toEqual(["fjol"]);
    expect(told('const heading = "Återstår";')).toEqual(["Återstår"]);
    expect(told('if (role === "budget" || kind === "sum") stop();')).toEqual([]);
    expect(told('const key = "volumeTables";')).toEqual([]);
  });
});
