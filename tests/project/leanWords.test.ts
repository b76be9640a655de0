/**
 * The examples of the lexicon stay out of what is served. They may, because nothing reads them there.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { leanWords } from "../../scripts/leanWords";

const SRC = path.join(__dirname, "../../src");

function written(text: string, file: string): string {
  return ts.transpileModule(text, {
    fileName: file,
    compilerOptions: { target: ts.ScriptTarget.ES2020, module: ts.ModuleKind.ESNext },
    transformers: { before: [leanWords] },
  }).outputText;
}

const ENTRY = `export const DAYS = [
  { means: "dygn", pattern: /dygn/, example: "Antal dygn", unlike: "Dygnskostnad" },
];`;

test("An entry of the lexicon is served with its meaning and its pattern, and without its examples", () => {
  const text = written(ENTRY, "/project/src/domain/words/days.ts");
  expect(text).toMatch(/means: "dygn", pattern: \/dygn\//);
  expect(text).not.toMatch(/Antal dygn|Dygnskostnad|example|unlike/);
});

test("An entry with a name of its own is served without a meaning that its type does not say", () => {
  const of = (type: string) =>
    written(
      `export const DAY: ${type} = { means: "day", pattern: /dag/, example: "Dag" };`,
      "/src/domain/words/day.ts",
    );
  expect(of("PatternEntry")).toMatch(/DAY = { pattern: \/dag\/ }/);
  expect(of("Entry")).not.toMatch(/means/);
  expect(of('PatternEntry<"day">')).toMatch(/means: "day"/);
  const list = (type: string) =>
    written(
      `export const DAYS: ${type} = [{ means: "day", pattern: /dag/ }, DAY];`,
      "/src/domain/words/day.ts",
    );
  expect(list("readonly Entry[]")).toMatch(/DAYS = \[{ pattern: \/dag\/ }, DAY\]/);
  expect(list('readonly Entry<"day">[]')).toMatch(/means: "day"/);
});

test("Nothing in the domain reads a meaning that its type does not say", () => {
  const files = readdirSync(path.join(SRC, "domain"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => code(readFileSync(path.join(SRC, "domain", file), "utf8")));
  const unread = files.flatMap((text) =>
    [...text.matchAll(/const (\w+)(?:: (?:Pattern)?Entry)? = {\s*means: /g)].map(([, name]) => name!),
  );
  expect(unread.length).toBeGreaterThan(300);
  const all = files.join("\n");
  expect(unread.filter((name) => new RegExp(`\\b${name}\\.means\\b`).test(all))).toEqual([]);
});

test("What is called an example elsewhere is served as it is", () => {
  expect(written(ENTRY, "/project/src/functions/help.ts")).toMatch(/example: "Antal dygn"/);
});

test("An example that is reckoned, and a string of that name in a list, are left alone", () => {
  const text = written(`export const x = { example: f(1), list: ["example"] };`, "/src/domain/words/x.ts");
  expect(text).toMatch(/example: f\(1\), list: \["example"\]/);
});

test("Nothing in the domain reads the examples of its words", () => {
  const readers = readdirSync(path.join(SRC, "domain"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .filter((file) =>
      /\.(example|unlike)\b/.test(code(readFileSync(path.join(SRC, "domain", file), "utf8"))),
    );
  expect(readers).toEqual([]);
});

function code(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|\/\/.*/g, "");
}
