import type { Plan } from "../../src/domain/sheet/plan";
import { applyPlan } from "../../src/excel/applyPlan";
import { goToCell } from "../../src/excel/goToCell";
import { listSheets } from "../../src/excel/listSheets";
import { readSheet } from "../../src/excel/readSheet";
import { fill, openRealExcel, snapshot, type RealExcel } from "./realExcel";

let excel: RealExcel;
beforeEach(() => {
  excel = openRealExcel();
  fill(excel.sheet, "A1", [["Skola", 1, 2]]);
});
afterEach(() => excel.dispose());

describe("When Excel refuses", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "editMode"],
    ["InvalidOrTimedOutSession", "sessionGone"],
    ["ActivityLimitReached", "busy"],
    ["AccessDenied", "accessDenied"],
    ["GeneralException", "unknown"],
  ] as const)("with %s the error that comes out says %s", async (refusal, code) => {
    excel.refuseNext(refusal);
    await expect(readSheet()).rejects.toMatchObject({ name: "ExcelError", code });
  });

  test("a write because a cell is being edited, nothing is written", async () => {
    const untouched = snapshot(excel.sheet);
    const change = { row: 0, column: 1, before: { value: 1, formula: 1 } };
    excel.refuseNext("InvalidOperationInCellEditMode");
    await expect(
      applyPlan({ sheet: "Blad1", changes: [{ ...change, after: { kind: "number", value: 9 } }] }),
    ).rejects.toMatchObject({ code: "editMode" });
    expect(snapshot(excel.sheet)).toEqual(untouched);
  });
});

describe("While a cell is being edited", () => {
  test("a reading waits until the edit has ended, and then reads what was typed", async () => {
    excel.beginEdit();
    let isRead = false;
    const reading = readSheet().finally(() => (isRead = true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isRead).toBe(false);
    excel.setContent("B1", { value: 77 });
    excel.endEdit();
    expect(await reading).toMatchObject({ grid: { values: [["Skola", 77, 2]] } });
  });
});

describe("A workbook that is open for reading only", () => {
  test("says so first when something is written: that counts as protected", async () => {
    const untouched = snapshot(excel.sheet);
    const change = { row: 0, column: 1, before: { value: 1, formula: 1 } };
    excel.refuse((message) => message === 1, "AccessDenied");
    const plan: Plan = { sheet: "Blad1", changes: [{ ...change, after: { kind: "number", value: 9 } }] };
    expect(await applyPlan(plan)).toEqual({ kind: "protected" });
    expect(snapshot(excel.sheet)).toEqual(untouched);
  });
});

describe("A sheet that Excel refuses as too large", () => {
  /** Enough for two blocks: the first is a guess of some thirty thousand cells. */
  const rows = Array.from({ length: 9_999 }, (_, row) => [`Rad ${row}`, row, row / 4]);

  test.each(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"] as const)(
    "(%s) is read in blocks, with progress, to the same grid",
    async (refusal) => {
      fill(excel.sheet, "B2", rows);
      const whole = await readSheet();
      const progress: [number, number][] = [];
      const before = excel.messages();
      excel.refuseNext(refusal);
      const reading = await readSheet(undefined, { onProgress: (...told) => progress.push(told) });
      await excel.settle();
      expect(reading).toEqual(whole);
      expect(progress.length).toBeGreaterThan(1);
      expect(progress.at(-1)).toEqual([10_000, 10_000]);
      // The refused one, the frame, and the blocks.
      expect(excel.messages() - before).toBe(2 + progress.length);
      expect(excel.largestAnswer()).toBeLessThan(5_000_000);
    },
  );

  test("because it holds more than 5 MB is read in blocks that Excel lets through", async () => {
    const wide = Array.from({ length: 25_000 }, (_, row) =>
      Array.from({ length: 6 }, (_, c) => `Å${row}-${c}`),
    );
    fill(excel.sheet, "A1", wide);
    const reading = await readSheet();
    expect(reading.kind === "grid" && reading.grid.values).toEqual(wide);
    await excel.settle();
    // The refused one, the frame, and two blocks or three.
    expect(excel.messages()).toBeGreaterThanOrEqual(4);
    expect(excel.messages()).toBeLessThanOrEqual(5);
  });

  test("is read in smaller blocks when a block is refused as well", async () => {
    fill(excel.sheet, "B2", rows);
    const whole = await readSheet();
    excel.refuse((message) => [0, 2, 3].includes(message), "ResponsePayloadSizeLimitExceeded");
    expect(await readSheet()).toEqual(whole);
  });

  test("stops between blocks when the user says so, and says that it was stopped", async () => {
    fill(excel.sheet, "B2", rows);
    const stopper = new AbortController();
    const done: number[] = [];
    excel.refuseNext("RequestPayloadSizeLimitExceeded");
    const reading = readSheet(undefined, {
      signal: stopper.signal,
      onProgress: (count) => {
        done.push(count);
        stopper.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ code: "stopped" });
    expect(done).toHaveLength(1);
  });
});

describe("Finding the way in the workbook", () => {
  test("lists the worksheets in the order of their tabs, in one round trip", async () => {
    excel.workbook.addSheet("Nämnd").visibility = "Hidden";
    excel.workbook.activate(excel.workbook.addSheet("Mål").id);
    const before = excel.messages();
    expect(await listSheets()).toEqual([
      { name: "Blad1", isVisible: true, isActive: false },
      { name: "Nämnd", isVisible: false, isActive: false },
      { name: "Mål", isVisible: true, isActive: true },
    ]);
    expect(excel.messages() - before).toBe(1);
  });

  test("lists them while a chart sheet is the active tab too", async () => {
    excel.workbook.activate(excel.workbook.insertSheet("Diagram1", "chart").id);
    expect(await listSheets()).toEqual([{ name: "Blad1", isVisible: true, isActive: false }]);
  });

  test("goes to a cell on another sheet in one round trip", async () => {
    const second = excel.workbook.addSheet("Nämnd 2");
    const before = excel.messages();
    await goToCell("Nämnd 2", "C7");
    await excel.settle();
    expect(excel.messages() - before).toBe(1);
    expect(excel.workbook.activeSheet.id).toBe(second.id);
    expect(excel.workbook.selection.areas).toEqual([{ row: 6, column: 2, rows: 1, columns: 1 }]);
  });

  test("says that a sheet is gone", async () => {
    await expect(goToCell("Borta", "A1")).rejects.toMatchObject({ code: "notFound" });
  });
});
