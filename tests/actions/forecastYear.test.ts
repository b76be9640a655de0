import { addPlannedSheet, forecastYear, type YearForecastReport } from "../../src/actions";
import type { Grid } from "../../src/domain/sheet/grid";
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

/** The report, and the workbook after its sheet has been added and reckoned. */
async function written(grid: Grid, sheet: string) {
  const workbook = createWorkbook("Bok.xlsx", { calculator: createNodeCalculator });
  const cells = grid.values.map((row) => row.map((value) => (value === "" ? null : value)));
  fill(workbook.addSheet(sheet), "A1", cells);
  excel.show(workbook);
  const made = await report(sheet);
  await addPlannedSheet(made.plan);
  await workbook.calculate();
  return { ...made, workbook };
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
      "Er prognos är -369 528. Budgetens periodisering ger -357 965, utfall + resterande budget -363 001, rak framskrivning per dag -357 165, rak framskrivning per månad -356 676, medianen av de andra sätten -357 965.",
    );
    expect(typed(total.line)).toBe(
      "Er prognos -369 528, förslag -358 481 (summan av raderna), skillnad -11 047.",
    );
    expect(rows[0]!.why).toBe(
      "Förslag: budgetens periodisering. Valt för att budgeten säger hur året fördelar sig. Oprövat: inget tidigare år finns att pröva mot.",
    );
    // The total follows its rows, so that the sheet adds up.
    expect(typed(total.why)).toBe("Förslag: summan av radernas förslag, -358 481.");
  });

  test("says what the chosen method would have said last year, what came, and how far off the year may end", async () => {
    excel = openWithSheets(twoYears);
    const [school] = (await report("Drift")).rows;
    expect(school!.chosen).toMatchObject({ method: "lastYear", amount: 1100 });
    expect(typed(school!.why)).toBe(
      "Förslag: fjolårets periodisering. Valt för att det träffat bäst av 5 sätt: för 2024 hade det sagt 1 050, och det blev 1 050 (fel 0,0 %). Med samma fel hamnar året mellan 1 100 och 1 100.",
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
    expect(preview.find(({ address }) => address === "E6")!.formula).toBe("=Drift!G2+(Drift!E2-Drift!D2)");
    expect(preview.find(({ address }) => address === "F6")!.formula).toBe("=Drift!G2*365/243");
    expect(preview.find(({ address }) => address === "H6")!.formula).toBe(
      "=MEDIAN(Drift!G2*Drift!E2/Drift!D2;Drift!G2+(Drift!E2-Drift!D2);Drift!G2*365/243)",
    );
    await addPlannedSheet(plan);
    await workbook.calculate();
    const made = workbook.sheetByName("Prognos helår")!;
    rows.forEach(({ methods, chosen, own }, index) => {
      const valueIn = (column: number) => Number(made.content({ row: 5 + index, column }).value);
      const amountOf = (name: string) => methods.find(({ method }) => method === name)!.amount;
      expect(valueIn(2)).toBe(own);
      expect(valueIn(3)).toBeCloseTo(amountOf("lastYear"), 9);
      expect(valueIn(4)).toBeCloseTo(amountOf("restLastYear"), 9);
      expect(valueIn(5)).toBeCloseTo(amountOf("days"), 9);
      expect(valueIn(6)).toBeCloseTo(amountOf("months"), 9);
      expect(valueIn(7)).toBeCloseTo(amountOf("median"), 9);
      expect(valueIn(8)).toBeCloseTo(chosen!.amount, 9);
    });
    workbook.dispose();
  });

  test("draws a line through the months of a table by month, in the cells too, whatever stands between them", async () => {
    const names = ["Jan", "Feb", "Mar", "Apr", "Maj", "Jun"];
    const school = ["100", "113", "120", "128", "131", "149"];
    // Last year rose by ten a month until December, so that the line erred least.
    const lastYear = [...names.map((name) => `Utfall ${name} 2024`), "Utfall 2024"];
    const schoolThen = ["80", "90", "100", "110", "120", "130", "1 620"];
    const careThen = ["10", "10", "10", "10", "10", "10", "120"];
    const side = printedGrid(
      [
        ["Verksamhet (tkr)", ...lastYear, ...names.map((name) => `${name} 2025`)],
        ["Skola", ...schoolThen, ...school],
        ["Vård", ...careThen, "10", "10", "10", "10", "10", "10"],
      ],
      1,
      { sheet: "Månader" },
    );
    const apart = printedGrid(
      [
        [
          "Verksamhet (tkr)",
          ...lastYear,
          ...names.flatMap((name) => [`Utfall ${name} 2025`, `Budget ${name} 2025`]),
        ],
        ["Skola", ...schoolThen, ...school.flatMap((amount) => [amount, "99"])],
        ["Vård", ...careThen, ...names.flatMap(() => ["10", "11"])],
      ],
      1,
      { sheet: "Månader" },
    );
    for (const byMonth of [side, apart]) {
      excel = openWithSheets(byMonth);
      const { rows, workbook } = await written(byMonth, "Månader");
      const made = workbook.sheetByName("Prognos helår")!;
      expect(rows[0]!.chosen!.method).toBe("line");
      expect(Number(made.content({ row: 5, column: 1 }).value)).toBe(741);
      expect(Number(made.content({ row: 5, column: 5 }).value)).toBeCloseTo(rows[0]!.chosen!.amount, 9);
      workbook.dispose();
    }
  });

  test("of a year that is over it tells how right the forecasts were, and plans a sheet with a chart of it", async () => {
    const rows = [
      ["Nämnd (tkr)", "Budget 2024", "Prognos 1 2024", "Prognos 2 2024", "Utfall 2024"],
      ["Barn", "900", "950", "970", "1 000"],
      ["Kultur", "50", "40", "45", "50"],
    ];
    const sheet = printedGrid(rows, 1, { sheet: "Uppföljning" });
    excel = openWithSheets(sheet);
    const workbook = createWorkbook("Bok.xlsx", { calculator: createNodeCalculator });
    fill(
      workbook.addSheet("Uppföljning"),
      "A1",
      sheet.values.map((row) => row.map((value) => (value === "" ? null : value))),
    );
    excel.show(workbook);
    const history = await forecastYear("Uppföljning");
    if (history.kind !== "forecastHistory") throw new Error(JSON.stringify(history));
    expect(history.summary.map(typed)).toEqual([
      "Prognos 1 2024: 94,3 % rätt för alla rader tillsammans.",
      "Prognos 2 2024: 96,7 % rätt för alla rader tillsammans.",
    ]);
    expect(typed(history.rows[0]!.line)).toBe(
      "Prognos 1 2024 950 (95,0 %), Prognos 2 2024 970 (97,0 %), utfall 1 000.",
    );
    await addPlannedSheet(history.plan);
    await workbook.calculate();
    const made = workbook.sheetByName("Prognossäkerhet")!;
    const valueIn = (row: number, column: number) => Number(made.content({ row, column }).value);
    expect(valueIn(4, 4)).toBeCloseTo(0.95, 12);
    expect([valueIn(10, 1), valueIn(11, 1)].map((one) => one.toFixed(6))).toEqual(
      [1 - 60 / 1050, 1 - 35 / 1050].map((one) => one.toFixed(6)),
    );
    expect(made.charts).toMatchObject([{ type: "BarClustered" }]);
    workbook.dispose();
  });

  test("tells how right the forecasts on other sheets were, beside the year that is over on the sheet in front", async () => {
    const forecast = (sheet: string, ...said: string[][]) =>
      printedGrid([["Nämnd (tkr)", "Budget 2024", "Prognos"], ...said], 1, { sheet });
    excel = openWithSheets(
      printedGrid(
        [
          ["Nämnd (tkr)", "Budget 2024", "Bokslut 2024"],
          ["Skola", "900", "1 000"],
          ["Kultur", "50", "50"],
        ],
        1,
        { sheet: "Bokslut" },
      ),
      forecast("Prognos 2", ["Skola", "900", "990"], ["Kultur", "50", "52"]),
      forecast("Prognos 1", ["Kultur", "50", "40"], ["Skola", "900", "950"]),
    );
    const trips = excel.messages();
    const history = await forecastYear("Bokslut");
    expect(excel.messages() - trips).toBe(3);
    if (history.kind !== "forecastHistory") throw new Error(JSON.stringify(history));
    expect(history.summary.map(typed)).toEqual([
      "Prognos 1: 94,3 % rätt för alla rader tillsammans.",
      "Prognos 2: 98,9 % rätt för alla rader tillsammans.",
    ]);
    const formulaOf = (address: string) => history.preview.find((line) => line.address === address)?.formula;
    expect([formulaOf("B5"), formulaOf("C5"), formulaOf("D5")]).toEqual([
      "='Prognos 1'!C3",
      "='Prognos 2'!C2",
      "=Bokslut!C2",
    ]);
    expect(history.plan.sources.map(({ sheet }) => sheet).sort()).toEqual([
      "Bokslut",
      "Prognos 1",
      "Prognos 2",
    ]);
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
