import { readdirSync, readFileSync } from "fs";
import { join } from "path";
import ts from "typescript";

const DOMAIN = join(__dirname, "../../../src/domain");

/** Patterns outside the lexicon, and why each is none of it. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "figures/parseFigure.ts": "a printed figure with its unit: figures are read before any words are",
  "figures/numberFormat.ts": "the letters of Excel's own number formats",
  "native/evaluate.ts": "what Excel itself may take for a number",
  "sheet/sheetName.ts": "what Excel itself may take for a truth value",
};

const FILES = readdirSync(DOMAIN, { recursive: true })
  .map((file) => String(file).replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.startsWith("words/"));

/** The words in a pattern, in small letters as texts are compared in: two letters together that are no class of characters and no name of a group. */
function hasWords(pattern: string): boolean {
  return /[a-zåäö]{2}/.test(pattern.replace(/\\p\{\w+\}|\\[a-z]|\(\?<\w+>|\[[^\]]*\]|\/[a-z]*$/g, " "));
}

function patternsOf(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(DOMAIN, file), "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && hasWords(node.text)) found.push(node.text);
    if (ts.isNewExpression(node) && node.expression.getText() === "RegExp") {
      const [pattern] = node.arguments ?? [];
      const isWritten = pattern && (ts.isStringLiteralLike(pattern) || ts.isTemplateExpression(pattern));
      if (isWritten && hasWords(pattern.getText())) found.push(node.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe("Swedish words that decide something stand in the lexicon alone", () => {
  test.each(FILES.filter((file) => !(file in EXCEPTIONS)))("%s has no pattern of its own", (file) => {
    expect(patternsOf(file)).toEqual([]);
  });

  test.each(Object.entries(EXCEPTIONS))("%s still has: %s", (file) => {
    expect(patternsOf(file)).not.toEqual([]);
  });

  test("A pattern with words is found, and one of signs alone is not", () => {
    expect(["/förra|fjol/", "/^netto$/"].every(hasWords)).toBe(true);
    expect(["/[a-zåäö]{2}\\.$/", "/\\d+ ?%/g", "/(?<whole>\\d+)/", "/^=SUM\\(/i"].some(hasWords)).toBe(false);
  });
});
