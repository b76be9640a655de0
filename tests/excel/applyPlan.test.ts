import { inversePlan, type CellChange, type NewContent, type Plan } from "../../src/domain/sheet/plan";
import { applyPlan } from "../../src/excel/applyPlan";
import { readSheet } from "../../src/excel/readSheet";
import { fill, openRealExcel, snapshot, type RealExcel } from "./realExcel";

let excel: RealExcel;
beforeEach(() => {
  excel = openRealExcel();
  fill(excel.sheet, "A1", [
    ["Verksamhet", "Budget", "Utfall", "Avvikelse"],
    ["Förskola", 20266, 15452, { formula: "=B2-C2", value: 4814 }],
    ["Skola", "12 000", 900.25, { formula: "=B3-C3", value: 1 }],
    ["Vuxna", 7, null, true],
  ]);
});
afterEach(() => excel.dispose());

/** A plan from what the sheet holds now, as an action makes one. */
async function planFor(
  changes: Record<string, NewContent>,
  formats: Record<string, string> = {},
): Promise<Plan> {
  const reading = await readSheet();
  if (reading.kind !== "grid") throw new Error("The sheet is empty");
  const { values, formulas, formats: held } = reading.grid;
  return {
    sheet: "Blad1",
    changes: Object.entries(changes).map(([address, after]): CellChange => {
      const column = address.charCodeAt(0) - 65;
      const row = Number(address.slice(1)) - 1;
      const format = formats[address];
      return {
        row,
        column,
        before: { value: values[row]![column]!, formula: formulas[row]![column]! },
        after,
        ...(format && { format: { before: held[row]![column]!, after: format } }),
      };
    }),
  };
}

async function applyIn(trips: number, plan: Plan) {
  const before = excel.messages();
  const result = await applyPlan(plan);
  await excel.settle();
  expect(excel.messages() - before).toBe(trips);
  expect(excel.keptReferences()).toBe(0);
  return result;
}

const content = (address: string) => excel.content(address);

describe("Applying a plan", () => {
  test("writes one correction in two round trips", async () => {
    const plan = await planFor({ B2: { kind: "number", value: 20066 } });
    expect(await applyIn(2, plan)).toEqual({ kind: "written" });
    expect(content("B2")).toEqual({ value: 20066 });
  });

  test("of many scattered cells of all kinds takes two round trips as well", async () => {
    const plan = await planFor(
      {
        B2: { kind: "number", value: 20066 },
        B3: { kind: "number", value: 12000 },
        B4: { kind: "blank" },
        C4: { kind: "text", value: "Ej aktuellt" },
        D3: { kind: "formula", formula: "=B3-2*C3" },
        D4: { kind: "formula", formula: "=B4-C4" },
        A1: { kind: "text", value: "Verksamhet (tkr)" },
      },
      { B3: "#,##0" },
    );
    expect(await applyIn(2, plan)).toEqual({ kind: "written" });
    expect([content("B2").value, content("B3").value, content("B4").value]).toEqual([20066, 12000, null]);
    expect(content("C4").value).toBe("Ej aktuellt");
    expect([content("D3").formula, content("D4").formula]).toEqual(["=B3-2*C3", "=B4-C4"]);
    expect(content("A1").value).toBe("Verksamhet (tkr)");
    expect(excel.sheet.format({ row: 2, column: 1 })).toBe("#,##0");
  });

  test("of 3 000 cells takes two round trips, whatever the client sends them in", async () => {
    const changes = Array.from({ length: 3000 }, (_, row): CellChange => ({
      row: row + 10,
      column: 1,
      before: { value: "", formula: "" },
      after: { kind: "number", value: row + 0.5 },
    }));
    expect(await applyIn(2, { sheet: "Blad1", changes })).toEqual({ kind: "written" });
    expect([content("B11").value, content("B3010").value]).toEqual([0.5, 2999.5]);
  });

  test.each([
    '=HYPERLINK("x")',
    "+46 70",
    "-5",
    "@SUM(A1)",
    "20 266",
    "1-2",
    "TRUE",
    "'citat",
    "#REF!",
    "  ",
  ])("writes the text %j as that text and never as a formula, a number or a date", async (value) => {
    const plan = await planFor({ C2: { kind: "text", value } });
    expect(await applyIn(2, plan)).toEqual({ kind: "written" });
    expect(content("C2")).toEqual({ value });
  });

  test("writes nothing at all when one of its cells has changed meanwhile, and says which", async () => {
    const plan = await planFor({ B2: { kind: "number", value: 20066 }, C2: { kind: "number", value: 1 } });
    excel.sheet.setContent({ row: 1, column: 1 }, { value: 20066 });
    const untouched = snapshot(excel.sheet);
    expect(await applyIn(1, plan)).toEqual({
      kind: "changed",
      cells: [{ row: 1, column: 1, expected: 20266, found: 20066 }],
    });
    expect(snapshot(excel.sheet)).toEqual(untouched);
  });

  test.each<[string, string, Parameters<RealExcel["sheet"]["setContent"]>[1]]>([
    ["a number has become the same figure as text", "B2", { value: "20266" }],
    ["a formula has become another", "D2", { value: null, formula: "=B2-C3" }],
    ["a formula has been typed over with its result", "D2", { value: 4814 }],
    ["a blank cell has got a 0", "C4", { value: 0 }],
  ])("writes nothing when %s", async (_, address, now) => {
    const plan = await planFor({ [address]: { kind: "number", value: 5 } });
    excel.setContent(address, now);
    const untouched = snapshot(excel.sheet);
    expect(await applyIn(1, plan)).toMatchObject({ kind: "changed" });
    expect(snapshot(excel.sheet)).toEqual(untouched);
  });

  test("does not mind that other cells have changed, nor what its formula comes to now", async () => {
    const plan = await planFor({ D2: { kind: "formula", formula: "=C2-B2" } });
    excel.setContent("B2", { value: 1 });
    expect(await applyIn(2, plan)).toEqual({ kind: "written" });
  });

  test("writes nothing on a protected sheet, and says so", async () => {
    const plan = await planFor({ B2: { kind: "number", value: 20066 } });
    excel.sheet.isProtected = true;
    const untouched = snapshot(excel.sheet);
    expect(await applyIn(1, plan)).toEqual({ kind: "protected", cell: { row: 1, column: 1 } });
    expect(snapshot(excel.sheet)).toEqual(untouched);
  });

  test("says so when the sheet is gone", async () => {
    expect(await applyIn(1, { ...(await planFor({ B2: { kind: "blank" } })), sheet: "Borta" })).toEqual({
      kind: "noWorksheet",
    });
  });

  test("without changes asks Excel nothing", async () => {
    expect(await applyIn(0, { sheet: "Blad1", changes: [] })).toEqual({ kind: "written" });
  });

  test("is taken back exactly by the inverse plan: values, types, formulas and formats", async () => {
    const before = snapshot(excel.sheet);
    const plan = await planFor(
      {
        A2: { kind: "text", value: "=Förskola" },
        B2: { kind: "number", value: 1 },
        B3: { kind: "number", value: 12000 },
        B4: { kind: "formula", formula: "=B2+B3" },
        C4: { kind: "number", value: 9 },
        D2: { kind: "number", value: 4814 },
        D3: { kind: "blank" },
      },
      { B3: "#,##0.00" },
    );
    expect(await applyIn(2, plan)).toEqual({ kind: "written" });
    expect(snapshot(excel.sheet)).not.toEqual(before);
    expect(await applyIn(2, inversePlan(plan))).toEqual({ kind: "written" });
    expect(snapshot(excel.sheet)).toEqual(before);
  });

  test("is not taken back when the user has changed a written cell since", async () => {
    const plan = await planFor({ B2: { kind: "number", value: 20066 } });
    await applyPlan(plan);
    excel.setContent("B2", { value: 20166 });
    expect(await applyIn(1, inversePlan(plan))).toMatchObject({ kind: "changed", cells: [{ found: 20166 }] });
    expect(content("B2").value).toBe(20166);
  });
});
