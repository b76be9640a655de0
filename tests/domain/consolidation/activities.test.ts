import { withActivities } from "../../../src/domain/consolidation/activities";
import { consolidate } from "../../../src/domain/consolidation/consolidate";
import type { Consolidation } from "../../../src/domain/consolidation/consolidation";
import { amountsOf, askedOf, gridsOf, sheetsInFile, type PrintedSheets } from "../../support/committees";

const HEADINGS = ["Verksamhet (tkr)", "Budget jan-aug 2025", "Utfall jan-aug 2025", "Avvikelse"];

function activities(sheets: PrintedSheets, preferred: readonly string[] = []): Consolidation {
  const read = sheetsInFile(gridsOf(sheets));
  return withActivities(consolidate(read, { preferred })!, read);
}

test("a workbook of one committee is told activity by activity, with their own cells", () => {
  const made = activities({
    Drift: [
      ["Kultur- och fritidsnämnden"],
      HEADINGS,
      ["Bibliotek", "6 138", "6 071", "67"],
      ["Simhall", "9 204", "9 770", "-566"],
      ["Summa", "15 342", "15 841", "-499"],
    ],
  });
  expect(amountsOf(made)).toEqual([
    ["Bibliotek", 6138, 6071, 67],
    ["Simhall", 9204, 9770, -566],
  ]);
  expect(made.rows[1]!.figures.outcome!.from!.cells).toEqual([{ row: 3, column: 2, sign: 1 }]);
  expect(made.questions).toEqual([]);
});

test("sub-totals are told by their rows, each once", () => {
  const made = activities({
    Drift: [
      HEADINGS,
      ["Förskola", "100", "90", "10"],
      ["Grundskola", "200", "215", "-15"],
      ["Summa skola", "300", "305", "-5"],
      ["Hemtjänst", "400", "380", "20"],
      ["Boende", "500", "520", "-20"],
      ["Summa omsorg", "900", "900", "0"],
      ["Totalt", "1 200", "1 205", "-5"],
    ],
  });
  expect(amountsOf(made, ["budget", "outcome"])).toEqual([
    ["Förskola", 100, 90],
    ["Grundskola", 200, 215],
    ["Hemtjänst", 400, 380],
    ["Boende", 500, 520],
  ]);
});

test("rows that do not come to the table's own total are asked about", () => {
  const made = activities({
    Drift: [
      HEADINGS,
      ["Förskola", "100", "90", "10"],
      ["Grundskola", "200", "215", "-15"],
      ["Fritidshem", "350", "340", "10"],
      ["Summa", "650", "655", "5"],
    ],
  });
  expect(askedOf(made)).toEqual([
    "Drift (Drift!C5): raderna blir 645, men tabellens egen summa är 655 tkr. Är något fel i tabellen?",
  ]);
});

test("several committees stay a row each", () => {
  const committee = (name: string) => [
    [name],
    HEADINGS,
    ["Drift", "100", "90", "10"],
    ["Lokaler", "200", "215", "-15"],
    ["Summa", "300", "305", "-5"],
  ];
  const made = activities({
    A: committee("Socialnämnden"),
    B: committee("Utbildningsnämnden").map((row) =>
      row.map((text) =>
        text.replace("215", "210").replace("305", "300").replace("-15", "-10").replace("-5", "0"),
      ),
    ),
  });
  expect(made.rows.map(({ committee: name }) => name)).toEqual(["Socialnämnden", "Utbildningsnämnden"]);
});

test("of two sheets that compete the chosen one is told, and is not asked about again", () => {
  const month = (outcome: string, deviation: string, sum: string, all: string) => [
    HEADINGS,
    ["Förskola", "100", "90", "10"],
    ["Grundskola", "200", outcome, deviation],
    ["Summa", "300", sum, all],
  ];
  const sheets = { Juli: month("160", "40", "250", "50"), Augusti: month("215", "-15", "305", "-5") };
  expect(activities(sheets).rows).toHaveLength(2);
  const made = activities(sheets, ["Augusti!A1"]);
  expect(amountsOf(made, ["outcome"])).toEqual([
    ["Förskola", 90],
    ["Grundskola", 215],
  ]);
  expect(made.questions).toEqual([]);
});
