import { addPlannedSheet, forecastYear, type YearForecastReport } from "../../src/actions";
import type { Grid } from "../../src/domain/sheet/grid";
import { createNodeCalculator } from "../../workbench/calculation/node";
import { createWorkbook } from "../../workbench/workbook";
import { fill, type RealExcel } from "../excel/realExcel";
import { printedGrid } from "../support/printedGrid";
import { openWithSheets } from "./realWorkbook";

const typed = (text: string) => text.replace(/\u00A0/g, " ").replace(/\u2212/g, "-");

let excel: RealExcel;
afterEach(() => excel.dispose());

/** What the user gets of the rows below their headings. */
async function forecast(rows: readonly (readonly string[])[], sheet = "Drift", textRows = 1, answers = {}) {
  excel = openWithSheets(printedGrid(rows, textRows, { sheet }));
  return forecastYear(sheet, { answers });
}

async function report(...asked: Parameters<typeof forecast>): Promise<YearForecastReport> {
  const outcome = await forecast(...asked);
  if (outcome.kind !== "yearForecast") throw new Error(JSON.stringify(outcome));
  return outcome;
}

const HEADINGS = ["Verksamhet (tkr)", "Budget 2025", "Utfall jan-aug 2025"];

describe("What a full year is not forecast from", () => {
  test("an outcome from May is refused, by its heading", async () => {
    const outcome = await forecast([
      ["Verksamhet (tkr)", "Budget 2025", "Utfall maj-aug 2025"],
      ["Skola", "900", "300"],
      ["Vård", "90", "30"],
    ]);
    expect(outcome).toMatchObject({
      kind: "problem",
      text: expect.stringContaining("”Utfall maj-aug 2025” gäller bara en del av året."),
    });
  });

  test("a tertial after the outcome so far is said to be left out", async () => {
    const { month, remarks } = await report([
      ["Verksamhet (tkr)", "Utfall jan-apr 2025", "Utfall maj-aug 2025"],
      ["Skola", "300", "310"],
      ["Vård", "30", "31"],
    ]);
    expect(month).toBe(4);
    expect(remarks).toContain(
      "”Utfall maj-aug 2025” gäller bara en del av året och är inte med: prognosen bygger på utfallet från januari till och med april.",
    );
  });

  test("months of zeros are said to be no outcome", async () => {
    const months = ["Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec"];
    const amounts = (amount: string) => months.map((_name, index) => (index < 8 ? amount : "0"));
    const made = await report([
      ["Verksamhet (tkr)", ...months.map((name) => `${name} 2025`), "Totalt 2025"],
      ["Skola", ...amounts("100"), "800"],
      ["Vård", ...amounts("10"), "80"],
    ]);
    expect(made.month).toBe(8);
    expect(made.rows[0]!.methods.find(({ method }) => method === "months")!.amount).toBe(1200);
    expect(made.remarks).toContain(
      "”Sep 2025” till ”Dec 2025” är noll eller tomma och räknas inte som utfall.",
    );
  });

  test("a month alone is said to be read as the outcome up to it", async () => {
    const { remarks } = await report([
      ["Verksamhet (tkr)", "Budget 2025", "Utfall aug 2025"],
      ["Skola", "900", "600"],
      ["Vård", "90", "60"],
    ]);
    expect(remarks).toContain(
      "”Utfall aug 2025” är läst som utfallet från januari till och med augusti. Gäller den bara månaden stämmer inte prognosen.",
    );
  });

  test("which of two outcomes is meant is asked, and the answer is used", async () => {
    const rows = [
      ["Verksamhet (tkr)", "Utfall kostnader jan-aug 2025", "Utfall netto jan-aug 2025"],
      ["Skola", "900", "600"],
      ["Vård", "90", "60"],
    ];
    const asked = await forecast(rows);
    if (asked.kind !== "questions") throw new Error(JSON.stringify(asked));
    const [{ text, answers }] = asked.questions as [(typeof asked.questions)[number]];
    expect(text).toBe("Vilken kolumn är utfallet från januari till nu?");
    expect(answers.map(({ label }) => label)).toEqual([
      "Utfall kostnader jan-aug 2025 (kolumn B)",
      "Utfall netto jan-aug 2025 (kolumn C)",
      "Ingen av dem",
    ]);
    excel.dispose();
    expect(await forecast(rows, "Drift", 1, { [answers[2]!.key]: answers[2]!.value })).toMatchObject({
      kind: "problem",
      text: expect.stringContaining("Hittade inget utfall"),
    });
    excel.dispose();
    const made = await report(rows, "Drift", 1, { [answers[1]!.key]: answers[1]!.value });
    expect(made.rows[0]!.methods.at(-1)!.amount).toBe(900);
  });

  test("prices, goals and shares are never carried on to a full year", async () => {
    const prices = [
      ["À-priser", "", ""],
      ["Insats", "À-pris budget 2025", "À-pris utfall jan-aug 2025"],
      ["Institution", "3 000", "3 100"],
      ["Familjehem", "900", "950"],
    ];
    expect(await forecast(prices, "Priser", 2)).toMatchObject({
      kind: "problem",
      text: expect.stringContaining("Priser räknas inte upp till helår."),
    });
    excel.dispose();
    const goals = [
      ["Indikator", "Målvärde 2025", "Utfall jan-aug 2025", "Bedömning"],
      ["Sjukfrånvaro, %", "5", "6", "Delvis"],
      ["Nöjda brukare, %", "90", "85", "Nej"],
    ];
    expect(await forecast(goals, "Mål")).toMatchObject({
      kind: "problem",
      text: expect.stringContaining("Mål och nyckeltal räknas inte upp till helår."),
    });
    excel.dispose();
    const made = await report([
      HEADINGS,
      ["Skola", "900", "600"],
      ["Sjukfrånvaro, %", "5", "6"],
      ["Kostnad per dygn", "3 000", "3 100"],
    ]);
    expect(made.rows.map(({ label }) => label)).toEqual(["Skola"]);
    expect(made.remarks).toContain(
      "”Sjukfrånvaro, %” och ”Kostnad per dygn” är andel, snitt eller pris och räknas inte upp till helår.",
    );
  });

  test("places and persons stand as they are, and that is said", async () => {
    const { rows, remarks } = await report([
      ["Volymer", "Budget 2025", "Utfall jan-aug 2025"],
      ["Antal platser", "310", "300"],
      ["Antal vårddygn", "900", "600"],
    ]);
    expect(rows[0]).toMatchObject({ chosen: { method: "level", amount: 300 }, methods: { length: 1 } });
    expect(rows[1]!.chosen!.amount).toBeCloseTo((600 * 365) / 243, 9);
    expect(remarks).toContain(
      "”Antal platser” är ett antal platser eller personer. Det växer inte månad för månad och står kvar som det är.",
    );
  });

  test("a figure that is text is named with its cell, and no formula is written over it", async () => {
    const grid = printedGrid([HEADINGS, ["Skola", "900", "600"], ["Vård", "90", "60"]], 1, {
      sheet: "Drift",
    });
    const values = grid.values.map((row) => [...row]);
    values[1]![2] = "1 600";
    const texts: Grid = { ...grid, values, formulas: values };
    excel = openWithSheets(texts);
    const made = await forecastYear("Drift");
    if (made.kind !== "yearForecast") throw new Error(JSON.stringify(made));
    expect(made.rows.map(({ label }) => label)).toEqual(["Vård"]);
    expect(made.remarks).toContain("”Skola” är inte med: C2 är text. Gör om till tal, så kommer raden med.");
    expect(made.preview.some(({ formula }) => formula.includes("C2"))).toBe(false);
  });

  test("a row with a budget but no outcome is named", async () => {
    const { remarks } = await report([HEADINGS, ["Skola", "900", "600"], ["Vård", "90", ""]]);
    expect(remarks).toContain("Utan utfall och därför utan prognos: ”Vård”.");
  });
});

describe("The committee's own forecast among several", () => {
  const with_ = (...headings: string[]) =>
    report([
      [...HEADINGS, ...headings],
      ["Skola", "900", "600", ...headings.map((_heading, index) => String(910 + index))],
      ["Vård", "90", "60", ...headings.map((_heading, index) => String(91 + index))],
    ]);

  test("is the latest made, and that is said", async () => {
    const { rows, remarks } = await with_("Prognos april", "Prognos augusti");
    expect(rows[0]!.own).toBe(911);
    expect(remarks).toContain("Er prognos är hämtad ur ”Prognos augusti”. Bladet har fler prognoskolumner.");
  });

  test("is the year's, where another is of the whole project", async () => {
    const { rows } = await with_("Årets prognos 2025", "Total prognos");
    expect(rows[0]!.own).toBe(910);
  });

  test("is no column of how much it has changed", async () => {
    const { rows } = await with_("Prognos 3", "Prognos 4", "Ändring prognos");
    expect(rows[0]!.own).toBe(911);
  });

  test("is not compared where either may be meant, and that is said", async () => {
    const { rows, remarks } = await with_("Prognos kostnader", "Prognos netto");
    expect(rows[0]!.own).toBeNull();
    expect(remarks).toContain(
      "Er prognos jämförs inte, för flera kolumner kan vara den: ”Prognos kostnader” och ”Prognos netto”.",
    );
  });
});

describe("Several tables and totals", () => {
  test("every table of the sheet is forecast, each below its own heading, with formulas that hold", async () => {
    const rows = [
      HEADINGS,
      ["Skola", "900", "600"],
      ["Vård", "90", "60"],
      ["Summa", "990", "660"],
      ["", "", ""],
      ["", "", ""],
      ["Investering (tkr)", "Budget 2025", "Utfall jan-aug 2025"],
      ["Ny skola", "200", "120"],
      ["Bussar", "300", "240"],
    ];
    const grid = printedGrid(rows, 1, { sheet: "Drift" });
    excel = openWithSheets(grid);
    const workbook = createWorkbook("Bok.xlsx", { calculator: createNodeCalculator });
    const sheet = workbook.addSheet("Drift");
    fill(
      sheet,
      "A1",
      grid.values.map((row) => row.map((value) => (value === "" ? null : value))),
    );
    excel.show(workbook);
    const made = await forecastYear("Drift");
    if (made.kind !== "yearForecast") throw new Error(JSON.stringify(made));
    expect(made.rows.map(({ label }) => label.split(" (")[0])).toEqual([
      "Skola",
      "Vård",
      "Summa",
      "Ny skola",
      "Bussar",
    ]);
    await addPlannedSheet(made.plan);
    await workbook.calculate();
    const added = workbook.sheetByName("Prognos helår")!;
    const valueIn = (row: number, column: number) => Number(added.content({ row, column }).value);
    // Days, months, proposed.
    const proposed = [5, 6, 7, 12, 13].map((row) => valueIn(row, 5));
    made.rows.forEach(({ chosen }, index) => expect(proposed[index]).toBeCloseTo(chosen!.amount, 9));
    expect(made.rows[2]!.chosen).toMatchObject({ method: "sum" });
    expect(proposed[2]).toBeCloseTo(proposed[0]! + proposed[1]!, 9);
    workbook.dispose();
  });

  test("a table of goals beside it is said to be left out", async () => {
    const { rows, remarks } = await report([
      HEADINGS,
      ["Skola", "900", "600"],
      ["Vård", "90", "60"],
      ["", "", ""],
      ["", "", ""],
      ["Indikator", "Målvärde 2025", "Utfall jan-aug 2025"],
      ["Sjukfrånvaro", "5", "6"],
      ["Nöjda brukare", "90", "85"],
    ]);
    expect(rows).toHaveLength(2);
    expect(remarks).toContain("Tabellen på A6:C8 är inte med. Mål och nyckeltal räknas inte upp till helår.");
  });

  test("nothing is proposed where the best method was far off last year, and the total says what it lacks", async () => {
    const { rows, plan } = await report([
      ["Verksamhet (tkr)", "Utfall jan-aug 2024", "Utfall 2024", "Utfall jan-aug 2025"],
      ["Vite", "400", "160", "330"],
      ["Skola", "620", "930", "640"],
      ["Summa", "1 020", "1 090", "970"],
    ]);
    const [fine, school, total] = rows;
    expect(fine!.chosen).toBeNull();
    expect(fine!.methods).toHaveLength(5);
    expect(typed(fine!.why)).toMatch(
      /^Inget förslag\. Även det som träffat bäst, rak framskrivning per .*Inget av sätten går att lita på/,
    );
    expect(school!.chosen).not.toBeNull();
    expect(total!.chosen === null || total!.why.includes("”Vite” har inget förslag")).toBe(true);
    // No proposed amount stands in the row, and no difference from one.
    const inRow = plan.sheet.cells.filter(({ row, content }) => row === 5 && content.kind === "formula");
    expect(inRow.map(({ column }) => column)).toEqual([1, 3, 4, 5, 6, 7]);
  });
});
