import {
  assessGoals,
  chooseGoalScale,
  fillGoals,
  fillPlan,
  importGoalAnswers,
  keepGoalScale,
  removeGoalScale,
  type GoalReport,
  type SheetProblem,
} from "../../src/actions";
import type { RealExcel } from "../excel/realExcel";
import { printedGrid } from "../support/printedGrid";
import { openWithSheets } from "./realWorkbook";

const ROWS = [
  ["Indikator", "Utfall 2025", "Mål 2025", "Bedömning"],
  ["Fler bostäder", "100", "100", ""],
  ["Fler parker", "9", "10", ""],
  ["Fler träd", "60", "100", ""],
];

let excel: RealExcel;
beforeEach(() => (excel = openWithSheets(printedGrid(ROWS, 1, { sheet: "Mål" }))));
afterEach(() => excel.dispose());

function goals(outcome: GoalReport | SheetProblem): GoalReport {
  if (outcome.kind !== "goals") throw new Error(outcome.text);
  return outcome;
}
const words = (report: GoalReport) => report.tables[0]!.rows.map(({ word }) => word);

describe("Scales in the workbook", () => {
  test("of four steps fill only their ends until the thresholds are given", async () => {
    const chosen = goals(await chooseGoalScale("Mål", "fyra"));
    expect(words(chosen)).toEqual(["Helt uppfyllt", null, null]);
    const { words: steps } = chosen.scales.find(({ id }) => id === "fyra")!;
    const draft = {
      id: "fyra",
      words: steps.map(({ word, look }) => ({ word, fill: look.fill! })),
      isOwn: false,
    };
    const kept = goals(await keepGoalScale("Mål", { ...draft, thresholds: [80, 50] }));
    expect(words(kept)).toEqual(["Helt uppfyllt", "I hög grad uppfyllt", "Delvis uppfyllt"]);
    expect(kept.scales.find(({ id }) => id === "fyra")!.thresholds).toEqual([80, 50]);
    expect(kept.tables[0]!.legend!.text).toBe(
      "Gränser: Helt uppfyllt när målet är nått; I hög grad uppfyllt från 80 % av målet; Delvis uppfyllt från 50 % av målet; annars Ej uppfyllt.",
    );
    const [{ address }] = kept.tables as [GoalReport["tables"][number]];
    await fillGoals(fillPlan(kept, { legends: [address] })!);
    expect(goals(await assessGoals()).tables[0]!.legend).toBeNull();
    // Other thresholds make the row below the table an old one, which is renewed on request.
    const changed = goals(await keepGoalScale("Mål", { ...draft, thresholds: [90, 50] }));
    expect(changed.tables[0]!.legend!.text).toContain("I hög grad uppfyllt från 90 % av målet");
    expect(changed.tables[0]!.legend!.changes[0]!.before.value).toContain("från 80 % av målet");
    const taken = goals(await keepGoalScale("Mål", { ...draft, thresholds: [null, null] }));
    expect(words(taken)).toEqual(["Helt uppfyllt", null, null]);
  });

  test("of the municipality's own are kept, used, written with their colours, and taken away", async () => {
    const draft = {
      id: "Vår skala",
      words: [
        { word: "Nått", fill: "#00B050" },
        { word: "Nära", fill: "#FFFF00" },
        { word: "Inte nått", fill: "#C00000" },
      ],
      thresholds: [75],
      isOwn: true,
    };
    const kept = goals(await keepGoalScale("Mål", draft));
    expect(words(kept)).toEqual(["Nått", "Nära", "Inte nått"]);
    await fillGoals(fillPlan(kept)!);
    expect([1, 2, 3].map((row) => excel.sheet.style({ row, column: 3 }))).toEqual([
      { fill: "#00B050", fontColor: "#000000" },
      { fill: "#FFFF00", fontColor: "#000000" },
      { fill: "#C00000", fontColor: "#FFFFFF" },
    ]);
    const removed = goals(await removeGoalScale("Mål", "Vår skala"));
    expect(removed.scales.some(({ isOwn }) => isOwn)).toBe(false);
  });

  test.each([
    [
      "without a word",
      {
        words: [
          { word: "Nått", fill: "#00B050" },
          { word: " ", fill: "#C00000" },
        ],
      },
    ],
    ["with thresholds that rise", { thresholds: [50, 80] }],
    ["with a threshold above 100 %", { thresholds: [120, 50] }],
    ["with a threshold for one of two steps", { thresholds: [80, null] }],
  ])("%s are refused with a sentence, and nothing is kept", async (_, wrong) => {
    const four = ["A", "B", "C", "D"].map((word) => ({ word, fill: "#FFFFFF" }));
    const draft = { id: "vår", words: four, thresholds: [80, 50], isOwn: true, ...wrong };
    const outcome = await keepGoalScale("Mål", draft);
    expect(outcome).toMatchObject({ kind: "problem", text: expect.stringMatching(/\.$/) as string });
    expect(goals(await assessGoals()).scales.some(({ isOwn }) => isOwn)).toBe(false);
  });

  test("travel to another workbook as text, with everything else that was answered", async () => {
    await keepGoalScale("Mål", {
      id: "vår",
      words: [
        { word: "Nått", fill: "#00B050" },
        { word: "Inte nått", fill: "#C00000" },
      ],
      thresholds: [null],
      isOwn: true,
    });
    const { answers } = goals(await assessGoals());
    excel.dispose();
    excel = openWithSheets(printedGrid(ROWS, 1, { sheet: "Mål" }));
    expect(words(goals(await importGoalAnswers("Mål", answers)))).toEqual(["Nått", "Inte nått", "Inte nått"]);
    expect(await importGoalAnswers("Mål", "hej")).toMatchObject({ kind: "problem" });
  });
});

test("Limits in columns of their own are told there, and neither asked for nor told once more below the table", async () => {
  excel.dispose();
  const header = ["Nyckeltal", "Grön", "Gul", "Röd", "Utfall 2025", "Färg"];
  const rows = ["12", "12,5"].map((outcome) => ["Väntetid, dagar", "≤ 12", "13–15", "≥ 16", outcome, ""]);
  excel = openWithSheets(printedGrid([header, ...rows], 1, { sheet: "Mål" }));
  const [table] = goals(await assessGoals()).tables;
  expect(table).toMatchObject({ legend: null });
  expect(table!.rows[1]!.question).toMatchObject({
    text: "12,5 ligger mellan två av gränserna på raden. Bedöm målet själv, eller ändra gränserna så att de möts.",
    isOfScale: false,
  });
});
