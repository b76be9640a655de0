import { assessGoals, chooseGoalScale, type GoalReport, type SheetProblem } from "../../src/actions";
import type { RealExcel } from "../excel/realExcel";
import { printedGrid } from "../support/printedGrid";
import { openWithSheets } from "./realWorkbook";

let excel: RealExcel;
afterEach(() => excel.dispose());

const HEADINGS = ["Indikator", "Utfall 2025", "Mål 2025", "Bedömning"];
function open(...assessments: string[]): void {
  const names = ["Fler bostäder", "Fler parker", "Fler träd", "Fler bänkar"];
  const rows = assessments.map((word, i) => [names[i]!, "100", "100", word]);
  excel = openWithSheets(printedGrid([HEADINGS, ...rows], 1, { sheet: "Mål" }));
}
function table(outcome: GoalReport | SheetProblem) {
  if (outcome.kind !== "goals") throw new Error(outcome.text);
  return outcome.tables[0]!;
}

describe("The summary", () => {
  test.each(["Delvis uppnått", "🟡", "Se kommentar"])(
    "counts what a person wrote before what is computed, though the scale does not know %s",
    async (own) => {
      open("Uppfyllt", own, "");
      expect(table(await assessGoals()).summary).toBe(
        `2 av 3 mål bedöms uppfyllda; övriga: Fler parker (${own}).`,
      );
    },
  );

  test("takes a dash for a blank cell", async () => {
    open("Uppfyllt", "-", "Ej uppfyllt");
    expect(table(await assessGoals()).summary).toBe("2 av 3 mål bedöms uppfyllda; ej uppfyllt: Fler träd.");
  });

  test("never calls a goal missed that stands on a step between", async () => {
    open("Helt uppfyllt", "I hög grad uppfyllt", "Delvis uppfyllt", "Ej uppfyllt");
    expect(table(await chooseGoalScale("Mål", "fyra")).summary).toBe(
      "1 av 4 mål bedöms uppfyllda; ej uppfyllt: Fler bänkar; övriga: Fler parker (I hög grad uppfyllt); Fler träd (Delvis uppfyllt).",
    );
  });

  test("counts none as met or missed where no scale knows the words", async () => {
    open("Pågår", "Vilar");
    expect(table(await assessGoals()).summary).toBe(
      "2 mål är bedömda med ord som inte finns i skalan: Fler bostäder (Pågår); Fler parker (Vilar).",
    );
  });
});
