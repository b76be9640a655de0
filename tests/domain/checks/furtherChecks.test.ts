import { checkSheet } from "../../../src/domain/checkSheet";
import { crossSheetFindings } from "../../../src/domain/crossSheet";
import type { Finding } from "../../../src/domain/findings/findings";
import type { Grid } from "../../../src/domain/sheet/grid";
import { address } from "../../../src/domain/tables/cellOf";
import { findingText } from "../../../src/texts/check/findings";
import { printedGrid, reportGrid, type GridOptions } from "../../support/printedGrid";
import { reportTable } from "../../support/reportTables";

const open = (grid: Grid): Finding[] =>
  checkSheet(grid).findings.filter(({ severity }) => severity === "error" || severity === "warning");
const named = (grid: Grid) =>
  open(grid).map((finding) => {
    if (finding.rule === "wrongFigure") {
      const change = finding.suspect.change / 10 ** finding.suspect.table.amounts.scale;
      return `${address(finding.suspect)} ${change > 0 ? "+" : ""}${change}`;
    }
    if (finding.rule === "share")
      return `${address(finding.condition.target)} share ${finding.condition.proposal}`;
    return finding.rule;
  });
const grid = (rows: string[][], options?: GridOptions) => printedGrid(rows, 1, options);

const HEADER = ["Verksamhet (tkr)", "Budget", "Utfall", "Avvikelse", "Förbrukning %"];
const ROWS = [
  ["Skola", "20 066", "15 452", "4 614", "77 %"],
  ["Vård", "5 913", "4 078", "1 835", "69 %"],
  ["Kultur", "1 251", "1 139", "112", "91 %"],
  ["Totalt", "27 230", "20 669", "6 561", "76 %"],
];
const changed = (row: number, column: number, text: string) =>
  ROWS.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? text : cell)));

describe("Per cent of budget", () => {
  test("holds within rounding, and counts as a check", () => {
    const check = checkSheet(grid([HEADER, ...ROWS]));
    expect(check.conditions).toHaveLength(4);
    expect(named(grid([HEADER, ...ROWS]))).toEqual([]);
  });
  test("that does not follow from its amounts gets the one that does", () => {
    expect(named(grid([HEADER, ...changed(1, 4, "96 %")]))).toEqual(["E3 share 69"]);
  });
  test("is said nothing of while an amount behind it is in doubt", () => {
    expect(named(grid([HEADER, ...changed(0, 1, "26 066")]))).toEqual(["B2 -6000"]);
  });
  test("tells which of three figures is wrong where the arithmetic cannot", () => {
    const rows = [HEADER, ...ROWS.slice(0, 3)].map((row) => [...row]);
    rows[1]![2] = "15 952";
    // Budget − utfall alone would leave three suspects; 77 % only fits the utfall of 15 452.
    expect(named(grid(rows))).toEqual(["C2 -500"]);
  });
});

describe("Months across, their total last or first", () => {
  const MONTHS = ["Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec"];
  const FIGURES = [
    ["Centrum", 4120, 3980, 4210, 4090, 4155, 4010, 3870, 3940, 4011, 4102, 4080, 4090],
    ["Norr", 2310, 2190, 2405, 2333, 2298, 2214, 2099, 2187, 2210, 2301, 2298, 2333],
    ["Söder", 1845, 1790, 1901, 1877, 1866, 1802, 1755, 1799, 1812, 1844, 1833, 1850],
  ].map(([label, ...months]) => ({ label: String(label), months: months.map(Number) }));
  const table = (isTotalFirst: boolean, wrong = 0): string[][] => {
    const total = (months: readonly number[]) => months.reduce((sum, month) => sum + month, 0);
    const row = (label: string, months: readonly number[], sum: number) =>
      [label, ...(isTotalFirst ? [sum, ...months] : [...months, sum])].map(String);
    const rows = FIGURES.map(({ label, months }, r) =>
      row(
        label,
        months.map((month, m) => (r === 1 && m === 6 ? month + wrong : month)),
        total(months),
      ),
    );
    const sums = MONTHS.map((_, m) => total(FIGURES.map(({ months }) => months[m]!)));
    const header = isTotalFirst ? ["Område", "Totalt", ...MONTHS] : ["Område", ...MONTHS, "Totalt"];
    return [header, ...rows, row("Summa", sums, total(sums))];
  };
  test.each([
    ["last", false, "H3 -900"],
    ["first", true, "I3 -900"],
  ])("the total %s: a month that is wrong is named by its row and its column", (_, isFirst, expected) => {
    expect(named(grid(table(isFirst)))).toEqual([]);
    expect(named(grid(table(isFirst, 900)))).toEqual([expected]);
  });
});

describe("A table with its roles in the rows", () => {
  const followUp = (deviation: string, percent = "100,7 %") => [
    ["Ekonomisk uppföljning (i tusentals kronor)", "Belopp"],
    ["Budget till och med november", "242 589"],
    ["Redovisning till och med november", "244 240"],
    ["Avvikelse till och med november", deviation],
    ["Procent av budget", percent],
  ];
  test("is read turned, its deviation and its per cent checked", () => {
    const check = checkSheet(grid(followUp("- 1651,4")));
    expect(check.tables[0]!.table.kind).toBe("followUp");
    expect([check.checks.length, check.conditions.length]).toEqual([1, 1]);
    expect(named(grid(followUp("- 1651,4")))).toEqual([]);
  });
  test("has its wrong deviation named, since the per cent clears the other two", () => {
    expect(named(grid(followUp("-1 951")))).toEqual(["B4 +300"]);
  });
});

describe("Net columns and columns that add up", () => {
  const rows = [
    ["Nämnd (tkr)", "Intäkter", "Kostnader", "Netto"],
    ["Skola", "3 120", "-27 911", "-24 791"],
    ["Vård", "1 455", "-13 207", "-11 752"],
    ["Kultur", "212", "-2 340", "-2 128"],
    ["Summa", "4 787", "-43 458", "-38 671"],
  ];
  test("are checked across", () => {
    expect(checkSheet(grid(rows)).checks.filter(({ kind }) => kind === "rowSum")).toHaveLength(4);
    expect(named(grid(rows))).toEqual([]);
  });
  test("and cross with the sums down", () => {
    const wrong = rows.map((row, r) => row.map((cell, c) => (r === 2 && c === 2 ? "-13 702" : cell)));
    expect(named(grid(wrong))).toEqual(["C3 +495"]);
  });
});

describe("Staff tables", () => {
  test("a share for all outside the shares of women and men is an error", () => {
    const rows = [
      ["Sjukfrånvaro (%)", "2024", "2023"],
      ["Total sjukfrånvaro", "9,0", "7,9"],
      ["Kvinnor", "5,8", "8,5"],
      ["Män", "9,6", "5,6"],
    ];
    expect(named(grid(rows))).toEqual([]);
    rows[1]![1] = "10,6";
    expect(named(grid(rows))).toEqual(["B2 share null"]);
  });
  test("persons are counted, not rounded", () => {
    const rows = [
      ["Nyckeltal", "Kvinnor", "Män", "Totalt"],
      ["Antal anställda (st)", "81", "13", "95"],
      ["Andel heltid (%)", "93,8%", "92,3%", "93,6%"],
      ["Antal personer i tjänst", "70", "12", "82"],
      ["Antal personer med chefsansvar", "61", "9", "70"],
    ];
    expect(open(grid(rows))).toHaveLength(1);
  });
});

describe("Varav rows", () => {
  test("that make up the whole are checked too", () => {
    const rows = [
      ["Verksamhet (tkr)", "Budget", "Utfall", "Avvikelse"],
      ["Skola", "20 066", "15 452", "4 614"],
      ["varav löner", "14 011", "10 207", "3 804"],
      ["varav lokaler", "6 055", "5 245", "810"],
      ["Vård", "5 913", "4 078", "1 835"],
      ["Totalt", "25 979", "19 530", "6 449"],
    ];
    expect(named(grid(rows))).toEqual([]);
    rows[3]![1] = "6 550";
    expect(named(grid(rows))).toEqual(["B4 -495"]);
  });
});

describe("Live formulas", () => {
  const rows = [
    ["Verksamhet (tkr)", "Budget", "Utfall", "Avvikelse"],
    ["Skola", "20 066", "15 452", "4 614"],
    ["Vård", "5 913", "4 078", "1 835"],
    ["Kultur", "1 251", "1 139", "112"],
    ["Reserv", "0", "0", "0"],
    ["Totalt", "27 230", "20 669", "6 561"],
  ];
  const live = new Map([1, 2, 3, 4, 5].map((r) => [`${r},3`, `=B${r + 1}-C${r + 1}`]));

  test("a range that leaves out a row of zeros today is asked about before it is wrong", () => {
    const formulas = new Map([...live, ["5,1", "=SUM(B2:B4)"], ["5,2", "=SUM(C2:C5)"]]);
    const [question] = open(grid(rows, { formulas }));
    expect(question).toMatchObject({ rule: "formulaRange", severity: "warning", expected: "=SUM(B2:B5)" });
    expect(findingText(question!).message).toBe(
      "=SUMMA(B2:B4) tar inte med Reserv (rad 5). Ska formeln vara =SUMMA(B2:B5)?",
    );
  });
  test("a deviation that points at another row's column is asked about though it adds up", () => {
    const formulas = new Map([...live, ["4,3", "=B5-B5"]]);
    expect(open(grid(rows, { formulas }))).toMatchObject([
      { rule: "formulaShape", formula: "=B5-B5", expected: "=B5-C5" },
    ]);
  });
  test("a figure typed among formulas is told, and blocks nothing", () => {
    const formulas = new Map([...live].filter(([cell]) => cell !== "3,3"));
    const { findings } = checkSheet(grid(rows, { formulas }));
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "typedOver", severity: "info", expected: "=B4-C4" }),
    );
    expect(open(grid(rows, { formulas }))).toEqual([]);
  });
});

describe("The figure of the row above, typed once more", () => {
  const table = (between: readonly string[][]) => [
    ["Verksamhet (tkr)", "Budget", "Utfall", "Avvikelse"],
    ["Skola", "20 066", "15 452", "4 614"],
    ...between,
    ["Vård", "20 066", "4 078", "1 835"],
    ["Kultur", "1 251", "1 139", "112"],
    ["Teater", "3 480", "3 127", "353"],
  ];
  test("is known as that", () => {
    expect(named(grid(table([])))).toEqual(["B3 -14153"]);
  });
  test("with a blank row between them too", () => {
    expect(named(grid(table([[]])))).toEqual(["B4 -14153"]);
  });
});

describe("A row in kronor among thousands", () => {
  test("is asked about as a unit, not as an error in every column", () => {
    const rows = [
      ["Verksamhet (tkr)", "Budget", "Utfall", "Avvikelse"],
      ["Skola", "20 066", "15 452", "4 614"],
      ["Vård", "5 913 000", "4 078 000", "1 835 000"],
      ["Kultur", "1 251", "1 139", "112"],
      ["Totalt", "27 230", "20 669", "6 561"],
    ];
    expect(open(grid(rows))).toMatchObject([{ rule: "unitFactor", factor: 1000, row: 1 }]);
  });
});

describe("Two tables of a workbook", () => {
  const drift = reportTable("norrtalje-drift-2025");
  const perUnit = reportTable("norrtalje-drift-verksamhet-2025");
  const below = (rows: readonly (readonly string[])[]) =>
    printedGrid(
      [
        [drift.title],
        [`${drift.period}, ${drift.unit}`],
        drift.header,
        ...drift.rows,
        [],
        [perUnit.title],
        perUnit.header,
        ...rows,
      ],
      3,
    );

  test("on one sheet: Summa Driftbudget is what the committee's parts come to", () => {
    const check = checkSheet(below(perUnit.rows));
    expect(check.checks.filter(({ kind }) => kind === "crossTable").length).toBeGreaterThanOrEqual(5);
    expect(check.findings.filter(({ severity }) => severity === "error" || severity === "warning")).toEqual(
      [],
    );
  });
  test("on two sheets: a total that differs is asked about", () => {
    const sheets = (rows: readonly (readonly string[])[]) => [
      { sheet: "Drift", check: checkSheet(reportGrid(drift, { sheet: "Drift" })) },
      {
        sheet: "Per verksamhet",
        check: checkSheet(reportGrid({ ...perUnit, rows }, { sheet: "Per verksamhet" })),
      },
    ];
    expect(crossSheetFindings(sheets(perUnit.rows)).size).toBe(0);
    const other = perUnit.rows.map((row) =>
      row[0] === "Socialkontor" ? row.map((cell, c) => (c === 6 ? "-376 842" : cell)) : row,
    );
    const found = crossSheetFindings(sheets(other)).get("Drift");
    expect(found).toMatchObject([{ rule: "crossSheet", otherSheet: "Per verksamhet" }]);
    expect(findingText(found![0]!).message).toContain("på bladet Per verksamhet");
  });
  test("the copied heading of a consolidation is known by the committee's own sheet", () => {
    const sheets = ["kommunstyrelsen", "servicenamnden", "myndighetsnamnden"].map((id) => {
      const table = reportTable(`eda-${id}-2025-11`);
      const sheet = {
        kommunstyrelsen: "Kommunstyrelsen",
        servicenamnden: "Servicenämnden",
        myndighetsnamnden: "Myndighetsnämnden",
      }[id]!;
      return { sheet, check: checkSheet(reportGrid(table, { sheet })) };
    });
    const found = crossSheetFindings(sheets).get("Kommunstyrelsen");
    expect(found).toMatchObject([
      { rule: "copiedHeading", own: "samhällsbyggnad", ownTable: { sheet: "Servicenämnden" } },
    ]);
    expect(findingText(found![0]!).message).toContain("Servicenämndens egen tabell säger ”samhällsbyggnad”");
  });
});
