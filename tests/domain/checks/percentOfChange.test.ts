import { checkSheet } from "../../../src/domain/checkSheet";
import { address } from "../../../src/domain/tables/cellOf";
import { printedGrid } from "../../support/printedGrid";
import { gridOfRows } from "../../support/told";

/** What is said of per cents: the cell, and what it should say. */
function said(rows: string[][]): string[] {
  return checkSheet(printedGrid(rows, 1)).findings.flatMap((finding) =>
    finding.rule === "share"
      ? [`${address(finding.condition.target)} ${finding.condition.proposal}`]
      : finding.severity === "error" || finding.severity === "warning"
        ? [finding.rule]
        : [],
  );
}
const withCell = (rows: string[][], row: number, column: number, text: string) =>
  rows.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? text : cell)));

const YEARS = [
  ["Verksamhet (tkr)", "2023", "2024", "Förändring %"],
  ["Skola", "20 066", "21 452", "6,9"],
  ["Vård", "5 913", "6 078", "2,8"],
  ["Kultur", "1 251", "1 139", "-9,0"],
  ["Summa", "27 230", "28 669", "5,3"],
];
const COSTS = [
  ["tkr", "Bokslut 2023", "Bokslut 2024", "Ökning i procent"],
  ["Personal", "-4 120", "-4 391", "6,6"],
  ["Lokaler", "-1 904", "-1 988", "4,4"],
  ["Övrigt", "-811", "-702", "-13,4"],
];
const DEVIATION = [
  ["Nämnd", "Budget", "Utfall", "Avvikelse %"],
  ["Socialnämnd", "41 200", "43 912", "-6,6"],
  ["Skolnämnd", "88 310", "87 004", "1,5"],
  ["Kulturnämnd", "9 120", "9 055", "0,7"],
];
const PARTS = [
  ["Verksamhet", "Utfall 2024", "Andel %"],
  ["Skola", "21 452", "74,8"],
  ["Vård", "6 078", "21,2"],
  ["Kultur", "1 139", "4,0"],
  ["Summa", "28 669", "100,0"],
];

describe("A change in per cent", () => {
  test.each([
    ["between two years", YEARS, "D3", 1, "8,2", 28],
    ["of costs with a minus", COSTS, "D3", 1, "9,1", 44],
    ["from the budget, favourable first", DEVIATION, "D2", 0, "-9,1", -66],
  ])("%s is held against its two amounts", (_, rows, cell, line, wrong, right) => {
    expect(said(rows)).toEqual([]);
    expect(said(withCell(rows, line + 1, 3, wrong))).toEqual([`${cell} ${right}`]);
  });
});

describe("A part in per cent", () => {
  test.each([["Andel %"], ["Andel av totalt, %"], ["Fördelning i %"]])(
    "under %s is held against the row and its total",
    (heading) => {
      const rows = withCell(PARTS, 0, 2, heading);
      expect(said(rows)).toEqual([]);
      expect(said(withCell(rows, 2, 2, "12,2"))).toEqual(["C3 212"]);
    },
  );
  test("of something that is not in the table is left alone", () => {
    expect(said(withCell(withCell(PARTS, 0, 2, "Andel heltid %"), 2, 2, "12,2"))).toEqual([]);
  });
});

describe("Twelve months of four columns", () => {
  const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
  const headings = MONTHS.flatMap((m) => [
    `Budget ${m}`,
    `Utfall ${m}`,
    `Avvikelse ${m}`,
    `Förbrukning % ${m}`,
  ]);
  const rows = Array.from({ length: 200 }, (_, r) => {
    const figures = MONTHS.flatMap((_m, m) => {
      const [budget, outcome] = [
        1000 + ((r * 7919 + m * 104729) % 9000),
        1000 + ((r * 6101 + m * 70001) % 9000),
      ];
      return [budget, outcome, budget - outcome, Math.round((outcome / budget) * 100)];
    });
    return [`Verksamhet ${r}`, ...figures];
  });
  // Trying every pair of columns on every row took two minutes; a test is stopped after five seconds.
  test("are checked without trying every pair of columns on every row", () => {
    const check = checkSheet(gridOfRows([["Verksamhet", ...headings], ...rows]));
    expect(check.conditions.filter(({ kind }) => kind === "percent")).toHaveLength(12 * 200);
    expect(check.checks.filter(({ kind }) => kind === "crossFooting")).toHaveLength(12 * 200);
  });
});
