import { holdTexts } from "../../../src/domain/comments/comments";
import { spokenTables } from "../../support/commentTables";

const AREAS = spokenTables(
  "Ekonomi per område",
  "tkr",
  ["Område", "Budget 2024", "Utfall 2024", "Avvikelse"],
  [
    ["Hamnen", "12 000", "12 900", "-900"],
    ["Torghandeln", "3 400", "3 150", "250"],
    ["Badet", "8 100", "8 640", "-540"],
    ["Biblioteket", "6 200", "6 310", "-110"],
    ["Summa", "29 700", "31 000", "-1 300"],
  ],
);

function verdicts(text: string): string[] {
  return holdTexts([{ text, tables: AREAS }])[0]!.map(({ verdict }) => verdict);
}

test("What is said of all but one is so of each of the others", () => {
  expect(verdicts("Samtliga områden utom torghandeln redovisar underskott.")).toContain("agrees");
  expect(verdicts("Samtliga områden utom badet redovisar underskott.")).toContain("contradicts");
  expect(verdicts("Alla områden redovisar underskott.")).toContain("contradicts");
});

test("All of something that the table has no rows of is no claim about it", () => {
  expect(verdicts("Alla medarbetare har fått ett överskott på semesterdagar.")).not.toContain("contradicts");
  expect(verdicts("Samtliga kommuner utom grannen redovisar överskott.")).not.toContain("contradicts");
});
