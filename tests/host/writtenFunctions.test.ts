/**
 * @jest-environment ./tests/support/once/jsdom.js
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { createNodeCalculator } from "../../workbench/calculation/node";
import { WorksheetFunctions } from "../../workbench/calculation";
import { Host } from "../../workbench/host";
import { openJsdomExcel, type JsdomExcel } from "../../workbench/host/jsdomTransport";
import { createWorkbook } from "../../workbench/workbook";

const functions = new WorksheetFunctions([
  {
    id: "DUBBLA",
    name: "DUBBLA",
    parameters: [{ isOptional: false, isRepeating: false, isMatrix: true }],
  },
]);
const workbook = createWorkbook("Prov.xlsx", {
  calculator: () => createNodeCalculator(functions),
  addinFunctions: ["DUBBLA"],
});
const sheet = workbook.addSheet("Blad1");
const host = new Host(workbook);
let excel: JsdomExcel;

beforeAll(async () => {
  excel = await openJsdomExcel(host);
  CustomFunctions.associate("DUBBLA", (cells: number[][]) =>
    cells.map((row) => row.map((value) => value * 2)),
  );
  functions.connect((calls) => excel.session.callFunctions(calls));
}, 20_000);
afterAll(() => {
  excel.dispose();
  host.dispose();
  workbook.dispose();
});

function readColumn(): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("B1:B2").load("values");
    await context.sync();
    return range.values;
  });
}

test("An add-in that writes its own function's formula is answered at once, reads #BUSY! until it has computed it, and then the figures", async () => {
  const written = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B2");
    range.formulas = [
      [5, "=DUBBLA(A1:A2)"],
      [7, ""],
    ];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(written).toEqual([
    [5, "#BUSY!"],
    [7, ""],
  ]);
  await workbook.settled();
  expect(await readColumn()).toEqual([[10], [14]]);
  expect(sheet.isSpilled({ row: 1, column: 1 })).toBe(true);
});

test("A write to a cell it depends on changes the figures, and nothing is called for one that changes nothing", async () => {
  let messages = 0;
  const stop = host.onFunctionResults(() => (messages += 1));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A2").values = [[70]];
    await context.sync();
  });
  await workbook.settled();
  expect(await readColumn()).toEqual([[10], [140]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A2").values = [[70]];
    await context.sync();
  });
  await workbook.settled();
  stop();
  expect(messages).toBe(1);
});
