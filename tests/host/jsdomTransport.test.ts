/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { createWorkbook } from "../../workbench/workbook";
import { Host } from "../../workbench/host";
import { openJsdomExcel, type JsdomExcel } from "../../workbench/host/jsdomTransport";
import { readSheet } from "../../src/excel/readSheet";

const workbook = createWorkbook("Prov.xlsx");
const sheet = workbook.addSheet("Blad1");
let excel: JsdomExcel;
beforeAll(async () => {
  sheet.setContent({ row: 0, column: 0 }, { value: 20266 });
  excel = await openJsdomExcel(new Host(workbook));
}, 20_000);
afterAll(() => excel.dispose());

test("the real office.js starts and says it is in Excel", async () => {
  expect(await Office.onReady()).toMatchObject({ host: "Excel" });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.20")).toBe(false);
  expect(Office.context.displayLanguage).toBe("sv-SE");
});

test("a sheet is read in one round trip", async () => {
  const before = excel.session.roundTrips;
  expect(await readSheet()).toMatchObject({ kind: "grid", grid: { values: [[20266]] } });
  expect(excel.session.roundTrips - before).toBe(1);
});

test("a ribbon button runs its function, and its completion is heard", async () => {
  const pressed: string[] = [];
  Office.actions.associate("validateSheet", (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  await excel.session.invokeCommand("validateSheet", "Button1");
  expect(pressed).toEqual(["Button1"]);
});

test("edits by a person are told, as they happen", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, triggerSource }) => {
      heard.push(`${address} ${triggerSource}`);
    });
    await context.sync();
  });
  sheet.setContent({ row: 4, column: 1 }, { value: 5 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toEqual(["B5 Unknown"]);
});

test("a whole calculation pass of worksheet functions goes to the add-in in one message", async () => {
  CustomFunctions.associate("DUBBLA", (value: number) => value * 2);
  CustomFunctions.associate("VAGRA", () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Värdet saknas.");
  });
  const outcomes = await excel.session.callFunctions([
    { name: "DUBBLA", args: [21], address: "Blad1!A1" },
    { name: "VAGRA", args: [], address: "Blad1!A2" },
  ]);
  expect(outcomes).toEqual([{ value: 42 }, { error: "#N/A", reason: "Värdet saknas." }]);
});
