import { answerGoal, assessGoals, fillGoals, fillPlan, type GoalReport } from "../../src/actions";
import { snapshot, type RealExcel } from "../excel/realExcel";
import { printedGrid, reportGrid } from "../support/printedGrid";
import { reportTable } from "../support/reportTables";
import { openWithSheets } from "./realWorkbook";

let excel: RealExcel;
afterEach(() => excel.dispose());

async function report(): Promise<GoalReport> {
  const outcome = await assessGoals();
  if (outcome.kind !== "goals") throw new Error(outcome.text);
  return outcome;
}

/** A goal table with a person's assessment in one row, and blank ones in the others. */
const ROWS = [
  ["Indikator", "Utfall 2024", "Utfall 2025", "Mål 2025", "Bedömning", "Trend"],
  ["Fler elever med behörighet, andel", "80 %", "84 %", "minst 85 %", "", ""],
  ["Färre avbrott i undervisningen", "42", "31", "35", "", ""],
  ["Minska sjukfrånvaron, andel", "7,1 %", "6,9 %", "7,0 %", "Ej uppfyllt", "Positiv"],
  ["Trygghet i skolan", "70", "75", "72", "", ""],
];
const openRows = () => openWithSheets(printedGrid(ROWS, 1, { sheet: "Mål", asText: " " }));

describe("Fyll måltabell", () => {
  test("shows each indicator with its word and why, and writes nothing by itself", async () => {
    excel = openRows();
    const before = snapshot(excel.sheet);
    const messages = excel.messages();
    const { tables } = await report();
    await excel.settle();
    expect(excel.messages() - messages).toBe(1);
    expect(tables[0]!.rows.map(({ word, trend, state }) => [word, trend, state])).toEqual([
      ["Ej uppfyllt", "Positiv", "fill"],
      ["Uppfyllt", "Positiv", "fill"],
      ["Uppfyllt", "Positiv", "differs"],
      [null, null, "open"],
    ]);
    expect(tables[0]!.rows[0]!.why).toEqual([
      "Högre är bättre: målet är minst 85 %; orden säger ”fler”.",
      "Utfallet 84 % mot målet minst 85 %: målet är inte nått.",
      "99 % av målet är nått.",
    ]);
    expect(tables[0]!.rows[2]!.remark).toBe("Du har skrivit Ej uppfyllt, beräknat Uppfyllt.");
    expect(tables[0]!.rows[3]!.question!.text).toBe("Är högre eller lägre bättre?");
    expect(snapshot(excel.sheet)).toEqual(before);
  });

  test("fills blank assessments in two round trips, and leaves a person's judgement and all other cells", async () => {
    excel = openRows();
    const before = snapshot(excel.sheet);
    const plan = fillPlan(await report())!;
    const messages = excel.messages();
    const outcome = await fillGoals(plan);
    await excel.settle();
    // Two to write, one to check the sheet again.
    expect(excel.messages() - messages).toBe(3);
    expect(outcome).toMatchObject({ ok: true, text: "2 mål ifyllda" });
    const at = (row: number, column: number) => excel.sheet.text({ row, column });
    expect([1, 2, 3, 4].map((row) => [at(row, 4), at(row, 5)])).toEqual([
      ["Ej uppfyllt", "Positiv"],
      ["Uppfyllt", "Positiv"],
      ["Ej uppfyllt", "Positiv"],
      ["", ""],
    ]);
    expect(excel.sheet.style({ row: 1, column: 4 })).toMatchObject({ fill: "#9C1C1C", fontColor: "#FFFFFF" });
    const written = new Set(plan.changes.map(({ row, column }) => `${row},${column}`));
    expect(written).toEqual(new Set(["1,4", "1,5", "2,4", "2,5"]));
    for (let row = 0; row < ROWS.length; row++) {
      for (let column = 0; column < 6; column++) {
        if (written.has(`${row},${column}`)) continue;
        const was = printedGrid(ROWS, 1).texts[row]![column];
        expect([row, column, at(row, column)]).toEqual([row, column, was]);
        expect(excel.sheet.style({ row, column })).toEqual({});
      }
    }
    // Undone, every word and every colour is as it was.
    if (!outcome.ok) throw new Error(outcome.text);
    expect(await outcome.undo!()).toMatchObject({ ok: true });
    const cleared = (cells: ReturnType<typeof snapshot>) => JSON.parse(JSON.stringify(cells)) as unknown;
    for (const { row, column } of plan.changes) {
      const { fill, fontColor } = excel.sheet.style({ row, column });
      expect([fill, fontColor ?? "#000000"]).toEqual([undefined, "#000000"]);
      excel.sheet.setStyle({ row, column }, { fontColor: undefined });
    }
    expect(cleared(snapshot(excel.sheet))).toEqual(cleared(before));
  });

  test("replaces a person's judgement only where it was chosen", async () => {
    excel = openRows();
    const chosen = fillPlan(await report(), ["Minska sjukfrånvaron, andel"])!;
    expect(chosen.changes).toContainEqual(
      expect.objectContaining({ row: 3, column: 4, after: { kind: "text", value: "Uppfyllt" } }),
    );
  });

  test("asks once which way is better, and remembers it in the workbook", async () => {
    excel = openRows();
    await report();
    const answered = await answerGoal("Mål", "directions", "Trygghet i skolan", "högre");
    expect(answered.kind === "goals" && answered.tables[0]!.rows[3]).toMatchObject({
      word: "Uppfyllt",
      question: null,
    });
    expect([...excel.workbook.customXmlParts.values()].join()).toContain("högre");
    expect((await report()).tables[0]!.rows[3]!.word).toBe("Uppfyllt");
    const taken = await answerGoal("Mål", "directions", "Trygghet i skolan", null);
    expect(taken.kind === "goals" && taken.tables[0]!.rows[3]!.word).toBeNull();
  });

  test("puts a column of its own beside a table that has none, and sums it up", async () => {
    excel = openWithSheets(reportGrid(reportTable("alingsas-mal-sjalvforsorjning-2024"), { sheet: "Mål" }));
    const [table] = (await report()).tables;
    expect(table!.summary).toBe(
      "1 av 2 mål bedöms uppfyllda; ej uppfyllt: Antal vuxna biståndsmottagare med långvarigt ekonomiskt bistånd.",
    );
    const plan = fillPlan(await report())!;
    await fillGoals(plan);
    expect([2, 3, 4].map((row) => excel.sheet.text({ row, column: 4 }))).toEqual([
      "Bedömning",
      "Ej uppfyllt",
      "Uppfyllt",
    ]);
  });

  test("counts a person's judgements without computing any", async () => {
    excel = openWithSheets(reportGrid(reportTable("alingsas-internkontroll-2024"), { sheet: "Kontroll" }));
    const outcome = await report();
    expect(fillPlan(outcome)).toBeNull();
    expect(outcome.tables[0]!.summary).toBe(
      "3 av 4 bedöms ”utan anmärkning”; övriga: Att vi har en rättssäker handläggning inom vuxenområdet.",
    );
    expect(outcome.tables[0]!.gaps).toEqual([]);
  });

  test("says plainly that there is no goal table", async () => {
    excel = openWithSheets(reportGrid(reportTable("tranas-drift-2025"), { sheet: "Drift" }));
    expect(await assessGoals()).toMatchObject({ kind: "problem", what: "noGoals" });
  });
});
