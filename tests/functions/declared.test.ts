/**
 * A worksheet function is spoken of in several places, which the size of its bundle keeps apart. The comment in
 * src/functions/worksheet is the one that the others are held against, each with the words for what is missing.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { functionHelp } from "../../scripts/functionHelp";
import { COLUMN_FUNCTIONS } from "../../src/domain/deviations/ownFormulas";
import { INSERTABLE, slotsOf } from "../../src/domain/insertion/slots";
import { KNOWN_HERE, wholePlace } from "../../src/domain/native/equivalents";
import { COLUMNS } from "../support/functionTables";

const DECLARED = functionHelp("src/functions/worksheet").map((help) => ({
  ...help,
  plain: plain(help.name),
}));
const EQUIVALENTS = "src/domain/native/equivalents.ts";
const SLOTS = "src/domain/insertion/slots.ts";
const OWN_FORMULAS = "src/domain/deviations/ownFormulas.ts";
const TABLES = "tests/support/functionTables.ts";
const GUIDE = "docs/anvandarguide.md";
const TESTS = "tests/functions";
/** Says one thing of them all. */
/** Its answers come from a service: what it gives and becomes is held by its own tests. */
const ASKS_ELSEWHERE = ["KOLADA"];
const BLANKS = "blankAsZero.test.ts";

/** In the letters A to Z, as the domain knows functions. */
function plain(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "");
}

/** What the places do not agree on, in sentences. */
function missing(file: string, listed: readonly string[]): string[] {
  return [
    ...DECLARED.filter((help) => !listed.includes(help.plain)).map(
      (help) => `${help.name} is declared in src/functions/worksheet and is missing in ${file}`,
    ),
    ...listed
      .filter((name) => !DECLARED.some((help) => help.plain === name))
      .map((name) => `${name} stands in ${file} and is not declared in src/functions/worksheet`),
  ];
}

describe("Every worksheet function", () => {
  test("is said to have a native form or none, so that it can be replaced or is told of as kept", () => {
    expect(missing(EQUIVALENTS, KNOWN_HERE)).toEqual([]);
  });

  test("can be inserted from its help, by the columns that it takes", () => {
    expect(missing(SLOTS, INSERTABLE)).toEqual([]);
  });

  test("is computed and replaced over a table of figures in the tests", () => {
    const called = Object.values(COLUMNS).flatMap((formula) => /^=([^(]+)/.exec(formula)?.[1] ?? []);
    expect(missing(TABLES, [...new Set(called.map(plain)), ...ASKS_ELSEWHERE])).toEqual([]);
  });

  test("stands in the user guide with its arguments", () => {
    const guide = readFileSync(GUIDE, "utf8");
    const rows = DECLARED.map(({ name, parameters }) => {
      const given = parameters.map((argument) =>
        argument.isOptional ? `[${argument.name}]` : argument.name,
      );
      return `${name}(${given.join("; ")})`;
    });
    expect(
      rows.filter((row) => !guide.includes(`| ${row} `)).map((row) => `${row} is missing in ${GUIDE}`),
    ).toEqual([]);
  });

  test("has tests of its own", () => {
    const tests = readdirSync(TESTS).filter((file) => file.endsWith(".test.ts") && file !== BLANKS);
    const all = tests.map((file) => readFileSync(path.join(TESTS, file), "utf8")).join("\n");
    const doors = readdirSync("src/functions/worksheet").map((file) => path.basename(file, ".ts"));
    const untested = doors.filter((door) => !all.includes(`/worksheet/${door}"`));
    expect(
      untested.map((door) => `src/functions/worksheet/${door}.ts is tested nowhere in ${TESTS}`),
    ).toEqual([]);
  });

  test.each(DECLARED)("$name is inserted with every argument that must be given", ({ name, parameters }) => {
    const says = (slots: number) => `${name} has ${slots} of its arguments in ${SLOTS}`;
    const needed = parameters.filter(({ isOptional }) => !isOptional);
    expect(says(slotsOf(name)?.slots.length ?? 0)).toBe(says(needed.length));
  });

  test.each(DECLARED)("$name has its rule of signs where it is inserted", ({ name, parameters }) => {
    const says = (place: number) =>
      `the signRule of ${name} in ${SLOTS} is ${place < 0 ? "not given" : place}`;
    const place = parameters.findIndex((argument) => argument.name === "teckenregel");
    expect(says(slotsOf(name)?.signRule ?? -1)).toBe(says(place));
  });

  test.each(DECLARED)("$name takes a profile or limits whole when it is replaced", (help) => {
    const says = (place: number) =>
      `the whole of ${help.name} in ${EQUIVALENTS} is ${place < 0 ? "not given" : place}`;
    const place = help.parameters.findIndex(({ name }) => ["profil", "gränser"].includes(name));
    expect(says(wholePlace(help.plain))).toBe(says(place));
  });
});

test("the columns that are filled with our functions are filled with ones that exist", () => {
  const names = DECLARED.map(({ name }) => name);
  const unknown = Object.values(COLUMN_FUNCTIONS).filter((name) => !names.includes(name));
  expect(unknown.map((name) => `${name} stands in ${OWN_FORMULAS} and is not declared`)).toEqual([]);
});
