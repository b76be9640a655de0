import { columnFacts } from "../../../src/domain/comments/columnFacts";
import { readTables } from "../../../src/domain/readTables";
import { printedGrid } from "../../support/printedGrid";

/** Which of a table's forecasts a sentence may mean without saying when they were made. */
function currentForecasts(...forecasts: string[]): string[] {
  const header = ["Verksamhet", "Budget 2025", ...forecasts];
  const figures = forecasts.map((_, c) => String(5200 + 100 * c));
  const rows = ["Skola", "Vård", "Summa"].map((label) => [label, "5000", ...figures]);
  const grid = printedGrid([["Tkr"], header, ...rows], 2);
  const [built] = readTables(grid);
  const facts = columnFacts(built!);
  return built!.table.columns.flatMap(({ heading }, c) =>
    facts[c]!.content === "forecast" && !facts[c]!.isPast ? [heading] : [],
  );
}

test.each([
  ["Prognos 1", "Prognos 2"],
  ["Prognos nr 1", "Prognos nr 2"],
  ["Prognos T1", "Prognos T2"],
  ["Prognos kvartal 1", "Prognos kvartal 3"],
  ["Prognos mars", "Prognos augusti"],
  ["Prognos T2", "Prognos helår"],
])("of %s and %s a sentence means the later", (earlier, later) => {
  expect(currentForecasts(earlier, later)).toEqual([later]);
});
