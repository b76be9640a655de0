import { clean, keepAnswer, prepare, previewCleaning, writePreparation } from "../../src/actions";
import { addPlannedSheet } from "../../src/actions/newSheet/newSheets";
import { isWrite } from "../../workbench/host/faults";
import { nodeOffice } from "../../workbench/host/nodeOffice";
import { driftRows } from "../headless/files";
import { newSheet } from "../support/newSheet";
import { fill, openRealExcel, type RealExcel } from "./realExcel";

let excel: RealExcel;
beforeEach(() => {
  excel = openRealExcel();
  Object.assign(globalThis, { Office: nodeOffice });
  fill(excel.sheet, "A1", driftRows(6));
});
afterEach(() => {
  excel.dispose();
  Object.assign(globalThis, { Office: undefined });
});

const parts = () => [...excel.workbook.customXmlParts.values()].sort();
const names = () => excel.workbook.sheets.map(({ name }) => name);
const loseAnswer = () => excel.host.faults.loseAnswer(isWrite);

async function report() {
  const preparation = await prepare({ version: "1.0.0", functions: [] });
  if (preparation.kind === "problem") throw new Error(preparation.text);
  const written = await writePreparation(preparation, "2025-12-05");
  if (!written.ok) throw new Error(written.text);
  return written;
}

async function cleaning() {
  const view = await previewCleaning([]);
  if (view.kind === "problem") throw new Error(view.text);
  return view;
}

describe("Where Excel's answer alone is lost", () => {
  test("an answer that is kept is not said to be lost", async () => {
    loseAnswer();
    expect(await keepAnswer("period", "8")).toEqual({ kind: "kept" });
  });

  test("a sheet that is gone is said to be taken away", async () => {
    const added = await addPlannedSheet({ sheet: newSheet("Prognos"), sources: [] });
    loseAnswer();
    expect(await (added.ok && added.undo!())).toMatchObject({ ok: true, text: "Bladet Prognos borttaget" });
    expect(names()).toEqual(["Blad1"]);
  });
});

describe("Where Excel fails between the parts of a file", () => {
  test("what was cleared by half is put back, and can be cleared again", async () => {
    await keepAnswer("period", "8");
    await report();
    const before = parts();
    const view = await cleaning();
    excel.host.faults.failCall(2);
    expect(await clean(view)).toMatchObject({ ok: false });
    expect(parts()).toEqual(before);
    expect(await clean(await cleaning())).toMatchObject({ ok: true });
    expect(parts()).toEqual([]);
  });

  test("a way back that came half is gone to its end", async () => {
    await keepAnswer("period", "8");
    const { undo } = await report();
    excel.host.faults.failCall(2);
    expect(await undo!()).toMatchObject({ ok: true });
    expect(names()).toEqual(["Blad1"]);
    expect(parts()).toHaveLength(1);
    await report();
    const before = parts();
    const cleaned = await clean(await cleaning());
    excel.host.faults.failCall(2);
    expect(await (cleaned.ok && cleaned.undo!())).toMatchObject({ ok: true });
    expect(parts()).toEqual(before);
  });
});
