import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ANY = "export const value: any = 1;";
const PROMISE = "declare const later: () => Promise<void>;\n";
const CONSOLE = 'console.log("1");\nexport {};';
const HOOK =
  'import { useState } from "react";\nexport function useOne(no: boolean) {\n  if (no) return;\n  useState(1);\n}';
const STATIC =
  "export function Outer() {\n  const Inner = () => <b>1</b>;\n  return <Inner />;\n}\nexport const made = <Outer />;";

/** What is written, in which file, and which rules it breaks. */
const TEXTS: [what: string, file: string, text: string, broken: string[]][] = [
  ["any", "src/any.ts", ANY, ["typescript(no-explicit-any)"]],
  [
    "any behind a comment that would switch the rule off",
    "tests/hidden.ts",
    `// eslint-disable-next-line\n${ANY}`,
    ["typescript(no-explicit-any)"],
  ],
  ["what is not used", "tests/unused.ts", "const unused = 1;\nexport {};", ["eslint(no-unused-vars)"]],
  [
    "a comment that silences the compiler",
    "src/silenced.ts",
    "// @ts-ignore\nexport const value = 1;",
    ["typescript(ban-ts-comment)"],
  ],
  [
    "a promise nobody waits for",
    "workbench/floating.ts",
    `${PROMISE}later();`,
    ["typescript(no-floating-promises)"],
  ],
  [
    "a promise where a yes or no is asked for",
    "src/asked.ts",
    `${PROMISE}export const asked = later() ? 1 : 2;`,
    ["typescript(no-misused-promises)"],
  ],
  [
    "what comes untyped out of JSON",
    "src/untyped.ts",
    'export const list: string[] = JSON.parse("[]");',
    ["typescript(no-unsafe-assignment)"],
  ],
  [
    "untyped where expect.any() stands",
    "tests/untyped.ts",
    'export const one: string = JSON.parse("1");',
    [],
  ],
  [
    "a case that is forgotten",
    "src/forgotten.ts",
    'export function name(kind: "a" | "b") {\n  switch (kind) {\n    case "a":\n      return 1;\n  }\n}',
    ["typescript(switch-exhaustiveness-check)"],
  ],
  ["a line in the user's console", "src/console.ts", CONSOLE, ["eslint(no-console)"]],
  ["a line in the developer's", "scripts/console.ts", CONSOLE, []],
  ["a hook that is not always called", "src/taskpane/useOne.ts", HOOK, ["react-hooks(rules-of-hooks)"]],
  ["a component made anew in each drawing", "src/taskpane/Outer.tsx", STATIC, ["react(static-components)"]],
  [
    "a condition that is always true",
    "scripts/always.js",
    "if (1) module.exports = 1;",
    ["eslint(no-constant-condition)"],
  ],
];

/** The rules that each file breaks: one run for all, in a project of their own with the rules of this one. */
function brokenRules(): Map<string, string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "driftkoll-lint-"));
  try {
    copyFileSync(".oxlintrc.json", path.join(folder, ".oxlintrc.json"));
    const tsconfig = {
      extends: path.resolve("tsconfig.json"),
      compilerOptions: { types: [] },
      include: ["."],
    };
    writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
    for (const [, file, text] of TEXTS) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), `${text}\n`);
    }
    const linter = path.resolve("node_modules/oxlint/bin/oxlint");
    const { stdout } = spawnSync(process.execPath, [linter, "--format=json"], {
      cwd: folder,
      encoding: "utf8",
      // The half of the linter that knows types would be looked for beside the files.
      env: { ...process.env, OXLINT_TSGOLINT_PATH: path.resolve("node_modules/.bin/tsgolint") },
    });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] };
    return new Map(
      TEXTS.map(([, file]) => [
        file,
        [...new Set(diagnostics.filter(({ filename }) => filename === file).map(({ code }) => code))],
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const broken = brokenRules();

describe("what is refused in every file", () => {
  it.each(TEXTS.filter(([, , , rules]) => rules.length > 0))("%s (%s)", (_what, file, _text, rules) => {
    expect(broken.get(file)).toEqual(expect.arrayContaining(rules));
  });
});

describe("what is not", () => {
  it.each(TEXTS.filter(([, , , rules]) => rules.length === 0))("%s (%s)", (_what, file) => {
    expect(broken.get(file)).toEqual([]);
  });
});
