import { checkSheet } from "../../../src/domain/checkSheet";
import type { Grid } from "../../../src/domain/sheet/grid";
import { printedGrid } from "../../support/printedGrid";
import { proofLine } from "../../../src/texts/check/proof";

/** What is said to differ between figures that are the same amount. */
function differing(grid: Grid): string[] {
  return checkSheet(grid).checks.flatMap((check) =>
    check.kind === "restated" && check.outcome === "fails" ? [proofLine(check)] : [],
  );
}
const restated = (grid: Grid) => checkSheet(grid).checks.filter(({ kind }) => kind === "restated").length;
const isReady = (grid: Grid) => !checkSheet(grid).findings.some(({ severity }) => severity === "error");
const table = (rows: string[][]) => printedGrid(rows, 1);
const withCell = (rows: string[][], row: number, column: number, text: string) =>
  rows.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? text : cell)));

const ASSETS = [
  ["Belopp i tkr", "2023", "2024"],
  ["Fastigheter", "5 431", "5 602"],
  ["Kassa och bank", "1 778", "1 887"],
  ["Summa tillgångar", "7 209", "7 489"],
];
const FINANCED = [
  ["Eget kapital", "3 165", "3 263"],
  ["Avsättningar", "812", "790"],
  ["Skulder", "3 232", "3 436"],
  ["Summa eget kapital, avsättningar och skulder", "7 209", "7 489"],
];

describe("Assets are what equity and liabilities come to", () => {
  const below = [...ASSETS, ["EGET KAPITAL OCH SKULDER", "", ""], ...FINANCED];
  const apart = [...ASSETS, [], ["Eget kapital och skulder"], ASSETS[0]!, ...FINANCED];
  const beside = [
    ["Tillgångar", "2023", "2024", "", "Skulder och eget kapital", "2023", "2024"],
    ["Fastigheter", "5 431", "5 602", "", "Skulder", "4 044", "4 226"],
    ["Kassa", "1 778", "1 887", "", "Eget kapital", "3 165", "3 263"],
    ["Summa tillgångar", "7 209", "7 489", "", "Summa skulder och eget kapital", "7 209", "7 489"],
  ];
  const together = beside.map((row) => row.filter((_, c) => c !== 3));
  test.each([
    ["one below the other", below, 8, 2],
    ["in two tables", apart, 10, 2],
    ["beside each other", beside, 3, 6],
    ["beside each other without a gap", together, 3, 5],
  ])("%s", (_, rows, row, column) => {
    expect(restated(table(rows))).toBe(2);
    expect(isReady(table(rows))).toBe(true);
    const spoilt = withCell(rows, row, column, "7 389");
    expect(differing(table(spoilt)).join()).toMatch(
      /2024 är 7.389, men .*tillgångar 2024 är 7.489 \(skiljer \+100\)/i,
    );
    expect(isReady(table(spoilt))).toBe(false);
  });
  test("also where liabilities are printed with a minus", () => {
    const minus = below.map((row, r) =>
      r > 4 ? row.map((text, c) => (c > 0 && text ? `-${text}` : text)) : row,
    );
    expect(restated(table(minus))).toBe(2);
    expect(differing(table(minus))).toEqual([]);
  });
  test("not what only a part of them comes to", () => {
    const part = [...ASSETS, ["Summa eget kapital", "3 165", "3 263"], ["Summa skulder", "4 044", "4 226"]];
    expect(restated(table(part))).toBe(0);
  });
});

describe("A year opens with what the one before closed with", () => {
  const YEARS = [
    ["Belopp i tkr", "2022", "2023", "2024"],
    ["Ingående anskaffningsvärde", "4 100", "4 480", "4 791"],
    ["Årets investeringar", "402", "366", "290"],
    ["Utrangeringar", "-22", "-55", "-91"],
    ["Utgående anskaffningsvärde", "4 480", "4 791", "4 990"],
  ];
  const CASH = [
    ["Kassaflöde, tkr", "2024", "2023"],
    ["Likvida medel vid årets början", "1 212", "980"],
    ["Årets kassaflöde", "-310", "232"],
    ["Likvida medel vid årets slut", "902", "1 212"],
  ];
  test.each([
    ["a note over three years", YEARS, 1, 3, "4 719", 2],
    ["a cash flow with the newest year first", CASH, 1, 1, "1 221", 1],
  ])("%s", (_, rows, row, column, wrong, count) => {
    expect(restated(table(rows))).toBe(count);
    expect(differing(table(rows))).toEqual([]);
    expect(differing(table(withCell(rows, row, column, wrong)))).toHaveLength(1);
  });
  test("budget and outcome of one year are no years one after the other", () => {
    const rows = withCell(withCell(CASH, 0, 1, "Budget 2024"), 0, 2, "Utfall 2024");
    expect(restated(table(rows))).toBe(0);
  });
  test("and each body with what its own year closed with", () => {
    const two = [
      ["Kassaflöde, tkr", "Kommunen 2024", "Kommunen 2023", "Koncernen 2024", "Koncernen 2023"],
      ["Likvida medel vid årets början", "1 212", "980", "4 105", "3 960"],
      ["Årets kassaflöde", "-310", "232", "-85", "145"],
      ["Likvida medel vid årets slut", "902", "1 212", "4 020", "4 105"],
    ];
    expect(restated(table(two))).toBe(2);
    expect(differing(table(withCell(two, 1, 3, "4 150")))).toHaveLength(1);
  });
});
