import { areaAddress } from "../../../src/domain/sheet/address";
import { checkSheet } from "../../../src/domain/checkSheet";
import type { Grid } from "../../../src/domain/sheet/grid";
import { printedGrid } from "../../support/printedGrid";
import { gridOfRows, told } from "../../support/told";

const HEADER = ["Verksamhet (tkr)", "Budget", "Utfall", "Avvikelse"];
const BODY = [
  ["Skola", "20 066", "15 452", "4 614"],
  ["Vård", "5 913", "4 078", "1 835"],
  ["Kultur", "1 251", "1 139", "112"],
];
const TOTAL = ["Totalt", "27 230", "20 669", "6 561"];

function tablesOf(grid: Grid) {
  return checkSheet(grid).tables.map(({ table, sums, checks }) => ({
    area: areaAddress(table.area),
    sums: sums.map(
      ({ total, parts }) =>
        `${table.rows[total]!.label} = ${parts.map(({ row, sign }) => (sign < 0 ? "−" : "") + table.rows[row]!.label).join(" + ")}`,
    ),
    checks: checks.length,
  }));
}
const sumsOf = (rows: string[][], headings = 1) =>
  tablesOf(printedGrid(rows, headings)).flatMap(({ sums }) => sums);

describe("Where tables stand", () => {
  test("below titles, beside nothing", () => {
    const grid = printedGrid([["Driftredovisning"], ["2025-08"], [], HEADER, ...BODY, TOTAL], 4);
    expect(tablesOf(grid)).toEqual([{ area: "A4:D8", sums: ["Totalt = Skola + Vård + Kultur"], checks: 7 }]);
  });
  test("one below the other, each with its own heading", () => {
    const grid = printedGrid([HEADER, ...BODY, TOTAL, [], ["Investeringar"], HEADER, ...BODY, TOTAL], 0);
    expect(tablesOf(grid).map(({ area }) => area)).toEqual(["A1:D5", "A8:D12"]);
  });
  test("beside each other, a blank column between", () => {
    const both = (a: string[]) => [...a, "", ...a];
    const grid = printedGrid([both(HEADER), ...BODY.map(both), both(TOTAL)], 1);
    expect(tablesOf(grid).map(({ area }) => area)).toEqual(["A1:D5", "F1:I5"]);
  });
  test("with blank rows and headings inside", () => {
    const grid = printedGrid([HEADER, ["Förvaltning"], BODY[0]!, [], BODY[1]!, BODY[2]!, [], TOTAL], 1);
    expect(tablesOf(grid)).toEqual([{ area: "A1:D8", sums: ["Totalt = Skola + Vård + Kultur"], checks: 7 }]);
  });
  test("under a heading of two levels, the upper one merged", () => {
    const rows = [
      ["", "Budget 2025", "", "", "Utfall 2025", "", ""],
      ["Nämnd", "Intäkter", "Kostnader", "Netto", "Intäkter", "Kostnader", "Netto"],
      ["Skola", "100", "-900", "-800", "120", "-950", "-830"],
      ["Vård", "50", "-450", "-400", "55", "-460", "-405"],
      ["Summa", "150", "-1 350", "-1 200", "175", "-1 410", "-1 235"],
    ];
    const merged = [
      { row: 0, column: 1, rows: 1, columns: 3 },
      { row: 0, column: 4, rows: 1, columns: 3 },
    ];
    const { tables } = checkSheet({ ...printedGrid(rows, 2), merged });
    expect(tables[0]!.table.columns.map(({ heading }) => heading)).toEqual([
      "Budget 2025 Intäkter",
      "Budget 2025 Kostnader",
      "Budget 2025 Netto",
      "Utfall 2025 Intäkter",
      "Utfall 2025 Kostnader",
      "Utfall 2025 Netto",
    ]);
    expect(tables[0]!.sums).toHaveLength(1);
  });
});

describe("What stands at the top of a sheet", () => {
  test("tells the unit and the period of the first table, a blank row below it or not", () => {
    const grid = gridOfRows([
      ["Socialnämnden", "", ""],
      ["", "", ""],
      ["Budgetuppföljning per oktober 2025, tkr", "", ""],
      ["", "", ""],
      ["Verksamhet", "Budget", "Utfall"],
      ["Barn och unga", 1200, 3400],
      ["Vuxna", 100, 200],
      ["Summa", 1300, 3600],
    ]);
    const { table } = checkSheet(grid).tables[0]!;
    expect(table).toMatchObject({ unit: "tkr", title: "Socialnämnden", period: { year: 2025, toMonth: 10 } });
    expect(table.area).toEqual({ row: 4, column: 0, rows: 4, columns: 3 });
  });
});

describe("Which rows sum to which", () => {
  test("sub-totals below their parts, and a grand total of them", () => {
    const rows = [
      HEADER,
      ["A1", "1 201", "1 100", "101"],
      ["A2", "2 407", "2 399", "8"],
      ["Summa A", "3 608", "3 499", "109"],
      ["B1", "5 119", "5 000", "119"],
      ["B2", "613", "700", "-87"],
      ["Summa B", "5 732", "5 700", "32"],
      ["Totalt", "9 340", "9 199", "141"],
    ];
    expect(sumsOf(rows)).toEqual(["Summa A = A1 + A2", "Summa B = B1 + B2", "Totalt = Summa A + Summa B"]);
  });
  test("sub-totals above their parts, known by their figures", () => {
    const rows = [
      HEADER,
      ["Nämnd A", "3 608", "3 499", "109"],
      ["A1", "1 201", "1 100", "101"],
      ["A2", "2 407", "2 399", "8"],
      ["Nämnd B", "5 732", "5 700", "32"],
      ["B1", "5 119", "5 000", "119"],
      ["B2", "613", "700", "-87"],
      ["Totalt", "9 340", "9 199", "141"],
    ];
    expect(sumsOf(rows)).toEqual(["Nämnd A = A1 + A2", "Nämnd B = B1 + B2", "Totalt = Nämnd A + Nämnd B"]);
  });
  describe("sub-totals of two digits without a word for it", () => {
    const MNKR = ["Verksamhet (mnkr)", "Budget", "Utfall", "Avvikelse"];
    const TWO_GROUPS = [
      MNKR,
      ["Lön A", "52", "48", "4"],
      ["Lön B", "41", "42", "-1"],
      ["Förskola", "93", "90", "3"],
      ["Hyra", "31", "30", "1"],
      ["El", "6", "7", "-1"],
      ["Grundskola", "37", "37", "0"],
      ["Totalt", "130", "127", "3"],
    ];
    test("are borne out by the total of them, each beginning where the last one ends", () => {
      expect(sumsOf(TWO_GROUPS)).toEqual([
        "Förskola = Lön A + Lön B",
        "Grundskola = Hyra + El",
        "Totalt = Förskola + Grundskola",
      ]);
      expect(told(printedGrid(TWO_GROUPS, 1))).toEqual([]);
    });
    test("three of them, of three and two rows", () => {
      const rows = [
        MNKR,
        ["Lärare", "34", "36", "-2"],
        ["Lokaler", "12", "11", "1"],
        ["Måltider", "5", "6", "-1"],
        ["Skola", "51", "53", "-2"],
        ["Hemtjänst", "28", "25", "3"],
        ["Boende", "43", "46", "-3"],
        ["Omsorg", "71", "71", "0"],
        ["Gator", "13", "15", "-2"],
        ["Parker", "8", "7", "1"],
        ["Teknik", "21", "22", "-1"],
        ["Totalt", "143", "146", "-3"],
      ];
      expect(sumsOf(rows)).toEqual([
        "Skola = Lärare + Lokaler + Måltider",
        "Omsorg = Hemtjänst + Boende",
        "Teknik = Gator + Parker",
        "Totalt = Skola + Omsorg + Teknik",
      ]);
      expect(told(printedGrid(rows, 1))).toEqual([]);
    });
    test("one of them wrong is told of", () => {
      const rows = TWO_GROUPS.map((row) => (row[0] === "Grundskola" ? ["Grundskola", "73", "37", "0"] : row));
      expect(told(printedGrid(rows, 1)).length).toBeGreaterThan(0);
    });
  });
  test("the total first", () => {
    expect(sumsOf([HEADER, TOTAL, ...BODY])).toEqual(["Totalt = Skola + Vård + Kultur"]);
  });
  test("varav rows are not added", () => {
    const rows = [HEADER, BODY[0]!, ["varav löner", "12 000", "11 000", "1 000"], BODY[1]!, BODY[2]!, TOTAL];
    expect(sumsOf(rows)).toEqual(["Totalt = Skola + Vård + Kultur"]);
  });
  test("income and costs printed with the same sign: the net is their difference", () => {
    const rows = [
      ["tkr", "Budget", "Utfall", "Avvikelse"],
      ["Intäkter", "3 120", "3 305", "185"],
      ["Kostnader", "27 911", "28 407", "-496"],
      ["Nettokostnad", "24 791", "25 102", "-311"],
    ];
    expect(sumsOf(rows)).toEqual(["Nettokostnad = −Intäkter + Kostnader"]);
  });
  test("round figures that add up by chance are no sum", () => {
    const rows = [
      ["Projekt (tkr)", "Budget", "Prognos", "Avvikelse"],
      ["Skola", "-1 500", "-1 500", "0"],
      ["Bro", "-1 000", "-1 000", "0"],
      ["Väg", "-500", "-500", "0"],
      ["Park", "-700", "-700", "0"],
      ["Summa", "-3 700", "-3 700", "0"],
    ];
    expect(sumsOf(rows)).toEqual(["Summa = Skola + Bro + Väg + Park"]);
  });
  test("a label that says sum while no column bears it out is a question, not an error", () => {
    const rows = [HEADER, ...BODY, ["Totalt", "99 999", "88 888", "11 111"]];
    const findings = checkSheet(printedGrid(rows, 1)).findings.filter(({ severity }) => severity !== "info");
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([["unsupportedSum", "warning"]]);
  });
});
