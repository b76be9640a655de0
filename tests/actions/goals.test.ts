import {
  answerGoal,
  approveDirections,
  assessGoals,
  fillGoals,
  fillPlan,
  type GoalReport,
} from "../../src/actions";
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
  ["Beläggning i skolan", "70", "75", "72", "", ""],
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
    expect(excel.sheet.style({ row: 1, column: 4 })).toMatchObject({ fill: "#F3A099", fontColor: "#3D0A06" });
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
    const chosen = fillPlan(await report(), { replace: ["E4"] })!;
    expect(chosen.changes).toContainEqual(
      expect.objectContaining({ row: 3, column: 4, after: { kind: "text", value: "Uppfyllt" } }),
    );
  });

  test("asks once which way is better, and remembers it in the workbook", async () => {
    excel = openRows();
    await report();
    const answered = await answerGoal("Mål", "directions", "Beläggning i skolan", "högre");
    expect(answered.kind === "goals" && answered.tables[0]!.rows[3]).toMatchObject({
      word: "Uppfyllt",
      question: null,
    });
    expect([...excel.workbook.customXmlParts.values()].join()).toContain("högre");
    expect((await report()).tables[0]!.rows[3]!.word).toBe("Uppfyllt");
    const taken = await answerGoal("Mål", "directions", "Beläggning i skolan", null);
    expect(taken.kind === "goals" && taken.tables[0]!.rows[3]!.word).toBeNull();
  });

  test("suggests what everybody knows in one list, and assesses by it once it is approved or turned", async () => {
    const rows = [
      ["Indikator", "Utfall 2025", "Mål 2025", "Bedömning"],
      ["Genomsnittligt meritvärde", "30", "40", ""],
      ["Sjukfrånvaro", "7", "6", ""],
      ["Ändamålsenlig lokalyta", "90", "80", ""],
    ];
    excel = openWithSheets(printedGrid(rows, 1, { sheet: "Mål" }));
    const { suggestions, tables } = await report();
    expect(suggestions.map(({ indicator, direction }) => [indicator, direction])).toEqual([
      ["Genomsnittligt meritvärde", "högre"],
      ["Sjukfrånvaro", "lägre"],
      ["Ändamålsenlig lokalyta", "lägre"],
    ]);
    expect(tables[0]!.rows.map(({ word, question, state }) => [word, question, state])).toEqual(
      Array(3).fill([null, null, "open"]),
    );
    const approvals = suggestions.map(({ answerKey, direction }, i) => ({
      answerKey,
      direction: i === 2 ? ("högre" as const) : direction,
      isTurned: i === 2,
    }));
    const approved = await approveDirections("Mål", approvals);
    if (approved.kind !== "goals") throw new Error(approved.text);
    expect(approved.suggestions).toEqual([]);
    expect(approved.tables[0]!.rows.map(({ word, isSuggested }) => [word, isSuggested])).toEqual([
      ["Ej uppfyllt", true],
      ["Ej uppfyllt", true],
      ["Uppfyllt", false],
    ]);
    // Handed over to another workbook as the other answers are.
    expect(JSON.parse(approved.answers)).toMatchObject({
      approved: { sjukfrånvaro: "lägre" },
      directions: { "ändamålsenlig lokalyta": "högre" },
    });
    const taken = await answerGoal("Mål", "directions", "Sjukfrånvaro", null);
    expect(taken.kind === "goals" && taken.suggestions.map(({ indicator }) => indicator)).toEqual([
      "Sjukfrånvaro",
    ]);
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

  test("counts a person's judgements without computing any, and gives each word its colour", async () => {
    excel = openWithSheets(reportGrid(reportTable("alingsas-internkontroll-2024"), { sheet: "Kontroll" }));
    const outcome = await report();
    expect(outcome.tables[0]!.summary).toBe(
      "3 av 4 bedöms ”utan anmärkning”. Med anmärkning: Att vi har en rättssäker handläggning inom vuxenområdet.",
    );
    expect(outcome.tables[0]!.gaps).toEqual([]);
    const texts = () => [3, 4, 5, 6].map((row) => excel.sheet.text({ row, column: 4 }));
    const before = texts();
    expect(await fillGoals(fillPlan(outcome)!)).toMatchObject({ ok: true, text: "4 bedömningar färgade" });
    expect(texts()).toEqual(before);
    expect([3, 4, 5, 6].map((row) => excel.sheet.style({ row, column: 4 }).fill)).toEqual([
      "#B5F6BE",
      "#B5F6BE",
      "#F3A099",
      "#B5F6BE",
    ]);
  });

  test("colours the words that stand there already, but not over a colour of the municipality's own", async () => {
    excel = openWithSheets(
      printedGrid(
        [
          ["Indikator", "Utfall 2025", "Mål 2025", "Bedömning"],
          ["Fler bostäder", "90", "100", "Ej uppfyllt"],
          ["Fler parker", "12", "10", "Uppfyllt"],
          ["Färre klagomål", "50", "40", "Uppfyllt"],
        ],
        1,
        { sheet: "Mål" },
      ),
    );
    excel.sheet.setStyle({ row: 2, column: 3 }, { fill: "#92D050" });
    const plan = fillPlan(await report())!;
    expect(plan.changes.map(({ row, after }) => [row, after.kind])).toEqual([[1, "kept"]]);
    await fillGoals(plan);
    expect([1, 2, 3].map((row) => excel.sheet.style({ row, column: 3 }).fill)).toEqual([
      "#F3A099",
      "#92D050",
      undefined,
    ]);
    expect(fillPlan(await report())).toBeNull();
  });

  test("a cell that a person has coloured is a judgement too: kept, unless it is to be replaced", async () => {
    excel = openRows();
    excel.sheet.setStyle({ row: 1, column: 4 }, { fill: "#92D050" });
    // The shade of a row is no judgement.
    excel.sheet.setStyle({ row: 2, column: 4 }, { fill: "#DDEBF7" });
    const outcome = await report();
    const [coloured, shaded] = outcome.tables[0]!.rows;
    expect(coloured).toMatchObject({
      state: "differs",
      written: "cellens färg",
      remark: "Cellen är färgad för hand, beräknat Ej uppfyllt.",
    });
    expect(shaded!.state).toBe("fill");
    await fillGoals(fillPlan(outcome)!);
    expect(excel.sheet.text({ row: 1, column: 4 })).toBe("");
    expect(excel.sheet.style({ row: 1, column: 4 }).fill).toBe("#92D050");
    expect(excel.sheet.text({ row: 2, column: 4 })).toBe("Uppfyllt");
    await fillGoals(fillPlan(await report(), { replace: ["E2"] })!);
    expect(excel.sheet.text({ row: 1, column: 4 })).toBe("Ej uppfyllt");
  });

  test("leaves formulas in the columns that it fills, also those that show nothing yet", async () => {
    const rows = [
      ["Indikator", "Utfall 2024", "Utfall 2025", "Mål 2025", "Bedömning", "Trend"],
      ["Fler bostäder", "80", "90", "100", "", ""],
      ["Fler parker", "9", "12", "10", "", ""],
    ];
    excel = openWithSheets(printedGrid(rows, 1, { sheet: "Mål" }));
    for (const column of [4, 5])
      excel.sheet.setContent({ row: 1, column }, { value: "", formula: '=IF(C2="","","")' });
    const outcome = await report();
    expect(outcome.tables[0]!.rows.map(({ state }) => state)).toEqual(["kept", "fill"]);
    expect(fillPlan(outcome)!.changes.map(({ row }) => row)).toEqual([2, 2]);
  });

  test("sums up assignments by whether they go as planned", async () => {
    excel = openWithSheets(reportGrid(reportTable("norrtalje-uppdrag-2025"), { sheet: "Uppdrag" }));
    const outcome = await report();
    expect(outcome.tables[0]!.summary).toBe(
      "8 av 11 går enligt plan; avviker: Nämndinitiativ, Påbörjad (2); Nämndinitiativ, Slutförd (1).",
    );
    expect(fillPlan(outcome)).toBeNull();
  });

  test("tells below the table where the steps of the scale begin, when that is asked for", async () => {
    excel = openRows();
    const outcome = await report();
    const [{ address, legend }] = outcome.tables as [GoalReport["tables"][number]];
    expect(legend!.text).toBe("Gränser: Uppfyllt när målet är nått; annars Ej uppfyllt.");
    await fillGoals(fillPlan(outcome, { legends: [address] })!);
    expect(excel.sheet.text({ row: 6, column: 0 })).toBe(legend!.text);
    // It is no indicator, and no comment of the last one.
    const again = await report();
    expect(again.tables[0]!.rows.map(({ indicator }) => indicator)).toEqual(
      ROWS.slice(1).map(([name]) => name),
    );
    expect(again.tables[0]!.legend).toBeNull();
  });

  test("draws outcomes and forecast over time beside the target", async () => {
    excel = openWithSheets(reportGrid(reportTable("norrtalje-indikatorer-2025"), { sheet: "Mål" }));
    const [table] = (await report()).tables;
    expect(table!.rows[2]!.chart).toMatchObject({
      points: [
        { value: 578, kind: "outcome" },
        { value: 534 },
        { value: 448 },
        { value: 399 },
        { label: "Prognos 2025", value: 450, kind: "forecast" },
      ],
      target: { text: "480", from: 480, to: 480 },
      text: "Utfall 2022 578, Utfall 2023 534, Utfall 2024 448, Utfall Aug 2025 399, Prognos 2025 450, mål 480",
    });
    // Nothing was measured there.
    expect(table!.rows[6]!.chart).toBeNull();
  });

  test("says plainly that there is no goal table", async () => {
    excel = openWithSheets(reportGrid(reportTable("tranas-drift-2025"), { sheet: "Drift" }));
    expect(await assessGoals()).toMatchObject({ kind: "problem", what: "noGoals" });
  });
});
