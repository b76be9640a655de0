import { execFileSync } from "node:child_process";

/** The names of the rules that each text breaks, were it the file. */
function brokenRules(files: readonly (readonly [file: string, text: string])[]): string[][] {
  const input = JSON.stringify(files);
  return JSON.parse(
    execFileSync("node", ["tests/project/lintText.mjs"], { input, encoding: "utf8" }),
  ) as string[][];
}

const REFUSED: [string, string, string][] = [
  ["the domain", "src/domain/sheet/address.ts", 'export * from "../../excel/readSheet";'],
  ["the domain", "src/domain/sheet/address.ts", 'export { useState } from "react";'],
  ["the domain", "src/domain/sheet/address.ts", 'export { readFileSync } from "node:fs";'],
  ["the domain", "src/domain/sheet/address.ts", 'export * from "../../texts/check/findings";'],
  ["the ground", "src/domain/sheet/address.ts", 'export * from "../tables/table";'],
  ["the ground", "src/domain/sheet/address.ts", 'export type { Table } from "../tables/table";'],
  ["a formula", "src/domain/formulas/reference.ts", 'export * from "../tables/cellOf";'],
  ["a table", "src/domain/tables/readTable.ts", 'export * from "../structure/sums";'],
  ["how a table is built", "src/domain/structure/sums.ts", 'export * from "../findings/findingKey";'],
  ["a check", "src/domain/checks/footing.ts", 'export * from "../repair/influence";'],
  ["the search for a cell", "src/domain/repair/localise.ts", 'export * from "../findings/findings";'],
  ["a question", "src/domain/questions/periods.ts", 'export * from "../findings/findings";'],
  ["a finding", "src/domain/findings/findings.ts", 'export * from "../goals/goalTable";'],
  ["a deviation", "src/domain/deviations/convention.ts", 'export * from "../forecast/volumes/costs";'],
  [
    "a full year",
    "src/domain/forecast/fullYear/rowForecast.ts",
    'export * from "../volumes/volumeForecast";',
  ],
  ["a goal", "src/domain/goals/goalTable.ts", 'export * from "../deviations/convention";'],
  ["an inserted function", "src/domain/insertion/insertFunction.ts", 'export * from "../readTables";'],
  ["a check of the domain", "src/domain/checks/footing.ts", 'export * from "../checkSheet";'],
  ["a goal's action", "src/actions/goals/fillGoals.ts", 'export * from "../deviations/deviations";'],
  ["a goal's text", "src/texts/goals/goals.ts", 'export * from "../check/verdict";'],
  ["what talks to Excel", "src/excel/readSheet.ts", 'export * from "../domain/checkSheet";'],
  ["what talks to Excel", "src/excel/readSheet.ts", 'export * from "../actions/index";'],
  ["what reads files", "src/files/unreadable.ts", 'export * from "../excel/readSheet";'],
  ["what reads files", "src/files/unreadable.ts", 'export * from "../domain/checkSheet";'],
  ["what reads files", "src/files/unreadable.ts", 'export * from "../texts/shared/problems";'],
  ["a worksheet function", "src/functions/functions.ts", 'export * from "../excel/readSheet";'],
  ["a worksheet function", "src/functions/functions.ts", 'export { createElement } from "react";'],
  ["an action", "src/actions/check/validateSheet.ts", 'export * from "../../ribbon/commands";'],
  ["an action", "src/actions/check/validateSheet.ts", 'export * from "../../../workbench/workbook/types";'],
  ["the pane", "src/taskpane/App.tsx", 'export * from "../excel/readSheet";'],
  ["the pane", "src/taskpane/App.tsx", 'export const load = () => import("../excel/readSheet");'],
  ["the pane", "src/taskpane/App.tsx", 'export * from "../domain/checkSheet";'],
  ["the ribbon", "src/ribbon/commands.ts", 'export * from "../excel/readSheet";'],
  ["a text", "src/texts/check/findings.ts", 'export * from "../../actions/shared/report";'],
  ["the pane", "src/taskpane/App.tsx", 'export * from "../kolada/client";'],
  ["a worksheet function", "src/functions/functions.ts", 'export * from "../kolada/client";'],
  ["another task's action", "src/actions/goals/fillGoals.ts", 'export * from "../../kolada/client";'],
  ["what talks to the network", "src/kolada/client.ts", 'export * from "../excel/readSheet";'],
  ["what talks to the network", "src/kolada/client.ts", 'export * from "../domain/sheet/grid";'],
];

const ALLOWED: [string, string, string][] = [
  ["a finding the questions", "src/domain/findings/facts.ts", 'export * from "../questions/periods";'],
  ["a table the words", "src/domain/tables/readTable.ts", 'export * from "../words/columnRoles";'],
  [
    "a forecast of volumes that of a year",
    "src/domain/forecast/volumes/volumeRows.ts",
    'export * from "../fullYear/rowForecast";',
  ],
  ["a table the rests in long work", "src/domain/tables/readTable.ts", 'export * from "../steps";'],
  ["a door every room", "src/domain/checkSheet.ts", 'export * from "./findings/rules";'],
  [
    "a forecast's action that of a new sheet",
    "src/actions/fullYear/yearForecastSheet.ts",
    'export * from "../newSheet/newSheets";',
  ],
  ["a text what all texts share", "src/texts/goals/goals.ts", 'export * from "../shared/amounts";'],
  ["the domain decimal.js", "src/domain/sheet/address.ts", 'export { Decimal } from "decimal.js";'],
  ["an action the domain", "src/actions/check/validateSheet.ts", 'export * from "../../domain/checkSheet";'],
  [
    "an action what talks to Excel",
    "src/actions/check/validateSheet.ts",
    'export * from "../../excel/readSheet";',
  ],
  ["what reads files the addresses", "src/files/unreadable.ts", 'export * from "../domain/sheet/address";'],
  [
    "the pane the domain's types",
    "src/taskpane/App.tsx",
    'export type { Finding } from "../domain/findings/findings";',
  ],
  ["the pane what Office keeps for it", "src/taskpane/App.tsx", 'export * from "../excel/keptHere";'],
  [
    "the pane the components it is drawn with",
    "src/taskpane/App.tsx",
    'export { Field } from "@fluentui/react-components";',
  ],
];

const RUN = "export const run = () => Excel.run(() => Promise.resolve());";
const FETCH = 'export const ask = () => fetch("https://x.example");';
const BEACON = 'export const tell = () => navigator.sendBeacon("https://x.example", "1");';
const ON_WINDOW = 'export const ask = () => window.fetch("https://x.example");';
const OFFICE = "export const language = () => Office.context.displayLanguage;";

const HOUSE_RULES: [string, string][] = [
  ["src/actions/check/validateSheet.ts", RUN],
  ["src/excel/readSheet.ts", RUN],
  ["src/taskpane/build.ts", OFFICE],
  ["src/kolada/client.ts", OFFICE],
  ["src/excel/readSheet.ts", OFFICE],
  ["src/actions/check/validateSheet.ts", FETCH],
  ["src/taskpane/build.ts", BEACON],
  ["src/functions/cell.ts", ON_WINDOW],
  ["src/kolada/client.ts", FETCH],
  ["src/taskpane/App.tsx", 'export { Button } from "@fluentui/react-components";'],
  ["src/actions/check/validateSheet.ts", `// eslint-disable-next-line\n${RUN}`],
];

/** One run for all, since starting is what costs. */
const broken = brokenRules([
  ...[...REFUSED, ...ALLOWED].map(([, file, code]) => [file, code] as const),
  ...HOUSE_RULES,
]);

describe("who may import whom", () => {
  it.each(REFUSED.map((refused, index) => [...refused, index] as const))(
    "%s (%s) may not say %s",
    (_who, _file, _code, index) => {
      expect(broken[index]).toEqual(["boundaries/dependencies"]);
    },
  );

  it.each(ALLOWED.map((allowed, index) => [...allowed, REFUSED.length + index] as const))(
    "lets %s (%s: %s)",
    (_what, _file, _code, index) => {
      expect(broken[index]).toEqual([]);
    },
  );
});

describe("the house rules", () => {
  const [elsewhere, inItsRoom, ...others] = broken.slice(-HOUSE_RULES.length);
  const [inPane, inNetwork, officeInItsRoom, ...more] = others;
  const [asking, telling, onWindow, atHome, heavy, hidden] = more;

  it("keep what makes styles while the page runs out of the pane's first files", () => {
    expect(heavy).toEqual(["no-restricted-imports"]);
  });

  it("let Excel.run stand in src/excel only, also behind a comment that would switch the rule off", () => {
    expect(elsewhere).toEqual(["no-restricted-syntax"]);
    expect(hidden).toContain("no-restricted-syntax");
    expect(inItsRoom).toEqual([]);
  });

  it("let Office be asked in src/excel only", () => {
    expect([inPane, inNetwork]).toEqual([["no-restricted-globals"], ["no-restricted-globals"]]);
    expect(officeInItsRoom).toEqual([]);
  });

  it("let the network be asked in src/kolada only, by whatever name", () => {
    expect([asking, telling, onWindow]).toEqual([
      ["no-restricted-globals"],
      ["no-restricted-properties"],
      ["no-restricted-properties"],
    ]);
    expect(atHome).toEqual([]);
  });
});
