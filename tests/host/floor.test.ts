/**
 * @jest-environment ./tests/support/once/jsdom.js
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { applyPlan } from "../../src/excel/applyPlan";
import { deleteMarks } from "../../src/excel/deleteMarks";
import { markCells } from "../../src/excel/markCells";
import { readSheet } from "../../src/excel/readSheet";
import { hasChangedUnheard } from "../../src/excel/sheetPrint";
import { watchWorkbook } from "../../src/excel/watchWorkbook";
import { FLOOR, Host } from "../../workbench/host";
import { openJsdomExcel, type JsdomExcel } from "../../workbench/host/jsdomTransport";
import { createWorkbook } from "../../workbench/workbook";

const workbook = createWorkbook("Prov.xlsx");
const sheet = workbook.addSheet("Blad1");
let excel: JsdomExcel;
beforeAll(async () => {
  sheet.setContent({ row: 0, column: 0 }, { value: 20266 });
  excel = await openJsdomExcel(new Host(workbook, { requirementSets: FLOOR, platform: "web" }));
}, 20_000);
afterAll(() => excel.dispose());

test("Excel 2021 says what it cannot do", () => {
  const has = (set: string, version: string) => Office.context.requirements.isSetSupported(set, version);
  expect([has("ExcelApi", "1.13"), has("ExcelApi", "1.14")]).toEqual([true, false]);
  expect([has("CustomFunctionsRuntime", "1.3"), has("CustomFunctionsRuntime", "1.4")]).toEqual([true, false]);
  expect(has("SharedRuntime", "1.1")).toBe(true);
});

test("and the add-in reads, writes, marks and follows the workbook there, without a step of its own in Ctrl+Z", async () => {
  const options: Excel.RunOptions[] = [];
  const { run } = Excel;
  const seen = (given: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<unknown>) => {
    options.push(given);
    return run(given, batch);
  };
  Object.assign(Excel, { run: seen });
  const stop = await watchWorkbook(() => undefined);
  expect(await readSheet()).toMatchObject({ kind: "grid", grid: { values: [[20266]] } });
  const before = { value: 20266, formula: 20266 };
  const after = { kind: "number", value: 20066 } as const;
  expect(await applyPlan({ sheet: "Blad1", changes: [{ row: 0, column: 0, before, after }] })).toEqual({
    kind: "written",
  });
  await markCells("Blad1", [{ address: "A1", tone: "error" }]);
  expect(sheet.conditionalFormats).toHaveLength(1);
  await deleteMarks();
  expect(sheet.conditionalFormats).toEqual([]);
  await stop();
  expect(options.length).toBeGreaterThan(5);
  expect(options.some(({ mergeUndoGroup }) => mergeUndoGroup)).toBe(false);
});

test("a choice from a list, of which the web says nothing, is found when it is looked for, once", async () => {
  await readSheet();
  expect(await hasChangedUnheard()).toBe(false);
  workbook.as("list", () => sheet.setContent({ row: 0, column: 0 }, { value: "Ja" }));
  expect(await hasChangedUnheard()).toBe(true);
  expect(await hasChangedUnheard()).toBe(false);
});
