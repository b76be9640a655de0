import { applyPlan } from "../../src/excel/applyPlan";
import { markCells } from "../../src/excel/markCells";
import type { WorkbookEvent } from "../../src/excel/types";
import { watchWorkbook } from "../../src/excel/watchWorkbook";
import { fill, openRealExcel, type RealExcel } from "./realExcel";

let excel: RealExcel;
let stop: () => Promise<void>;
let events: WorkbookEvent[];

beforeEach(async () => {
  excel = openRealExcel();
  fill(excel.sheet, "A1", [["Skola", 1, 2]]);
  events = [];
  stop = await watchWorkbook((event) => events.push(event));
});
afterEach(async () => {
  await stop();
  excel.dispose();
});

/** Longer than edits are gathered for. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 400));

describe("Watching the workbook", () => {
  test("tells once of edits that follow closely, with the sheet's name as it is now", async () => {
    excel.sheet.name = "Drift";
    excel.sheet.setContent({ row: 0, column: 1 }, { value: 5 });
    excel.sheet.setContent({ row: 0, column: 2 }, { value: 6 });
    await quiet();
    expect(events).toEqual([{ kind: "edited", sheetId: excel.sheet.id, sheet: "Drift" }]);
  });

  test("tells which sheet has become the active one", async () => {
    const second = excel.workbook.addSheet("Blad2");
    excel.workbook.activate(second.id);
    await quiet();
    expect(events).toEqual([{ kind: "activated", sheet: "Blad2" }]);
  });

  test("keeps silent about what the add-in writes and marks itself", async () => {
    const change = { row: 0, column: 1, before: { value: 1, formula: 1 } };
    const after = { kind: "number", value: 9 } as const;
    expect(await applyPlan({ sheet: "Blad1", changes: [{ ...change, after }] })).toEqual({ kind: "written" });
    await markCells("Blad1", [{ address: "B1", tone: "error" }]);
    await quiet();
    expect(events).toEqual([]);
  });

  test("tells of what the user types over a cell that the add-in has just written", async () => {
    const change = { row: 0, column: 1, before: { value: 1, formula: 1 } };
    await applyPlan({ sheet: "Blad1", changes: [{ ...change, after: { kind: "number", value: 9 } }] });
    excel.sheet.setContent({ row: 0, column: 1 }, { value: 10 });
    await quiet();
    expect(events.map(({ kind }) => kind)).toEqual(["edited"]);
  });

  test("tells at once, by the name it knew, while the user already types in the next cell", async () => {
    excel.sheet.setContent({ row: 0, column: 1 }, { value: 5 });
    excel.beginEdit();
    await quiet();
    expect(events).toEqual([{ kind: "edited", sheetId: excel.sheet.id, sheet: "Blad1" }]);
    excel.endEdit();
  });

  test("ends when it is stopped, also for edits that were waiting to be told", async () => {
    excel.sheet.setContent({ row: 0, column: 1 }, { value: 5 });
    await stop();
    excel.sheet.setContent({ row: 0, column: 1 }, { value: 6 });
    await quiet();
    expect(events).toEqual([]);
  });
});
