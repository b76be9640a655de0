import { addPlannedSheet, forecastVolumes, type ForecastReport } from "../../src/actions";
import { createNodeCalculator } from "../../workbench/calculation/node";
import { createWorkbook } from "../../workbench/workbook";
import { fill, type RealExcel } from "../excel/realExcel";
import { printedGrid } from "../support/printedGrid";
import { openWithSheets } from "./realWorkbook";

let excel: RealExcel;
afterEach(() => excel.dispose());

type Rows = readonly (readonly string[])[];

async function report(rows: Rows, answers = {}, sheet = "Underlag"): Promise<ForecastReport> {
  excel = openWithSheets(printedGrid(rows, 1, { sheet }));
  const made = await forecastVolumes({ answers });
  if (made.kind !== "forecast") throw new Error(JSON.stringify(made));
  return made;
}

/** The total of the sheet that is added, as Excel reckons it. */
async function totalInCells(rows: Rows, { plan }: ForecastReport, sheet = "Underlag"): Promise<number> {
  const workbook = createWorkbook("Bok.xlsx", { calculator: createNodeCalculator });
  const { values } = printedGrid(rows, 1, { sheet });
  fill(
    workbook.addSheet(sheet),
    "A1",
    values.map((row) => row.map((value) => (value === "" ? null : value))),
  );
  excel.show(workbook);
  await addPlannedSheet(plan);
  await workbook.calculate();
  const made = workbook.activeSheet;
  const totalRow = Array.from({ length: 20 }, (_, row) => row).find(
    (row) => made.content({ row, column: 0 }).value === "Totalt",
  )!;
  const total = Number(made.content({ row: totalRow, column: 6 }).value);
  workbook.dispose();
  return total;
}

describe("A volume that has to be multiplied by what stands beside it", () => {
  const homes = [
    ["Boende", "Platser", "Beläggning prognos, %", "Kostnad per dygn och belagd plats, kr"],
    ["Almen", "40", "95", "2 200"],
    ["Linden", "20", "100", "2 500"],
  ];

  test("is places by how much of them is taken, where the price is for those", async () => {
    const made = await report(homes);
    const wanted = (40 * 0.95 * 2200 + 20 * 2500) * 0.365;
    expect([made.ready, made.total.amounts.forecast]).toEqual([true, wanted]);
    expect(made.rows[0]!.remark).toContain("Volymen är räknad gånger kolumnen ”Beläggning prognos, %”");
    expect(await totalInCells(homes, made)).toBeCloseTo(wanted, 6);
  });

  test("is the same where shares of the places are written as shares of one", async () => {
    const rows = homes.map((row) => row.map((text) => text.replace(/^95$/, "0,95").replace(/^100$/, "1")));
    const made = await report(rows);
    const wanted = (40 * 0.95 * 2200 + 20 * 2500) * 0.365;
    expect(made.total.amounts.forecast).toEqual(wanted);
    expect(await totalInCells(rows, made)).toBeCloseTo(wanted, 6);
  });

  test("is places by the share that is forecast, where one is budgeted beside it", async () => {
    const shares = ["Beläggning budget, %", "99", "90"];
    const made = await report(homes.map((row, r) => [...row.slice(0, 2), shares[r]!, ...row.slice(2)]));
    expect(made.total.amounts.forecast).toEqual((40 * 0.95 * 2200 + 20 * 2500) * 0.365);
  });

  test("is all places where the price is for each, taken or not", async () => {
    const rows = homes.map((row, r) =>
      r === 0 ? [...row.slice(0, 3), "Kostnad per plats och månad, kr"] : row,
    );
    const made = await report(rows);
    expect(made.total.amounts.forecast).toBe((40 * 2200 + 20 * 2500) * 0.012);
  });

  test("is persons by the hours that each has a month, for the twelve of them", async () => {
    const rows = [
      ["", "Antal personer", "Timmar per person och månad", "Kr per timme"],
      ["Egen regi", "12", "250", "400"],
      ["Privat", "5", "200", "341,50"],
    ];
    const made = await report(rows);
    const wanted = (12 * 250 * 400 + 5 * 200 * 341.5) * 0.012;
    expect([made.ready, made.total.amounts.forecast]).toEqual([true, wanted]);
    expect(await totalInCells(rows, made)).toBeCloseTo(wanted, 6);
  });
});

describe("A table that says neither budget nor forecast", () => {
  test("is reckoned where it has one volume, one price and the cost that the two come to", async () => {
    const made = await report([
      ["Program", "Platser", "Snittpris", "Kostnad (tkr)"],
      ["El", "21", "148,2", "3 112"],
      ["Ekonomi", "64", "109,7", "7 021"],
      ["Summa", "85", "", "10 133"],
    ]);
    expect(made.total.amounts.forecast).toBe(21 * 148.2 + 64 * 109.7);
  });

  test("is reckoned by the year's mean, where the counts of two days stand beside it", async () => {
    const made = await report([
      ["", "Elever 15 feb", "Elever 15 okt", "Elever snitt helår", "Skolpeng per år, kr"],
      ["Åk 1-3", "402", "388", "395", "71 000"],
      ["Åk 4-6", "1 215", "1 231", "1 223", "88 000"],
    ]);
    expect(made.total.amounts.forecast).toBe(395 * 71 + 1223 * 88);
  });

  test("has a volume in square metres", async () => {
    const made = await report([
      ["Yta, m²", "Prognos"],
      ["Skolor", "48 200"],
      ["Förskolor", "17 650"],
      ["", ""],
      ["Städkostnad, kr per m² och år", "Prognos"],
      ["Skolor", "168"],
      ["Förskolor", "242"],
    ]);
    expect(made.total.amounts.forecast).toBe(48.2 * 168 + 17.65 * 242);
  });

  test("is not reckoned where it says that it is what has come", async () => {
    excel = openWithSheets(
      printedGrid(
        [
          ["Utfall 2024", "Platser", "Kostnad per plats"],
          ["El", "21", "148 000"],
          ["Ekonomi", "64", "109 000"],
        ],
        1,
        { sheet: "Gy" },
      ),
    );
    expect(await forecastVolumes()).toMatchObject({ kind: "problem" });
  });

  test("never multiplies volumes by themselves: terms beside one price are volumes", async () => {
    const made = await report([
      ["Program", "Elever VT", "Elever HT", "Kr per elev och termin"],
      ["El", "30", "34", "49 000"],
      ["Bygg", "12", "11", "66 000"],
    ]);
    expect(made.total.amounts.forecast).toBe(64 * 49 + 23 * 66);
  });

  test("has a price for each term where it says so", async () => {
    const made = await report([
      ["", "Elever VT", "Elever HT", "Kr per elev och termin VT", "Kr per elev och termin HT"],
      ["Åk 1-3", "38", "41", "37 000", "38 000"],
      ["Åk 4-6", "35", "33", "41 000", "43 000"],
    ]);
    expect(made.total.amounts.forecast).toBe(38 * 37 + 41 * 38 + 35 * 41 + 33 * 43);
  });

  test("has terms that are halves where a sentence above says so, which is the name of no price", async () => {
    const made = await report([
      ["VT = januari–juni, HT = juli–december. Elevpengen är ett årsbelopp.", "", ""],
      ["", "", ""],
      ["Elever", "VT", "HT"],
      ["F-klass", "310", "290"],
      ["Åk 1-3", "900", "920"],
      ["", "", ""],
      ["Elevpeng kr per år", "2025", ""],
      ["Förskoleklass", "60 000", ""],
      ["Åk 1-3", "70 000", ""],
    ]);
    expect(made.total.amounts.forecast).toBe(300 * 60 + 910 * 70);
  });
});

describe("Prices that are parts of what is paid", () => {
  test("are added, where each column says that it is a part", async () => {
    const rows = [
      ["Antal elever", "Budget", "Prognos"],
      ["Norr", "186", "190"],
      ["Söder", "92", "88"],
      ["", "", ""],
      ["Bidrag per elev och år, kr", "Grundbelopp", "Lokalersättning"],
      ["Norr", "81 000", "14 000"],
      ["Söder", "82 000", "13 000"],
    ];
    const made = await report(rows);
    expect(made.total.amounts.forecast).toBe(278 * 95);
    expect(made.rows[0]!.remark).toContain("À-priset är summan av ”Grundbelopp” och ”Lokalersättning”");
    expect(await totalInCells(rows, made)).toBeCloseTo(278 * 95, 6);
  });

  const inTables = [
    ["Antal barn", "Budget", "Prognos"],
    ["1-2 år", "100", "90"],
    ["3-5 år", "200", "210"],
    ["", "", ""],
    ["Grundbelopp, tkr per barn och år", "Budget", "Prognos"],
    ["1-2 år", "150", "151"],
    ["3-5 år", "120", "121"],
    ["", "", ""],
    ["Lokalbidrag, tkr per barn och år", "Budget", "Prognos"],
    ["1-2 år", "20", "21"],
    ["3-5 år", "18", "18"],
  ];

  test("are added where two tables of prices are each a part, and that is said", async () => {
    const made = await report(inTables);
    expect(made.total.amounts.forecast).toBe(90 * 172 + 210 * 139);
    expect(made.remarks).toContain("À-priserna i Underlag!A9:C11 betalas utöver de andra och är lagda till.");
  });

  test("are asked about where they are not parts but two prices for the same", async () => {
    const rows = inTables.map((row) =>
      row.map((text) => text.replace("Grundbelopp", "Internt pris").replace("Lokalbidrag", "Externt pris")),
    );
    excel = openWithSheets(printedGrid(rows, 1, { sheet: "Underlag" }));
    expect((await forecastVolumes()).kind).toBe("questions");
  });
});

test("Rows are the same by the name that is short for the other, and by the name before what is said behind it", async () => {
  const made = await report([
    ["Antal elever", "Budget", "Prognos"],
    ["Förskoleklass", "100", "110"],
    ["Fritidshem", "50", "40"],
    ["Svenska för invandrare (ny från april)", "20", "30"],
    ["", "", ""],
    ["Elevpeng, kr per elev och år", "Budget", "Prognos"],
    ["F-klass", "58 000", "58 000"],
    ["Fritids", "39 000", "39 000"],
    ["SFI", "45 000", "45 000"],
  ]);
  expect([made.ready, made.total.amounts.forecast]).toEqual([true, 110 * 58 + 40 * 39 + 30 * 45]);
});
