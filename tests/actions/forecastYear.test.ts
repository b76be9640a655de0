import { addPlannedSheet, forecastYear, type YearForecastReport } from "../../src/actions";
import { createNodeCalculator } from "../../workbench/calculation/node";
import { createWorkbook } from "../../workbench/workbook";
import { fill, type RealExcel } from "../excel/realExcel";
import { printedGrid, reportGrid } from "../support/printedGrid";
import { reportTable } from "../support/reportTables";
import { openWithSheets } from "./realWorkbook";

const typed = (text: string) => text.replace(/\u00A0/g, " ").replace(/\u2212/g, "-");

let excel: RealExcel;
afterEach(() => excel.dispose());

async function report(sheet: string, answers = {}): Promise<YearForecastReport> {
  const outcome = await forecastYear(sheet, { answers });
  if (outcome.kind !== "yearForecast") throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** Eight months of two years, and what the first of them became. */
const twoYears = printedGrid(
  [
    [
      "Verksamhet (tkr)",
      "Utfall jan-aug 2023",
      "Utfall 2023",
      "Utfall jan-aug 2024",
      "Utfall 2024",
      "Budget 2025",
      "Utfall jan-aug 2025",
      "Prognos 2025",
    ],
    ["Skola", "600", "1 000", "630", "1 050", "1 080", "660", "1 090"],
    ["Vård", "60", "90", "61", "92", "95", "62", "94"],
  ],
  1,
  { sheet: "Drift" },
);

describe("Prognos helår", () => {
  test("sets the committee's own forecast beside every method, in words, in one round trip", async () => {
    excel = openWithSheets(reportGrid(reportTable("norrtalje-drift-2025"), { sheet: "Drift" }));
    const before = excel.messages();
    const { rows } = await report("Drift");
    await excel.settle();
    expect(excel.messages() - before).toBe(1);
    const total = rows.find(({ label }) => label === "Summa Driftbudget")!;
    expect(typed(total.comparison)).toBe(
      "Er prognos är -369 528. Budgetens profil ger -357 965, takten i dagar -357 165, takten i månader -356 676.",
    );
    expect(total.why).toBe(
      "Förslag: budgetens profil. Valt för att budgeten säger hur året fördelar sig. Inget tidigare år finns att pröva mot.",
    );
  });

  test("says what the chosen method would have said last year, what came, and how far off the year may end", async () => {
    excel = openWithSheets(twoYears);
    const [school] = (await report("Drift")).rows;
    expect(school!.chosen).toMatchObject({ method: "lastYear", amount: 1100 });
    expect(typed(school!.why)).toBe(
      "Förslag: fjolårets profil. Valt för att det träffat bäst av 3 sätt: för 2024 hade det sagt 1 050, och det blev 1 050 (fel 0,0 %). Med samma fel hamnar året mellan 1 100 och 1 100.",
    );
  });

  test("writes the methods as live formulas whose results are those shown, and leaves the sheet itself alone", async () => {
    excel = openWithSheets(twoYears);
    const workbook = createWorkbook("Bok.xlsx", { calculator: createNodeCalculator });
    const sheet = workbook.addSheet("Drift");
    fill(
      sheet,
      "A1",
      twoYears.values.map((row) => row.map((value) => (value === "" ? null : value))),
    );
    excel.show(workbook);
    const { rows, plan, preview } = await report("Drift");
    expect(preview.find(({ address }) => address === "D6")!.formula).toBe("=Drift!G2*Drift!E2/Drift!D2");
    expect(preview.find(({ address }) => address === "E6")!.formula).toBe("=Drift!G2*365/243");
    await addPlannedSheet(plan);
    await workbook.calculate();
    const made = workbook.sheetByName("Prognos helår")!;
    rows.forEach(({ methods, chosen, own }, index) => {
      const valueIn = (column: number) => Number(made.content({ row: 5 + index, column }).value);
      const amountOf = (name: string) => methods.find(({ method }) => method === name)!.amount;
      expect(valueIn(2)).toBe(own);
      expect(valueIn(3)).toBeCloseTo(amountOf("lastYear"), 9);
      expect(valueIn(4)).toBeCloseTo(amountOf("days"), 9);
      expect(valueIn(5)).toBeCloseTo(amountOf("months"), 9);
      expect(valueIn(6)).toBeCloseTo(chosen.amount, 9);
    });
    workbook.dispose();
  });

  test("draws a line through the months of a table by month, in the cells too", async () => {
    const byMonth = printedGrid(
      [
        ["Verksamhet (tkr)", "Jan 2025", "Feb 2025", "Mar 2025", "Apr 2025"],
        ["Skola", "100", "113", "120", "128"],
        ["Vård", "10", "10", "10", "10"],
      ],
      1,
      { sheet: "Månader" },
    );
    excel = openWithSheets(byMonth);
    const workbook = createWorkbook("Bok.xlsx", { calculator: createNodeCalculator });
    fill(
      workbook.addSheet("Månader"),
      "A1",
      byMonth.values.map((row) => [...row]),
    );
    excel.show(workbook);
    const { rows, plan } = await report("Månader");
    await addPlannedSheet(plan);
    await workbook.calculate();
    const made = workbook.sheetByName("Prognos helår")!;
    expect(Number(made.content({ row: 5, column: 3 }).value)).toBeCloseTo(rows[0]!.chosen.amount, 9);
    expect(rows[0]!.chosen.method).toBe("line");
    workbook.dispose();
  });

  test("asks for the month where nothing tells it", async () => {
    const rows = [
      ["Verksamhet (tkr)", "Budget 2025", "Utfall", "Avvikelse"],
      ["Skola", "900", "600", "300"],
      ["Vård", "90", "60", "30"],
    ];
    excel = openWithSheets(printedGrid(rows, 1, { sheet: "Drift" }));
    expect(await forecastYear("Drift")).toMatchObject({
      kind: "questions",
      questions: [{ key: "period", answers: { length: 11 } }],
    });
    expect((await report("Drift", { period: "8" })).rows[0]!.methods.at(-1)).toMatchObject({ amount: 900 });
  });

  test("says so where the year is over or no outcome stands", async () => {
    excel = openWithSheets(reportGrid(reportTable("tranas-drift-2025"), { sheet: "Drift" }));
    expect(await forecastYear("Drift")).toMatchObject({
      kind: "problem",
      text: expect.stringContaining("utfall"),
    });
  });
});
