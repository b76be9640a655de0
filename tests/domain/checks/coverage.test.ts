import { checkSheet } from "../../../src/domain/checkSheet";
import type { Unchecked } from "../../../src/domain/checks/coverage";
import { areaAddress } from "../../../src/domain/sheet/address";
import type { Grid } from "../../../src/domain/sheet/grid";
import { printedGrid } from "../../support/printedGrid";

type Rows = readonly (readonly string[])[];

/** What is said of a sheet: how many of its figures are checked, and where the others stand and why. */
function coverageOf(rows: Rows, formulas: Readonly<Record<string, string>> = {}, headings = 1) {
  return ofGrid(printedGrid(rows, headings, { formulas: new Map(Object.entries(formulas)) }));
}

function ofGrid(grid: Grid) {
  const { amounts, checked, unchecked } = checkSheet(grid).coverage;
  const place = ({ area, why, shape }: Unchecked) => `${areaAddress(area)} ${shape} ${why}`;
  return { checked: `${checked} of ${amounts}`, unchecked: unchecked.map(place) };
}

const DRIFT: Rows = [
  ["Verksamhet", "Budget", "Utfall", "Avvikelse"],
  ["Förskola", "1 204", "1 190", "14"],
  ["Grundskola", "3 611", "3 702", "-91"],
  ["Fritidshem", "815", "799", "16"],
  ["Summa", "5 630", "5 691", "-61"],
];
/** With a column to the right. */
const withColumn = (heading: string, cells: readonly string[]): Rows =>
  DRIFT.map((row, r) => [...row, r === 0 ? heading : cells[r - 1]!]);

test("where every figure stands in a sum or a deviation nothing is left over", () => {
  expect(coverageOf(DRIFT)).toEqual({ checked: "12 of 12", unchecked: [] });
});

test("a wrong figure is a checked figure", () => {
  const wrong = DRIFT.map((row, r) => (r === 2 ? ["Grundskola", "3 611", "3 702", "-19"] : row));
  expect(coverageOf(wrong)).toEqual({ checked: "12 of 12", unchecked: [] });
});

test("a per cent that its amounts give is checked with them", () => {
  const rows = withColumn("Förbrukat %", ["98,8 %", "102,5 %", "98,0 %", "101,1 %"]);
  expect(coverageOf(rows)).toEqual({ checked: "16 of 16", unchecked: [] });
});

test("a per cent that no amounts give is told by its column, once", () => {
  const rows = withColumn("Andel flickor %", ["48,0 %", "51,5 %", "50,1 %", "49,9 %"]);
  expect(coverageOf(rows)).toEqual({ checked: "12 of 16", unchecked: ["E2:E5 columns percent"] });
});

test("columns of prices beside each other are told together", () => {
  const rows = withColumn("Kostnad per barn", ["120", "98", "44", "90"]).map((row, r) => [
    ...row,
    r === 0 ? "Kostnad per plats" : String(70 + r * 13),
  ]);
  expect(coverageOf(rows)).toEqual({ checked: "12 of 20", unchecked: ["E2:F5 columns price"] });
});

test("numbers of notes and years are no figures to check", () => {
  expect(coverageOf(withColumn("Not", ["2", "3", "4", "5"])).checked).toBe("12 of 12");
  expect(coverageOf(withColumn("Beslutat", ["2021", "2019", "2022", "2020"])).checked).toBe("12 of 12");
});

test("a table of goals is told as a whole: its figures are compared, not added up", () => {
  const rows: Rows = [
    ["Indikator", "Utfall 2024", "Mål 2025", "Utfall 2025"],
    ["Nöjda brukare", "82", "85", "84"],
    ["Behöriga lärare", "71", "75", "78"],
  ];
  expect(coverageOf(rows)).toEqual({ checked: "0 of 6", unchecked: ["B2:D3 table indicator"] });
});

test("a table without any sum or deviation is told as a whole", () => {
  const rows: Rows = [
    ["Plats", "Belopp"],
    ["Norra", "4 711"],
    ["Södra", "1 208"],
    ["Västra", "9 377"],
  ];
  expect(coverageOf(rows)).toEqual({ checked: "0 of 3", unchecked: ["B2:B4 table noSum"] });
});

test("a row below the sum, outside everything, is told as a row", () => {
  const rows = [...DRIFT, ["Antal årsarbetare", "412", "405", ""]];
  expect(coverageOf(rows)).toEqual({ checked: "12 of 14", unchecked: ["B6:C6 rows alone"] });
});

test("a figure beside the tables is told by its cell, a year is not", () => {
  const rows: Rows = [
    ["Drift", "", "", "", "", "2025", "", ""],
    ["", "", "", "", "", "", "", ""],
    ...DRIFT.map((row, r) => [...row, "", "", "", r === 2 ? "17 500" : ""]),
  ];
  const { checked, unchecked } = coverageOf(rows, {}, 3);
  expect({ checked, unchecked }).toEqual({ checked: "12 of 13", unchecked: [expect.stringMatching(/^H5 /)] });
});

describe("Live formulas", () => {
  const live = Object.fromEntries([
    ...[1, 2, 3, 4].map((r) => [`${r},3`, `=B${r + 1}-C${r + 1}`]),
    ["4,1", "=SUM(B2:B4)"],
    ["4,2", "=SUM(C2:C4)"],
  ]) as Record<string, string>;

  test("typed figures that only formulas are computed from are not checked: the formulas follow whatever is typed", () => {
    expect(coverageOf(DRIFT, live)).toEqual({ checked: "6 of 12", unchecked: ["B2:C4 cells typed"] });
  });

  test("a total typed among them is held against its rows, and then they are checked", () => {
    const { ["4,1"]: _, ...typed } = live;
    expect(coverageOf(DRIFT, typed)).toEqual({ checked: "9 of 12", unchecked: ["C2:C4 cells typed"] });
  });

  test("formulas without values are listed: what they will say is not known", () => {
    const { values, ...grid } = printedGrid(DRIFT, 1, { formulas: new Map(Object.entries(live)) });
    const unread = values.map((row, r) => row.map((value, c) => (live[`${r},${c}`] ? "" : value)));
    const { unchecked } = ofGrid({ ...grid, values: unread });
    expect(unchecked).toEqual(expect.arrayContaining([expect.stringMatching(/^B5:D5 \w+ uncomputed$/)]));
  });
});
