import { isProblem, validateSheet, type SheetReport } from "../../src/actions";
import { applyFix, writePlan } from "../../src/actions/shared/writing";
import { lateWrites } from "../../src/actions/shared/lateWrites";
import type { CellChange, Plan } from "../../src/domain/sheet/plan";
import { addSheet } from "../../src/excel/addSheet";
import { applyPlan } from "../../src/excel/applyPlan";
import { onWaiting, type Waiting } from "../../src/excel/patience";
import { updateMemory } from "../../src/excel/writeMemory";
import { isWrite } from "../../workbench/host/faults";
import { driftRows } from "../headless/files";
import { newSheet } from "../support/newSheet";
import { fill, openRealExcel, snapshot, type RealExcel } from "./realExcel";

let excel: RealExcel;
beforeEach(() => {
  excel = openRealExcel();
});
afterEach(() => excel.dispose());

/** Texts in B1, B3 and B5 that become numbers: three calls of Excel's. */
function textsToNumbers(): Plan {
  const rows = [0, 2, 4];
  rows.forEach((row) => excel.setContent(`B${row + 1}`, { value: `${row}0` }));
  const change = (row: number): CellChange => ({
    row,
    column: 1,
    before: { value: `${row}0`, formula: `${row}0` },
    after: { kind: "number", value: row * 10 },
  });
  return { sheet: "Blad1", changes: rows.map(change) };
}
const values = () => ["B1", "B3", "B5"].map((address) => excel.content(address).value);

describe("When Excel fails in the middle of a write", () => {
  test("and some cells were written, they are named, the others are left, and Ångra takes them back", async () => {
    const plan = textsToNumbers();
    const before = snapshot(excel.sheet);
    excel.host.faults.failCall(3);
    const outcome = await writePlan(plan, "");
    expect(outcome).toMatchObject({
      ok: false,
      isChanged: true,
      text: "Excel avbröt mitt i: 2 av 3 celler ändrades (B1 och B3).",
    });
    expect(values()).toEqual([0, 20, "40"]);
    const back = await (!outcome.ok && outcome.part ? outcome.part.undo() : Promise.reject(new Error()));
    expect(back).toMatchObject({ ok: true });
    expect(snapshot(excel.sheet)).toEqual(before);
  });

  test("and nothing was written, that is said because it was read", async () => {
    const plan = textsToNumbers();
    excel.host.faults.failCall(1);
    const trips = excel.messages();
    const outcome = await writePlan(plan, "");
    expect(outcome).toMatchObject({ ok: false, text: expect.stringMatching(/^Inget skrevs\./) as string });
    expect(outcome).not.toHaveProperty("part");
    // Re-read, write, read again.
    expect(excel.messages() - trips).toBe(3);
  });

  test("only the number format of a cell was changed, that is taken back too", async () => {
    excel.setContent("B1", { value: 5 });
    const change: CellChange = {
      row: 0,
      column: 1,
      before: { value: 5, formula: 5 },
      after: { kind: "number", value: 6 },
      format: { before: "General", after: "0.0" },
    };
    const before = snapshot(excel.sheet);
    excel.host.faults.failCall(2);
    const outcome = await writePlan({ sheet: "Blad1", changes: [change] }, "");
    expect(excel.sheet.format({ row: 0, column: 1 })).toBe("0.0");
    if (outcome.ok || !outcome.part) throw new Error("nothing to take back");
    await outcome.part.undo();
    expect(snapshot(excel.sheet)).toEqual(before);
  });

  test("and the answer alone was lost, it counts as written, with its undo and a new check", async () => {
    const plan = textsToNumbers();
    excel.host.faults.loseAnswer(isWrite);
    const outcome = await writePlan(plan, "3 celler ändrade");
    expect(outcome).toMatchObject({ ok: true, text: "3 celler ändrade" });
    expect(values()).toEqual([0, 20, 40]);
    await (outcome.ok && outcome.undo ? outcome.undo() : Promise.reject(new Error()));
    expect(values()).toEqual(["00", "20", "40"]);
  });

  test("and then lets nothing be read, nothing is claimed", async () => {
    const plan = textsToNumbers();
    excel.refuse((message) => message >= 1, "InvalidOrTimedOutSession");
    expect(await applyPlan(plan)).toEqual({ kind: "unknown", code: "sessionGone" });
    excel.host.accept();
    const outcome = await writePlan(textsToNumbers(), "");
    expect(outcome.ok).toBe(true);
  });

  test("the check after a good write may fail: the write stands, and can be undone", async () => {
    const plan = textsToNumbers();
    excel.refuse((message) => message === 2, "ActivityLimitReached");
    const outcome = await writePlan(plan, "3 celler ändrade");
    expect(outcome).toMatchObject({
      ok: true,
      text: "3 celler ändrade. Bladet kunde inte kontrolleras igen",
      report: { kind: "problem", what: "busy" },
    });
    expect(outcome.ok && outcome.undo).not.toBeNull();
  });
});

describe("A correction", () => {
  async function report(): Promise<SheetReport> {
    const outcome = await validateSheet();
    if (isProblem(outcome)) throw new Error(outcome.text);
    return outcome;
  }

  test("is not written when a figure of its proof has changed, and says which", async () => {
    fill(excel.sheet, "A1", driftRows(6, { B5: 8912 }));
    const fix = (await report()).findings[0]!.fixes[0]!;
    excel.workbook.as("colleague", () => excel.setContent("B4", { value: 1 }));
    const before = snapshot(excel.sheet);
    const outcome = await applyFix(fix);
    expect(outcome).toMatchObject({
      ok: false,
      text: "B4, som förslaget räknades ur, har ändrats (nu 1). Inget skrevs. Kontrollera igen.",
    });
    expect(snapshot(excel.sheet)).toEqual(before);
  });

  test("is written on a protected sheet where its cell is unlocked", async () => {
    fill(excel.sheet, "A1", driftRows(6, { B5: 8912 }));
    excel.sheet.isProtected = true;
    excel.sheet.setStyle({ row: 4, column: 1 }, { isUnlocked: true });
    const fix = (await report()).findings[0]!.fixes[0]!;
    expect(fix.address).toBe("B5");
    expect(await applyFix(fix)).toMatchObject({ ok: true, report: { ready: true } });
  });

  test("says which cell is locked where it is another that may be written", async () => {
    fill(excel.sheet, "A1", driftRows(6, { B5: 8912 }));
    excel.sheet.isProtected = true;
    excel.sheet.setStyle({ row: 3, column: 1 }, { isUnlocked: true });
    const fix = (await report()).findings[0]!.fixes[0]!;
    expect(await applyFix(fix)).toMatchObject({
      ok: false,
      text: expect.stringMatching(/^B5 är låst på det skyddade bladet\. Inget skrevs\./) as string,
    });
  });
});

describe("When Excel does not answer", () => {
  let told: (Waiting | null)[] = [];
  let stop = () => {};
  beforeEach(() => {
    told = [];
    stop = onWaiting((waiting) => void told.push(waiting));
  });
  afterEach(() => stop());
  const isTold = async () => {
    while (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    return told.at(-1)!;
  };

  test("that is told after a second and a half, and told to be over when it has answered", async () => {
    excel.beginEdit();
    const reading = validateSheet();
    await isTold();
    excel.endEdit();
    await reading;
    expect(told.map((waiting) => waiting !== null)).toEqual([true, false]);
  });

  test("Avbryt ends the waiting with a sentence, and nothing of a write that waits is sent", async () => {
    const plan = textsToNumbers();
    const before = snapshot(excel.sheet);
    excel.beginEdit();
    const writing = writePlan(plan, "");
    (await isTold()).stop();
    expect(await writing).toMatchObject({ ok: false, text: "Avbruten." });
    excel.endEdit();
    await excel.settle();
    expect(snapshot(excel.sheet)).toEqual(before);
  });

  test("a write that comes after Avbryt is found at the next contact, told once, and can be taken back", async () => {
    const plan = textsToNumbers();
    const release = excel.host.faults.hold({ when: isWrite });
    const writing = writePlan(plan, "");
    (await isTold()).stop();
    expect(await writing).toMatchObject({
      ok: false,
      isChanged: true,
      text: "Avbruten medan Excel skrev. B1, B3 och B5 kan ändras när Excel svarar igen. Då säger Driftkoll det.",
    });
    expect(await lateWrites()).toEqual([]);
    release();
    await excel.settle();
    const [late] = await lateWrites();
    expect(late).toMatchObject({ sheet: "Blad1", text: "B1, B3 och B5 skrevs efter att du avbröt" });
    expect(await lateWrites()).toEqual([]);
    expect(values()).toEqual([0, 20, 40]);
    await late!.undo();
    expect(values()).toEqual(["00", "20", "40"]);
  });
});

describe("One step of Ctrl+Z", () => {
  const given: Excel.RunOptions[] = [];
  let refuseGroups: null | number = null;

  /** The npm client knows nothing of undo groups: what is asked of Excel.run is seen, and Excel's refusal is played. */
  beforeEach(() => {
    given.length = 0;
    refuseGroups = null;
    const { run } = Excel;
    const watched = (
      options: Excel.RunOptions,
      batch: (context: Excel.RequestContext) => Promise<unknown>,
    ) => {
      given.push(options);
      if (options.mergeUndoGroup === true && refuseGroups !== null)
        excel.host.faults.failCall(refuseGroups, "UndoNotSupported");
      return run(options, batch);
    };
    Object.assign(Excel, { run: watched });
    const isSetSupported = (_set: string, version?: string) => Number(version?.split(".")[1]) <= 20;
    Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
  });
  afterEach(() => void Reflect.deleteProperty(globalThis, "Office"));
  const grouped = () => given.map(({ mergeUndoGroup }) => mergeUndoGroup === true);

  test("is asked for where Excel can", async () => {
    await applyPlan(textsToNumbers());
    expect(grouped()).toEqual([true]);
  });

  test.each([1, 2, 3])(
    "that Excel refuses at call %d is written cell by cell instead, and whole",
    async (call) => {
      refuseGroups = call;
      expect(await applyPlan(textsToNumbers())).toEqual({ kind: "written" });
      expect(values()).toEqual([0, 20, 40]);
      expect(grouped()).toEqual([true, false, false]);
    },
  );

  test("is not asked for above 1 500 cells, nor for a new sheet", async () => {
    const changes = Array.from({ length: 1501 }, (_, row): CellChange => ({
      row,
      column: 3,
      before: { value: "", formula: "" },
      after: { kind: "number", value: row },
    }));
    await applyPlan({ sheet: "Blad1", changes });
    await addSheet(NEW_SHEET);
    expect(grouped()).toEqual([false, false]);
  });
});

const NEW_SHEET = newSheet("Prognos");

describe("A new sheet", () => {
  const names = () => excel.workbook.sheets.map(({ name }) => name);

  test.each([1, 2, 3])("that Excel fails to make at call %d is taken away again", async (call) => {
    excel.host.faults.failCall(call);
    expect(await addSheet(NEW_SHEET)).toEqual({ kind: "failed", code: "unknown" });
    expect(names()).toEqual(["Blad1"]);
  });

  test("that cannot be taken away again is said to be left", async () => {
    excel.host.faults.loseAnswer(isWrite);
    excel.refuse((message) => message >= 2, "ActivityLimitReached");
    expect(await addSheet(NEW_SHEET)).toMatchObject({ kind: "left", name: "Prognos" });
  });

  test("stands without its page where the computer has no printer", async () => {
    // Added, two cells and their reading in one message; then activated, frozen, and the page.
    excel.host.faults.failCall(6);
    expect(await addSheet(NEW_SHEET)).toMatchObject({
      kind: "added",
      added: { formulas: [["Volym"], [12]] },
    });
    expect(names()).toEqual(["Blad1", "Prognos"]);
    expect(excel.workbook.activeSheet.name).toBe("Prognos");
  });

  test("is refused whole where the workbook's structure is protected", async () => {
    excel.workbook.isStructureProtected = true;
    expect(await addSheet(NEW_SHEET)).toEqual({ kind: "protected" });
  });
});

describe("What is kept in the workbook", () => {
  const answer = { version: 1, approvals: [], answers: { a: "1" } } as const;

  test("is read back in the same message, and not written again when it is there already", async () => {
    const before = excel.messages();
    await updateMemory(() => answer);
    expect(excel.messages() - before).toBe(2);
    await updateMemory(() => answer);
    expect(excel.messages() - before).toBe(3);
  });

  test("and is not there afterwards, is an error", async () => {
    const add = excel.workbook.addCustomXmlPart.bind(excel.workbook);
    excel.workbook.addCustomXmlPart = (xml) => add(xml.replace("1", "2"));
    await expect(updateMemory(() => answer)).rejects.toMatchObject({ code: "notKept" });
  });
});
