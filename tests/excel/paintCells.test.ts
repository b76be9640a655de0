import { inversePlan, type CellChange, type Plan } from "../../src/domain/sheet/plan";
import { applyPlan } from "../../src/excel/applyPlan";
import { fill, openRealExcel, snapshot, type RealExcel } from "./realExcel";

const RED = { fill: "#9C1C1C", font: "#FFFFFF" };

let excel: RealExcel;
beforeEach(() => {
  excel = openRealExcel();
  fill(excel.sheet, "A1", [
    ["Mål", "Bedömning"],
    ["Bostäder", null],
    ["Klagomål", "Ej uppfyllt"],
    ["Parker", "Ej uppfyllt"],
    ["Träd", { formula: '="Ej "&"uppfyllt"', value: "Ej uppfyllt" }],
  ]);
  excel.sheet.setStyle({ row: 3, column: 1 }, { fill: "#FFC7CE", fontColor: "#9C0006" });
});
afterEach(() => excel.dispose());

const word: CellChange = {
  row: 1,
  column: 1,
  before: { value: "", formula: "" },
  after: { kind: "text", value: "Ej uppfyllt" },
  look: RED,
};
/** A cell that gets a colour for the word that stands in it, if it has none. */
const painted = (row: number, formula = "Ej uppfyllt"): CellChange => ({
  row,
  column: 1,
  before: { value: "Ej uppfyllt", formula },
  after: { kind: "kept" },
  look: RED,
  keepsOwnFill: true,
});
const PLAN: Plan = {
  sheet: "Blad1",
  changes: [word, painted(2), painted(3), painted(4, '="Ej "&"uppfyllt"')],
};
const looks = () => [1, 2, 3, 4].map((row) => excel.sheet.style({ row, column: 1 }).fill ?? null);

test("words and colours are written in two round trips; a cell with a fill of its own keeps it", async () => {
  const before = excel.messages();
  const result = await applyPlan(PLAN);
  await excel.settle();
  expect(excel.messages() - before).toBe(2);
  expect(excel.keptReferences()).toBe(0);
  expect(looks()).toEqual([RED.fill, RED.fill, "#FFC7CE", RED.fill]);
  expect(excel.sheet.style({ row: 3, column: 1 }).fontColor).toBe("#9C0006");
  expect(result).toMatchObject({
    kind: "written",
    looks: [{ fill: null }, { fill: null }, null, { fill: null }],
  });
});

test("a formula that shows the word stays a formula", async () => {
  await applyPlan(PLAN);
  expect(excel.content("B5")).toMatchObject({ formula: '="Ej "&"uppfyllt"' });
});

test("the undo brings back what stood there, without fills", async () => {
  const contents = () => ["B2", "B3", "B4", "B5"].map((address) => excel.content(address));
  const before = contents();
  const result = await applyPlan(PLAN);
  if (result.kind !== "written") throw new Error(result.kind);
  expect(await applyPlan(inversePlan(PLAN, result.looks))).toMatchObject({ kind: "written" });
  expect(contents()).toEqual(before);
  expect(looks()).toEqual([null, null, "#FFC7CE", null]);
});

test("nothing is painted when a word has been changed meanwhile", async () => {
  fill(excel.sheet, "B3", [["Uppfyllt"]]);
  const before = snapshot(excel.sheet);
  expect(await applyPlan(PLAN)).toMatchObject({ kind: "changed", cells: [{ row: 2, column: 1 }] });
  expect(snapshot(excel.sheet)).toEqual(before);
});
