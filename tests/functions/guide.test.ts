/** @jest-environment ./tests/support/once/jsdom.js */
import "./customFunctionsRuntime";
import { readFileSync } from "node:fs";
import path from "node:path";
import { functionNamed, number } from "./functionNamed";

const guide = readFileSync(path.join(__dirname, "../../docs/anvandarguide.md"), "utf8");
const section = guide.split("### Så svarar funktionerna när det är knepigt")[1]!.split("\n### ")[0]!;

/** Each call of the section with what the guide says that it gives: "`=ANDEL(25;100)` ger 0,25". */
const CASES = [...section.matchAll(/`=([^(]+)\((.*?)\)` ger ([^,.|\n]+(?:,\d+)?)/g)].map(
  ([, name, args, answer]) => ({ name: name!, args: args!, answer: answer!.trim() }),
);

/** Errors as Swedish Excel shows them, by the codes of custom functions. */
const ERRORS: Readonly<Record<string, string>> = {
  "#N/A": "#SAKNAS!",
  "#VALUE!": "#VÄRDEFEL!",
  "#NUM!": "#OGILTIGT!",
  "#DIV/0!": "#DIVISION/0!",
};

/** An argument as a cell holds it: a text in quotes, nothing for "tom", else a number with a decimal comma. */
function cell(written: string): unknown {
  if (written.startsWith('"')) return written.slice(1, -1);
  return written === "tom" ? "" : number(written);
}

async function called(name: string, args: string): Promise<unknown> {
  const run = await functionNamed(name);
  // An argument that is left out is none.
  const parts = args.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const given = parts.map((part) => (part === "" ? undefined : [[cell(part)]]));
  const [[answer]] = (await run(...given)) as [[unknown]];
  if (typeof answer !== "object" || answer === null) return answer;
  const { code } = answer as { code: string };
  return ERRORS[code] ?? code;
}

describe("What the guide says of the functions where it is hard", () => {
  test("is told of several functions", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(20);
    expect(new Set(CASES.map(({ name }) => name)).size).toBeGreaterThanOrEqual(7);
  });

  test.each(CASES)("=$name($args) ger $answer", async ({ name, args, answer }) => {
    const expected = answer === "tomt" ? "" : /^-?[\d,]+$/.test(answer) ? number(answer) : answer;
    expect(await called(name, args)).toEqual(expected);
  });
});
