import { addPlannedSheet, forecastVolumes, type ForecastReport } from "../../src/actions";
import { createNodeCalculator } from "../../workbench/calculation/node";
import { createWorkbook } from "../../workbench/workbook";
import { fill, type RealExcel } from "../excel/realExcel";
import { printedGrid } from "../support/printedGrid";
import { openWithSheets } from "./realWorkbook";

let excel: RealExcel;
afterEach(() => excel.dispose());

type Rows = readonly (readonly string[])[];

async function outcome(rows: Rows) {
  excel = openWithSheets(printedGrid(rows, 1, { sheet: "Underlag" }));
  return forecastVolumes();
}

async function report(rows: Rows): Promise<ForecastReport> {
  const made = await outcome(rows);
  if (made.kind !== "forecast") throw new Error(JSON.stringify(made));
  return made;
}

async function readyTotal(rows: Rows): Promise<number | null> {
  const { ready, total } = await report(rows);
  return ready ? total.amounts.forecast : null;
}

describe("Volumes and prices on rows of their own", () => {
  const families = [
    ["Kontaktfamiljer", "Budget 2026", "Prognos 2026"],
    ["Antal barn i snitt", "58", "61"],
    ["Arvode per barn och månad, kr", "30 900", "31 500"],
  ];

  test("are multiplied, for the months that the price is for", async () => {
    const made = await report(families);
    expect([made.ready, made.total.amounts.budget, made.total.amounts.forecast]).toEqual([
      true,
      (58 * 30900 * 12) / 1000,
      (61 * 31500 * 12) / 1000,
    ]);
    expect(made.rows.map(({ label }) => label)).toEqual(["Kontaktfamiljer"]);
  });

  test("are multiplied in the cells of the sheet that is added", async () => {
    const made = await report(families);
    const workbook = createWorkbook("Bok.xlsx", { calculator: createNodeCalculator });
    const { values } = printedGrid(families, 1, { sheet: "Underlag" });
    fill(workbook.addSheet("Underlag"), "A1", values);
    excel.show(workbook);
    await addPlannedSheet(made.plan);
    await workbook.calculate();
    const cells = Array.from({ length: 20 }, (_, row) => row);
    const totalRow = cells.find(
      (row) => workbook.activeSheet.content({ row, column: 0 }).value === "Totalt",
    )!;
    const total = Number(workbook.activeSheet.content({ row: totalRow, column: 6 }).value);
    workbook.dispose();
    expect(total).toBeCloseTo((61 * 31500 * 12) / 1000, 6);
  });

  test("are joined by the group they stand in", async () => {
    const homes = [
      ["Äldreboende 2027", "Budget", "Prognos"],
      ["Egen regi", "", ""],
      ["Platser, antal", "90", "88"],
      ["Dygnskostnad, kr per plats", "1 980", "2 010"],
      ["Entreprenad", "", ""],
      ["Platser, antal", "10", "12"],
      ["Dygnskostnad, kr per plats", "2 900", "2 950"],
    ];
    expect(await readyTotal(homes)).toBe((88 * 2010 * 365 + 12 * 2950 * 365) / 1000);
  });

  test("are joined by their names where each group is all volumes or all prices", async () => {
    const aid = [
      ["Bistånd 2026", "Budget", "Prognos"],
      ["Antal hushåll i snitt per månad", "", ""],
      ["Arbetslösa", "185", "168"],
      ["Övriga", "91", "98"],
      ["Snittbidrag, kr per hushåll och månad", "", ""],
      ["Arbetslösa", "9 850", "10 040"],
      ["Övriga", "8 640", "8 750"],
    ];
    expect(await readyTotal(aid)).toBe(((168 * 10040 + 98 * 8750) * 12) / 1000);
  });

  test("are no forecast where other rows tell of other things", async () => {
    const indicators = [
      ["Skola", "Budget 2026", "Prognos 2026"],
      ["Antal elever", "500", "510"],
      ["Kostnad per elev, kr", "98 000", "99 100"],
      ["Antal lärare", "40", "41"],
    ];
    expect((await outcome(indicators)).kind).toBe("problem");
  });
});

describe("What a column counts", () => {
  test("is told by its unit in thousands, without the word for volumes", async () => {
    const waste = [
      ["Fraktion", "Budget (1000-tal kg)", "Prognos (1000-tal kg)", "Avgift kr/kg"],
      ["Restavfall", "5 100", "5 200", "1,90"],
    ];
    expect(await readyTotal(waste)).toBe(5200 * 1.9);
  });

  test("is whatever the price beside is for, where it is a number alone", async () => {
    const visits = [
      ["", "Utfall 2025", "", "Prognos 2026", ""],
      ["Mottagning", "Antal", "Kr/besök", "Antal", "Kr/besök"],
      ["Ungdomsmottagning", "1 180", "790", "1 210", "815"],
    ];
    expect(await readyTotal(visits)).toBe((1210 * 815) / 1000);
  });

  test("is what the heading above the column before says, written once over both", async () => {
    const courses = [
      ["", "Snitt antal deltagare", "", "Ersättning"],
      ["Kurs", "Budget 2026", "Prognos 2026", "kr per deltagare och månad"],
      ["SFI A", "60", "64", "4 150"],
      ["SFI B", "20", "18", "9 020"],
    ];
    expect(await readyTotal(courses)).toBe(((64 * 4150 + 18 * 9020) * 12) / 1000);
  });

  test("is not told by the column before where the forecast is far larger, as kronor are", async () => {
    const costs = [
      ["Kurs", "Antal deltagare budget 2026", "Prognos 2026", "Kr per deltagare och månad"],
      ["SFI A", "60", "3 187", "4 150"],
      ["SFI B", "20", "1 948", "9 020"],
    ];
    expect((await outcome(costs)).kind).toBe("problem");
  });

  test("is told of each of the terms, as is how many months it has", async () => {
    const children = (spring: string) => [
      ["Förskola", `Barn vår (${spring} mån)`, "Barn höst (5 mån)", "Bidrag, kr per barn och månad"],
      ["Myran", "40", "44", "5 100"],
    ];
    expect(await readyTotal(children("7"))).toBe(((40 * 7 + 44 * 5) * 5100) / 1000);
    expect((await outcome(children("6"))).kind).toBe("problem");
  });

  test("is days of the year, that meals by the day are multiplied by", async () => {
    const meals = [
      ["Kök", "Måltider per dag", "Serveringsdagar per år", "Pris, kr per måltid"],
      ["Solbacken", "420", "180", "38,50"],
    ];
    expect(await readyTotal(meals)).toBe((420 * 180 * 38.5) / 1000);
  });
});
