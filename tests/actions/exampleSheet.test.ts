import { addExample, isProblem, removeExample, validateSheet } from "../../src/actions";
import { createWorkbook, type WorkbookModel } from "../../workbench/workbook";
import { openRealExcel, type RealExcel } from "../excel/realExcel";

let excel: RealExcel;
let workbook: WorkbookModel;
beforeEach(() => {
  excel = openRealExcel();
  workbook = createWorkbook("Bok.xlsx");
  workbook.addSheet("Blad1");
  excel.show(workbook);
});
afterEach(() => {
  excel.dispose();
  workbook.dispose();
});

const names = () => workbook.sheets.map(({ name }) => name);

async function added(): Promise<string> {
  const written = await addExample();
  if (!written.ok) throw new Error(written.text);
  await excel.settle();
  return workbook.activeSheet.name;
}

test("the example comes as a sheet of its own in front, and a check names its one wrong figure", async () => {
  const name = await added();
  expect(name).toBe("Driftkolls exempel");
  const report = await validateSheet();
  if (isProblem(report)) throw new Error(report.text);
  expect(report.sheet).toBe(name);
  expect(report.findings.map(({ severity, address, proposal }) => [severity, address, proposal])).toEqual([
    ["error", "B8", expect.objectContaining({ value: 6480 })],
  ]);
});

test("it is taken away by one click, whatever has been tried there", async () => {
  const name = await added();
  workbook.activeSheet.setContent({ row: 7, column: 1 }, { value: 6480 });
  const removed = await removeExample(name);
  expect(removed).toMatchObject({ ok: true, text: "Bladet Driftkolls exempel borttaget" });
  await excel.settle();
  expect(names()).toEqual(["Blad1"]);
  expect(await removeExample(name)).toMatchObject({ ok: false });
});

test("somebody else's sheet of that name is left alone", async () => {
  workbook.addSheet("Driftkolls exempel").setContent({ row: 0, column: 0 }, { value: "Mina siffror" });
  const removed = await removeExample("Driftkolls exempel");
  expect(removed.ok).toBe(false);
  expect(removed.text).toContain("är inte längre Driftkolls exempel");
  expect(names()).toEqual(["Blad1", "Driftkolls exempel"]);
});
