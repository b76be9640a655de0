/** @jest-environment ./tests/support/once/jsdom.js */
import "./customFunctionsRuntime";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { functionHelp } from "../../scripts/functionHelp";
import { FOLDER, functionNamed, number } from "./functionNamed";

/** What KOLADA answers is the service's: here it is enough that a figure comes through. */
jest.mock("../../src/actions/kolada/answerCells", () => ({ answerCells: async () => [[1234.5]] }));

/** "(20066;"netto")" as the cells a function gets. Decimal commas, as a Swedish user writes. */
function cells(written: string): unknown[][][] {
  const parts = written.match(/"[^"]*"|[^;]+/g) ?? [];
  return parts.map((part) => [[part.startsWith('"') ? part.slice(1, -1) : number(part)]]);
}

const EXAMPLES = functionHelp(FOLDER).flatMap(({ name, examples }) =>
  examples.map((example) => ({ name, example })),
);

describe("The examples that the help shows", () => {
  test("are there for every function", () => {
    const without = functionHelp(FOLDER).filter(({ examples }) => examples.length === 0);
    expect(without.map(({ name }) => `${name} has no @example in src/functions/worksheet`)).toEqual([]);
    expect(new Set(EXAMPLES.map(({ name }) => name)).size).toBe(readdirSync(FOLDER).length);
  });

  test("stand in the user guide too", () => {
    const guide = readFileSync(path.join(__dirname, "../../docs/anvandarguide.md"), "utf8");
    const written = EXAMPLES.map(({ example }) => example.replace(/^(\S.*?\)) ger /, "`$1` ger "));
    const missing = written.filter((example) => !guide.includes(example));
    expect(missing.map((example) => `${example} is missing in docs/anvandarguide.md`)).toEqual([]);
  });

  test.each(EXAMPLES)("$example", async ({ name, example }) => {
    const [, called, written = "", answer = ""] = /^=(\S+?)\((.*)\) ger (.+)$/.exec(example)!;
    expect(called).toBe(name);
    const run = await functionNamed(name);
    const expected =
      answer === "ett tal" ? expect.any(Number) : /^-?[\d,]+$/.test(answer) ? number(answer) : answer;
    const given: unknown[] = cells(written);
    // Excel hands what it knows of the call on after the arguments, those left out counted in.
    if (name === "KOLADA") given.push(null, {});
    expect(await run(...given)).toEqual([[expected]]);
  });
});
