/**
 * @jest-environment ./tests/support/once/jsdom.js
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { createWorkbook } from "../../workbench/workbook";
import { Host } from "../../workbench/host";
import { openJsdomExcel, type JsdomExcel } from "../../workbench/host/jsdomTransport";
import { readSheet } from "../../src/excel/readSheet";

const workbook = createWorkbook("Prov.xlsx");
const sheet = workbook.addSheet("Blad1");
const host = new Host(workbook);
const stored = new Map<string, string>();
let excel: JsdomExcel;
beforeAll(async () => {
  sheet.setContent({ row: 0, column: 0 }, { value: 20266 });
  excel = await openJsdomExcel(host, { settings: stored });
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
  CustomFunctions.associate("SAKNAS", () => [
    [1, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Värdet saknas.")],
  ]);
  CustomFunctions.associate("KROCK", () => {
    throw new Error("Ett fel i funktionen");
  });
  const outcomes = await excel.session.callFunctions([
    { name: "DUBBLA", args: [21], address: "Blad1!A1" },
    { name: "SAKNAS", args: [], address: "Blad1!A2" },
    { name: "KROCK", args: [], address: "Blad1!A3" },
  ]);
  expect(outcomes).toMatchObject([
    { value: 42 },
    { value: [[1, { type: "Error", basicValue: "#N/A", message: "Värdet saknas." }]] },
    // What a function throws itself loses its text on the way.
    { error: "#VALUE!", reason: "" },
  ]);
});

test("two thousand cells cost the add-in one message, and an unknown function is an error in its cell", async () => {
  CustomFunctions.associate("HALVERA", (value: number) => value / 2);
  const calls = Array.from({ length: 2000 }, (_, row) => ({
    name: "HALVERA",
    args: [row],
    address: `Blad1!A${row + 1}`,
  }));
  let passes = 0;
  const stop = host.onFunctionResults(() => (passes += 1));
  const outcomes = await excel.session.callFunctions([
    ...calls,
    { name: "BORTA", args: [], address: "Blad1!B1" },
  ]);
  stop();
  expect(outcomes.slice(0, 2000)).toEqual(calls.map(({ args }) => ({ value: args[0]! / 2 })));
  expect(outcomes[2000]).toHaveProperty("error");
  expect(passes).toBe(1);
});

describe("A message that is refused whole", () => {
  test.each([
    ["InvalidOperationInCellEditMode"],
    ["InvalidOrTimedOutSession"],
    ["ActivityLimitReached"],
    ["RequestPayloadSizeLimitExceeded"],
    ["ResponsePayloadSizeLimitExceeded"],
    ["AccessDenied"],
    ["GeneralException"],
  ] as const)("as %s comes to the add-in under that name, through office.js's own numbers", async (code) => {
    host.refuse(code);
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code });
  });

  test("because a cell is being edited may wait instead", async () => {
    host.beginEdit();
    const names = Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    setTimeout(() => host.endEdit(), 30);
    expect(await names).toEqual(["Blad1"]);
  });
});

test("settings are saved, and are there when the add-in starts the next time", async () => {
  const { settings } = Office.context.document;
  settings.set("visning", { flik: "Kontroll" });
  await new Promise<void>((saved, failed) =>
    settings.saveAsync(({ status, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? saved() : failed(new Error(error.message)),
    ),
  );
  expect([...stored]).toEqual([["visning", JSON.stringify({ flik: "Kontroll" })]]);
  stored.set("visning", JSON.stringify({ flik: "Mål" }));
  await new Promise<void>((read) => settings.refreshAsync(() => read()));
  expect(settings.get("visning")).toEqual({ flik: "Mål" });
});

test("what the stand-in does not know is refused, not left unanswered", async () => {
  const error = await new Promise<{ code: number }>((told) =>
    Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, (result) => told(result.error)),
  );
  expect(error).toMatchObject({ code: 5007 });
});

test("other messages to the page are passed over", async () => {
  const before = excel.session.roundTrips;
  for (const text of [
    undefined,
    7,
    "hej",
    "{",
    '{"_actionName":"executeMethod","_conversationId":"en annan"}',
  ]) {
    await excel.session.receive(text);
  }
  expect(excel.session.roundTrips).toBe(before);
});
