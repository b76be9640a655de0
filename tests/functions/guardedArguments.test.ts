/**
 * @jest-environment ./tests/support/once/jsdom.js
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { guardedBlank } from "../../src/domain/formulas/guardedBlank";
import type { Scalar, SheetModel } from "../../workbench/workbook";
import { openExcelWithFunctions, type ExcelWithFunctions } from "../support/excelWithFunctions";

/** Calls whose cells are blank, with the ranges written as they are or guarded: [the call, its cells in new Excel]. */
const CALLS: readonly (readonly [name: string, call: (range: (address: string) => string) => string])[] = [
  ["AVVIKELSE", (r) => `=AVVIKELSE(${r("A1:A3")},${r("B1:B3")})`],
  ["AVVIKELSE_PROCENT", (r) => `=AVVIKELSE_PROCENT(${r("A1:A3")},${r("B1:B3")})`],
  ["PROCENT_AV_BUDGET", (r) => `=PROCENT_AV_BUDGET(${r("A1:A3")},${r("B1:B3")})`],
  ["PROGNOS_HELÅR", (r) => `=PROGNOS_HELÅR(${r("A1:A3")},8)`],
  ["PERIODISERA", (r) => `=PERIODISERA(${r("A1:A3")},8)`],
  ["PROGNOS_VOLYM", (r) => `=PROGNOS_VOLYM(${r("A1:A3")},${r("B1:B3")})`],
  ["SIGNAL", (r) => `=SIGNAL(${r("A1:A3")},${r("B1:B3")})`],
  ["MÅLUPPFYLLELSE", (r) => `=MÅLUPPFYLLELSE(${r("A1:A3")},${r("B1:B3")})`],
  ["MÅLTREND", (r) => `=MÅLTREND(${r("A1:A3")},${r("B1:B3")})`],
  ["TOLKA_BELOPP", (r) => `=TOLKA_BELOPP(${r("A1:A3")})`],
  ["VOLYMEFFEKT", (r) => `=VOLYMEFFEKT(${r("A1:A3")},${r("B1:B3")},${r("C1:C3")})`],
  ["PRISEFFEKT", (r) => `=PRISEFFEKT(${r("A1:A3")},${r("B1:B3")},${r("C1:C3")})`],
  ["PROGNOS_RESTBUDGET", (r) => `=PROGNOS_RESTBUDGET(${r("A1:A3")},${r("B1:B3")},${r("C1:C3")})`],
  ["ANDEL", (r) => `=ANDEL(${r("A1:A3")},${r("B1:B3")})`],
  ["FÖRÄNDRING_PROCENT", (r) => `=FÖRÄNDRING_PROCENT(${r("A1:A3")},${r("B1:B3")})`],
  ["PER_INVÅNARE", (r) => `=PER_INVÅNARE(${r("A1:A3")},${r("B1:B3")})`],
  ["ACKUMULERAT", (r) => `=ACKUMULERAT(${r("A1:A3")})`],
];
/** Its figures come from a service, and not from cells. */
const ASKS_ELSEWHERE = ["KOLADA"];

const modes = { areBlanksZero: false };
let opened: ExcelWithFunctions;
beforeAll(async () => void (opened = await openExcelWithFunctions(modes)), 90_000);
afterAll(() => opened.dispose());

/** What the calls show over a row of figures, a row of blank cells, and another row of figures. */
async function shown(areBlanksZero: boolean, range: (address: string) => string): Promise<string[]> {
  modes.areBlanksZero = areBlanksZero;
  const sheet: SheetModel = opened.workbook.addSheet(`Blad${opened.workbook.sheets.length + 1}`);
  const put = (row: number, column: number, value: Scalar, formula?: string) =>
    sheet.setContent({ row, column }, { value, ...(formula !== undefined && { formula }) });
  for (const [row, figures] of [
    [0, [87, 75, 76]],
    [2, [70, 80, 81]],
  ] as const)
    figures.forEach((value, column) => put(row, column, value));
  CALLS.forEach(([, call], index) => put(0, 4 + index, null, call(range)));
  await opened.workbook.settled();
  const answers = CALLS.map(([name], index) =>
    [name, ...[0, 1, 2].map((row) => JSON.stringify(sheet.content({ row, column: 4 + index }).value))].join(
      " ",
    ),
  );
  return answers;
}

test("Every function is called", () => {
  const called = [...CALLS.map(([name]) => name), ...ASKS_ELSEWHERE].sort();
  expect(opened.functions.map(({ name }) => name).sort()).toEqual(called);
});

test("A row of blank cells is the same in an Excel that hands them on as 0, once the ranges are guarded", async () => {
  const plain = (address: string) => address;
  const now = await shown(false, plain);
  expect(now[0]).toBe('AVVIKELSE 12 "" -10');
  const bare = await shown(true, plain);
  expect(await shown(true, guardedBlank)).toEqual(now);
  // The mode is one in which it matters: bare, most of them say something of nothing.
  expect(CALLS.filter((_, index) => bare[index] !== now[index]).length).toBeGreaterThan(5);
}, 90_000);
