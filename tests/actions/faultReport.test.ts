import { readdirSync, readFileSync } from "node:fs";
import { faultReport } from "../../src/actions/shared/faultReport";
import { noteFault } from "../../src/actions/shared/faults";
import { orProblem } from "../../src/actions/shared/problems";

/** What might stand in a workbook and in messages about it. */
const SECRETS = [
  "20 266",
  "20266",
  "146955",
  "−4 696",
  "Vuxenutbildning",
  "Blad1",
  "B8",
  "Anna",
  "SUM(B4:B9)",
];
const MESSAGE = `Cell B8 on 'Blad1' holds 20266 (20 266), not 146955; Anna wrote −4 696 for Vuxenutbildning\n    at 20266.js:20266:15452 =SUM(B4:B9)`;

const report = () => faultReport("1.2.3", "Skriver i bladet");
const silentAbout = (text: string) => SECRETS.filter((secret) => text.includes(secret));

afterEach(() => Object.assign(globalThis, { Office: undefined }));

function officeOf(latestExcelApi: number): void {
  const requirements = {
    isSetSupported: (name: string, set: string) =>
      name === "ExcelApi"
        ? Number(set.split(".")[1]) <= latestExcelApi
        : name === "SharedRuntime" && set === "1.1",
  };
  const diagnostics = { version: "16.0.17328.20000", platform: "PC", host: "Excel" };
  Object.assign(globalThis, {
    Office: { context: { requirements, diagnostics, displayLanguage: "sv-SE", contentLanguage: "sv-SE" } },
  });
}

test("The report says versions, what Excel can, and what was done last", () => {
  officeOf(13);
  expect(report().split("\n").slice(0, 6)).toEqual([
    "Felrapport från Driftkoll",
    "Driftkoll: 1.2.3",
    "Excel: 16.0.17328.20000, PC",
    "Språk: sv-SE, sv-SE",
    "Kravuppsättningar: ExcelApi 1.13, SharedRuntime 1.1",
    "Senaste steget: Skriver i bladet",
  ]);
});

test("An error of Excel's is told by its code and the call, and not by its message", async () => {
  const error = Object.assign(new Error(MESSAGE), {
    code: "AccessDenied",
    debugInfo: { errorLocation: "Range.values", statement: `range.values = [[20266, "Anna"]];` },
  });
  expect(await orProblem(() => Promise.reject(error), "Blad1")).toMatchObject({ kind: "problem" });
  expect(report()).toContain("Senaste felet: AccessDenied, Range.values");
  expect(silentAbout(report())).toEqual([]);
});

test("A fault of our own is told by its kind and its places in our files, and not by its message", () => {
  const error = new TypeError(MESSAGE);
  error.stack = [
    `TypeError: ${MESSAGE}`,
    "    at check (https://tillagg.kommunen.example/driftkoll/later.0a1b2c3d.js:1:2345)",
    "    at https://tillagg.kommunen.example/driftkoll/functions.js:2:10",
    "    at other (https://elsewhere.example/20266.js:1:1)",
  ].join("\n");
  noteFault(error);
  expect(report()).toContain("Senaste felet: TypeError, later.0a1b2c3d.js:1:2345, functions.js:2:10\n");
  expect(silentAbout(report())).toEqual([]);
});

test("A fault is placed in whatever part of the program it came from", () => {
  const parts = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [...readFileSync(`src/${file}`, "utf8").matchAll(/webpackChunkName: "([^"]+)"/g)])
    .map(([, name]) => `${name!}.0a1b2c3d.js:1:7`);
  expect(parts.length).toBeGreaterThan(10);
  for (const part of parts) {
    const error = new TypeError(MESSAGE);
    error.stack = `TypeError: ${MESSAGE}\n    at check (https://tillagg.kommunen.example/driftkoll/${part})`;
    noteFault(error);
    expect(report()).toContain(`Senaste felet: TypeError, ${part}\n`);
  }
});

test.each([
  [
    "a code that is no word",
    Object.assign(new Error(""), { code: "20 266", debugInfo: { errorLocation: "Blad1!B8" } }),
  ],
  ["a name that holds a figure", Object.assign(new Error(MESSAGE), { name: "Blad1 20 266" })],
  ["a text instead of an error", MESSAGE],
  ["nothing", undefined],
])("%s is not told at all", async (_what, thrown) => {
  // Faults of our own are thrown on.
  await orProblem(() => Promise.reject(thrown as Error)).catch(noteFault);
  expect(silentAbout(report())).toEqual([]);
  expect(report()).not.toMatch(/undefined|null|\[object/);
});
