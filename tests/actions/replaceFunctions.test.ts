/**
 * @jest-environment ./tests/support/once/jsdom.js
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import {
  isProblem,
  previewReplacement,
  replaceFunctions,
  type ReplacementScope,
  type ReplacementView,
} from "../../src/actions";
import { cellAddress, parseAddress } from "../../src/domain/sheet/address";
import type { Scalar, SheetModel } from "../../workbench/workbook";
import { openExcelWithFunctions, type ExcelWithFunctions } from "../support/excelWithFunctions";
import { COLUMNS, putCells, putFigures, ROW_COUNT, SINGLES } from "../support/functionTables";

let opened: ExcelWithFunctions;
let drift: SheetModel;
let other: SheetModel;

beforeAll(async () => {
  opened = await openExcelWithFunctions();
  drift = opened.workbook.addSheet("Drift");
  other = opened.workbook.addSheet("Volymer och à-pris");
  opened.workbook.addSheet("Tomt");
  putFigures(drift);
  putCells(drift, { ...COLUMNS, ...SINGLES });
  putCells(other, {
    B2: "=AVVIKELSE(Drift!B4:B6,Drift!C4:C6)",
    D2: "=PROGNOS_VOLYM(12,2500)",
    E2: "Inte AVVIKELSE(B4,C4)",
  });
  opened.workbook.activate(drift.id);
  await opened.workbook.settled();
}, 90_000);
afterAll(() => opened.dispose());

type Contents = Record<string, { value: Scalar; formula?: string; isSpilled?: true }>;

/** Everything on the sheets, by sheet and address. */
function contents(): Contents {
  const all: Contents = {};
  for (const sheet of [drift, other]) {
    for (const [position, { value, formula, isSpilled }] of sheet.cells.entries()) {
      if (value === null && formula === undefined) continue;
      all[`${sheet.name}!${cellAddress(position)}`] = {
        value,
        ...(formula !== undefined && { formula }),
        ...(isSpilled && { isSpilled }),
      };
    }
  }
  return all;
}

async function preview(scope: ReplacementScope): Promise<ReplacementView> {
  const view = await previewReplacement(scope, opened.functions);
  if ("kind" in view) throw new Error(view.text);
  return view;
}

async function tripsOf<T>(work: () => Promise<T>): Promise<[number, T]> {
  const before = opened.excel.session.roundTrips;
  const result = await work();
  return [opened.excel.session.roundTrips - before, result];
}

/** The same to 1e-9 of its size; the last digits of zero are those of what was subtracted. */
function isClose(found: Scalar, expected: Scalar): boolean {
  if (typeof found !== "number" || typeof expected !== "number")
    return JSON.stringify(found ?? "") === JSON.stringify(expected ?? "");
  return Math.abs(found - expected) <= Math.max(1e-9 * Math.abs(expected), 1e-10);
}

test("every function in every row leaves the value it showed, and none of ours is left", async () => {
  const before = contents();
  expect(
    Object.values(before).filter(({ value }) => typeof value === "object" && value?.error === "#NAME?"),
  ).toEqual([]);
  const view = await preview("workbook");
  expect(view.sheets.flatMap(({ kept }) => kept)).toEqual([]);
  const result = await replaceFunctions(view);
  if (!result.ok) throw new Error(result.text);
  await opened.workbook.settled();
  const after = contents();
  const different = Object.entries(before)
    .filter(([cell, { value }]) => !isClose(after[cell]?.value ?? null, value))
    .map(([cell, { value, formula }]) => ({ cell, formula, value, after: after[cell] }));
  expect(different).toEqual([]);
  const names = opened.functions.map(({ name }) => `${name}(`);
  const left = Object.values(after).filter(({ formula }) => names.some((name) => formula?.includes(name)));
  expect(left).toEqual([]);
  expect(Object.values(after).some(({ isSpilled }) => isSpilled)).toBe(false);
  // Most are formulas that go on computing.
  expect(result.text).toMatch(/^Funktioner ersatta i \d+ celler på 2 blad$/);
  expect(after["Drift!G5"]).toMatchObject({ formula: "=B5-C5" });
  expect(after["Drift!G8"]).toMatchObject({ formula: '=IF(OR(B8="",C8=""),"",B8-C8)' });
  expect(after["Drift!G10"]).toEqual({ value: 234.5 });

  const undone = await result.undo!();
  expect(undone).toMatchObject({ ok: true, undo: null });
  await opened.workbook.settled();
  expect(contents()).toEqual(before);
}, 60_000);

test("the native formulas follow new figures as the functions would have", async () => {
  const view = await preview("workbook");
  const result = await replaceFunctions(view);
  putCells(drift, { B4: 18211.5, C4: 21003, D4: -77.25, E4: 3, B5: -3, C5: 0.7, D5: 12, B7: 41, A1: 5 });
  await opened.workbook.settled();
  const native = contents();
  await (result.ok && result.undo!());
  await opened.workbook.settled();
  const own = contents();
  const followed = Object.entries(native).filter(([cell, { formula }]) => formula && own[cell]);
  expect(followed.length).toBeGreaterThan(500);
  const different = followed.filter(([cell, { value }]) => !isClose(value, own[cell]!.value));
  expect(different.map(([cell, now]) => ({ cell, ...now, own: own[cell]!.value }))).toEqual([]);
  putFigures(drift);
  await opened.workbook.settled();
}, 60_000);

test("a sheet is read in one round trip, the sheets it refers to in one each; writing is two a sheet, and so is undoing", async () => {
  const [reading] = await tripsOf(() => preview("sheet"));
  expect(reading).toBe(1);
  const [readingAll, view] = await tripsOf(() => preview("workbook"));
  expect(readingAll).toBe(1 + 3);
  const [writing, written] = await tripsOf(() => replaceFunctions(view));
  expect(writing).toBe(2 * 2);
  const [undoing] = await tripsOf(() =>
    written.ok ? written.undo!() : Promise.reject(new Error(written.text)),
  );
  expect(undoing).toBe(2 * 2);
  await opened.workbook.settled();
});

test("the preview says what stands in each cell, what it becomes, and why something becomes a value", async () => {
  const { sheets, summary, count } = await preview("sheet");
  const [sheet] = sheets;
  const of = (address: string) => sheet!.cells.find((cell) => cell.address === address);
  expect(of("G4")).toEqual({ address: "G4", now: "=AVVIKELSE(B4:B52;C4:C52)", becomes: "=B4-C4", why: "" });
  expect(of("G5")).toEqual({ address: "G5", now: "fylls från G4", becomes: "=B5-C5", why: "" });
  expect(of("U4")).toMatchObject({ becomes: '=OM(B4>=D4;"Uppfyllt";"Ej uppfyllt")' });
  expect(of("W4")).toMatchObject({ becomes: "1234,5", why: "har ingen motsvarighet i Excel" });
  expect(summary).toMatch(/^\d+ celler blir vanliga formler och \d+ celler blir värden\.$/);
  expect(count).toBe(sheet!.cells.length);
});

test("of a selection only the formulas that fill a marked cell are taken, each with all that it fills", async () => {
  opened.workbook.select(drift.id, [parseAddress("G6:H6")!, parseAddress("G60")!]);
  const [trips, view] = await tripsOf(() => preview("selection"));
  expect(trips).toBe(2);
  const columns = new Set(view.sheets[0]!.cells.map(({ address }) => address.replace(/\d+/, "")));
  expect([...columns].sort()).toEqual(["G", "H"]);
  expect(view.count).toBe(2 * ROW_COUNT + 1);
  opened.workbook.select(drift.id, [parseAddress("B4:C9")!]);
  expect(await preview("selection")).toMatchObject({
    sheets: [],
    count: 0,
    summary: "Det finns inga av Driftkolls funktioner bland de markerade cellerna.",
  });
});

test("formulas on one sheet about another become formulas about that sheet", async () => {
  opened.workbook.activate(other.id);
  const [trips, view] = await tripsOf(() => preview("sheet"));
  expect(trips).toBe(2);
  expect(view.sheets[0]!.cells.map(({ address, becomes }) => [address, becomes])).toEqual([
    ["B2", "=Drift!B4-Drift!C4"],
    ["B3", "=Drift!B5-Drift!C5"],
    ["B4", "=Drift!B6-Drift!C6"],
    ["D2", "=12*2500/1000"],
  ]);
  opened.workbook.activate(drift.id);
});

test("a cell that was changed after the preview stops its sheet, and says which; the sheets before it are written", async () => {
  const view = await preview("workbook");
  putCells(other, { D2: 7 });
  await opened.workbook.settled();
  const result = await replaceFunctions(view);
  expect(result).toMatchObject({ ok: true });
  expect(result.text).toContain("Volymer och à-pris: D2 har ändrats sedan dess.");
  expect(other.content(parseAddress("B2")!).formula).toBe("=AVVIKELSE(Drift!B4:B6,Drift!C4:C6)");
  const undone = result.ok && (await result.undo!());
  expect(undone).toMatchObject({ ok: true });
  await opened.workbook.settled();
  expect(drift.content(parseAddress("G4")!).formula).toBe(COLUMNS["G4"]);
  putCells(other, { D2: "=PROGNOS_VOLYM(12,2500)" });
  await opened.workbook.settled();
});

test("a protected sheet is shown and left alone", async () => {
  other.isProtected = true;
  const view = await preview("workbook");
  other.isProtected = false;
  expect(view.sheets.map(({ sheet, isProtected }) => [sheet, isProtected])).toEqual([
    ["Drift", false],
    ["Volymer och à-pris", true],
  ]);
  expect(view.writes.map(({ plan }) => plan.sheet)).toEqual(["Drift"]);
});

test("an error stays with its function, and the others are replaced", async () => {
  putCells(drift, { G62: '=SIGNAL(B4,"inget mål")', H62: "=AVVIKELSE(B4,C4)" });
  await opened.workbook.settled();
  opened.workbook.select(drift.id, [parseAddress("G62:H62")!]);
  const { sheets, count } = await preview("selection");
  expect(sheets[0]!.kept).toEqual(["G62 visar ett fel. Rätta det först."]);
  expect(count).toBe(1);
  putCells(drift, { G62: "=AVVIKELSE(B7:B8,C7:C8)/1000", H62: null });
  await opened.workbook.settled();
  expect((await preview("selection")).sheets[0]!.kept).toEqual([
    "G63 (fylls från G62) visar ett fel. Rätta det först.",
  ]);
});

test("a sheet without anything in it is a plain answer", async () => {
  opened.workbook.activate(opened.workbook.sheets[2]!.id);
  const outcome = await previewReplacement("sheet", opened.functions);
  expect("kind" in outcome && isProblem(outcome) && outcome.text).toContain("Bladet är tomt.");
  opened.workbook.activate(drift.id);
});
