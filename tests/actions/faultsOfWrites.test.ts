import {
  addPlannedSheet,
  answerQuestion,
  assessGoals,
  clearMarks,
  fillDeviations,
  fillGoals,
  fillPlan,
  isProblem,
  lateWrites,
  markFindings,
  prepare,
  previewDeviations,
  replaceFunctions,
  validateSheet,
  writePreparation,
  type Preparation,
  type SheetReport,
  type WriteOutcome,
} from "../../src/actions";
import { applyFix } from "../../src/actions/shared/writing";
import { inversePlan, type Plan } from "../../src/domain/sheet/plan";
import { onWaiting, PATIENCE_MS } from "../../src/excel/patience";
import type { ErrorCode } from "../../workbench/host";
import { isWrite } from "../../workbench/host/faults";
import { nodeOffice } from "../../workbench/host/nodeOffice";
import type { SheetModel } from "../../workbench/workbook";
import { fill, openRealExcel, snapshot, type RealExcel } from "../excel/realExcel";
import { driftRows } from "../headless/files";
import { newSheet } from "../support/newSheet";

/**
 * Every fault that the stand-in can play, before, during and after each kind of write. What is claimed is held against
 * what the workbook holds, and the way back against what it held. The table that is printed counts how it ended.
 */

let excel: RealExcel;
beforeEach(() => {
  excel = openRealExcel();
  Object.assign(globalThis, { Office: nodeOffice });
});
afterEach(() => {
  excel.dispose();
  Object.assign(globalThis, { Office: undefined });
});

/** What a write says of itself: done, with the way back; or why not. */
type Told = Pick<WriteOutcome, "ok"> &
  Partial<Omit<Extract<WriteOutcome, { ok: false }>, "ok">> & {
    readonly undo?: Extract<WriteOutcome, { ok: true }>["undo"];
  };

/** Puts cells on the sheets and answers the write that would be done. */
type Write = () => Promise<() => Promise<Told>>;

async function checked(): Promise<SheetReport> {
  const outcome = await validateSheet();
  if (isProblem(outcome)) throw new Error(outcome.text);
  return outcome;
}

async function prepared(): Promise<Preparation> {
  const outcome = await prepare({ version: "1.0.0", functions: [] });
  if (outcome.kind === "problem") throw new Error(outcome.text);
  return outcome;
}

const GOALS = [
  ["Indikator", "Utfall 2024", "Utfall 2025", "Mål 2025", "Bedömning", "Trend"],
  ["Andel elever med behörighet, högre är bättre", 80, 84, 85, null, null],
  ["Andel nöjda brukare, högre är bättre", 70, 75, 72, null, null],
  ["Antal avbrott, lägre är bättre", 42, 31, 35, null, null],
];
const DEVIATIONS = [
  ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse"],
  ["Skola", -900, -950, -50],
  ["Vård", -90, -60, null],
  ["Kultur", -30, -31, -1],
  ["Omsorg", -500, -400, null],
];
const said = (problem: { readonly text: string } | null): Told =>
  problem ? { ok: false, text: problem.text } : { ok: true };

const WRITES: Readonly<Record<string, Write>> = {
  async correct() {
    fill(excel.sheet, "A1", driftRows(6, { B5: 8912 }));
    const fix = (await checked()).findings[0]!.fixes[0]!;
    return () => applyFix(fix);
  },
  async "text to numbers"() {
    const rows = driftRows(6).map((row, r) =>
      row.map((cell, c) => (c === 2 && r > 2 && r % 2 === 1 && typeof cell === "number" ? `${cell}` : cell)),
    );
    fill(excel.sheet, "A1", rows);
    const { findings } = await checked();
    const fix = findings.find(({ rule }) => rule === "textNumber")!.fixes[0]!;
    expect(fix.plan.changes.length).toBeGreaterThan(2);
    return () => applyFix(fix);
  },
  async mark() {
    fill(excel.sheet, "A1", driftRows(6, { B5: 8912, C7: 4711 }));
    const report = await checked();
    return async () => {
      const told = said(await markFindings(report));
      const undo = async (): Promise<WriteOutcome> => {
        const problem = await clearMarks();
        return problem ? { ok: false, text: problem.text } : { ok: true, text: "", undo: null, report: null };
      };
      return told.ok ? { ...told, undo } : told;
    };
  },
  async "fill goals"() {
    fill(excel.sheet, "A1", GOALS);
    const report = await assessGoals();
    if (report.kind !== "goals") throw new Error(report.text);
    const plan = fillPlan(report);
    if (!plan || plan.changes.length < 4) throw new Error("too little to fill");
    return () => fillGoals(plan);
  },
  async deviations() {
    fill(excel.sheet, "A1", DEVIATIONS);
    const report = await previewDeviations("Blad1");
    if (report.kind !== "deviations") throw new Error(report.text);
    return () => fillDeviations(report);
  },
  "new sheet": () => Promise.resolve(() => addPlannedSheet({ sheet: newSheet("Prognos"), sources: [] })),
  replace() {
    const sheets = [excel.sheet, excel.workbook.addSheet("Blad2")];
    const writes = sheets.map(({ name }, index) => {
      fill(sheets[index]!, "A1", [[5, 3, { formula: "=B1+A1", value: 8 }, { formula: "=A1*2", value: 10 }]]);
      const changeOf = (column: number, formula: string, value: number, becomes: string) => ({
        row: 0,
        column,
        before: { value, formula },
        after: { kind: "formula" as const, formula: becomes },
      });
      const changes = [changeOf(2, "=B1+A1", 8, "=A1+B1"), changeOf(3, "=A1*2", 10, "=2*A1")];
      const plan: Plan = { sheet: name, changes };
      return { plan, undo: inversePlan(plan) };
    });
    return Promise.resolve(() => replaceFunctions({ writes }));
  },
  async "first report"() {
    fill(excel.sheet, "A1", driftRows(6));
    const preparation = await prepared();
    return () => writePreparation(preparation, "2025-12-05");
  },
  async "next report"() {
    fill(excel.sheet, "A1", driftRows(6));
    await writePreparation(await prepared(), "2025-12-05");
    const preparation = await prepared();
    return () => writePreparation(preparation, "2025-12-12");
  },
  async "keep answer"() {
    fill(excel.sheet, "A1", driftRows(6));
    await answerQuestion("Blad1", "förut", "yes");
    return async () => {
      const outcome = await answerQuestion("Blad1", "nu", "yes");
      return said(isProblem(outcome) ? outcome : null);
    };
  },
};

/** Everything that a person would miss: cells, looks, sheets, marks, and what is remembered. */
function everything(): string {
  const { workbook } = excel;
  return JSON.stringify([
    workbook.sheets.map((sheet) => [sheet.name, cellsOf(sheet), sheet.conditionalFormats.length]),
    [...workbook.customXmlParts.values()].sort(),
  ]);
}

/** Black written out is the colour that a cell has by itself: Excel knows no way to write "automatic". */
function cellsOf(sheet: SheetModel): string[] {
  return snapshot(sheet)
    .map((cell) => cell.replace('"fontColor":"#000000"', ""))
    .filter((cell) => !/^\[\d+,\d+,null,"General",\{\}\]$/.test(cell));
}

interface Fault {
  readonly name: string;
  readonly when: "before" | "during" | "after";
  /** @returns lets go of what was held back, where something was */
  readonly play: () => (() => void) | void;
}

const REFUSALS: readonly ErrorCode[] = [
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "ActivityLimitReached",
  "RequestPayloadSizeLimitExceeded",
];
const FAULTS: readonly Fault[] = [
  ...REFUSALS.map((code): Fault => ({
    name: code,
    when: "before",
    play: () => excel.host.refuse(code, { when: isWrite }),
  })),
  ...([1, 2, 3, 4] as const).map((call): Fault => ({
    name: `fails at call ${call}`,
    when: "during",
    play: () => excel.host.faults.failCall(call),
  })),
  {
    name: "AccessDenied at call 2",
    when: "during",
    play: () => excel.host.faults.failCall(2, "AccessDenied"),
  },
  {
    name: "undo refused at call 2",
    when: "during",
    play: () => excel.host.faults.failCall(2, "UndoNotSupported"),
  },
  { name: "lost answer", when: "after", play: () => excel.host.faults.loseAnswer(isWrite) },
  {
    name: "lost answer, session gone",
    when: "after",
    play: () => excel.host.faults.loseAnswer(isWrite, "InvalidOrTimedOutSession"),
  },
  { name: "never answers", when: "before", play: () => excel.host.faults.hold({ when: isWrite }) },
  {
    name: "never answers, but does it",
    when: "after",
    play: () => excel.host.faults.hold({ when: isWrite, isCarriedOut: true }),
  },
  { name: "protected sheet", when: "before", play: () => void (excel.sheet.isProtected = true) },
  {
    name: "protected workbook",
    when: "before",
    play: () => void (excel.workbook.isStructureProtected = true),
  },
  { name: "read-only workbook", when: "before", play: () => void (excel.workbook.isReadOnly = true) },
];

type Ending = "written" | "nothing written" | "told cell by cell" | "nothing claimed" | "told when it came";
const counted = new Map<string, Map<Ending, number>>();
function count(row: string, ending: Ending): void {
  const endings = counted.get(row) ?? new Map<Ending, number>();
  counted.set(row, endings.set(ending, (endings.get(ending) ?? 0) + 1));
}

afterAll(() => {
  const endings: readonly Ending[] = [
    "written",
    "nothing written",
    "told cell by cell",
    "told when it came",
    "nothing claimed",
  ];
  const lines = [...counted].map(([row, found]) =>
    [row.padEnd(28), ...endings.map((ending) => String(found.get(ending) ?? 0).padStart(ending.length))].join(
      "  ",
    ),
  );
  process.stdout.write(`\n${"".padEnd(28)}  ${endings.join("  ")}\n${lines.join("\n")}\n`);
});

/** Presses Avbryt as soon as the pane offers it. */
function stopAsSoonAsOffered(): () => void {
  return onWaiting((waiting) => waiting?.stop());
}

describe.each(Object.entries(WRITES))("%s:", (kind, prepare) => {
  const WRITES_NO_CELL = kind === "mark" || kind === "keep answer";

  test.each(FAULTS.map((fault) => [fault.when, fault.name, fault] as const))(
    "%s, %s",
    async (when, _name, fault) => {
      const write = await prepare();
      const before = everything();
      const isOver = stopAsSoonAsOffered();
      const release = fault.play();
      const told = await write();
      isOver();
      excel.host.accept();
      // A call that was never reached must not fail in the way back.
      excel.host.faults.failCall(Infinity);
      const row = `${kind}, ${when}`;

      if (release) {
        // Nobody waits any longer; then Excel goes on.
        expect(told).toMatchObject({ ok: false, text: expect.stringMatching(/Avbruten/) as string });
        release();
        await excel.settle();
        const late = await lateWrites();
        if (WRITES_NO_CELL) {
          count(row, "nothing claimed");
          return;
        }
        expect(late).toHaveLength(1);
        expect(everything()).not.toBe(before);
        expect(await late[0]!.undo()).toMatchObject({ ok: true });
        expect(everything()).toBe(before);
        count(row, "told when it came");
        return;
      }

      excel.sheet.isProtected = false;
      const after = everything();
      if (told.ok) {
        expect(after).not.toBe(before);
        count(row, "written");
        if (!told.undo) return;
        expect(await told.undo()).toMatchObject({ ok: true });
        expect(everything()).toBe(before);
      } else if (told.part) {
        expect(after).not.toBe(before);
        expect(told.text).toMatch(/ändrades/);
        count(row, "told cell by cell");
        expect(await told.part.undo()).toMatchObject({ ok: true });
        expect(everything()).toBe(before);
      } else if (after === before) count(row, "nothing written");
      else {
        // It may have been done: then nothing else is said.
        expect(told.text).not.toMatch(/Inget (?:skrevs|sparades)/);
        expect(WRITES_NO_CELL || told.isChanged).toBe(true);
        count(row, "nothing claimed");
      }
    },
    PATIENCE_MS + 20_000,
  );
});
