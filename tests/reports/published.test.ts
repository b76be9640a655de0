import { checkSheet } from "../../src/domain/checkSheet";
import { parseFigure } from "../../src/domain/figures/parseFigure";
import type { Grid } from "../../src/domain/sheet/grid";
import { EMPTY_MEMORY } from "../../src/domain/sheet/memory";
import { sheetReport } from "../../src/actions/check/sheetReport";
import type { SheetReport } from "../../src/actions/shared/report";
import { cellAddress, columnLetters } from "../../src/domain/sheet/address";
import { printedGrid, reportGrid, type GridOptions } from "../support/printedGrid";
import { allReportTables, reportTable } from "../support/reportTables";

function report(grid: Grid): SheetReport {
  return sheetReport(grid, checkSheet(grid), EMPTY_MEMORY);
}

const atD7 = { row: 6, column: 3 };
const VARIANTS: [string, GridOptions][] = [
  ["as numbers", {}],
  ["as text with spaces", { asText: " " }],
  ["as text with no-break spaces", { asText: "\u00A0" }],
  ["as text with thin spaces", { asText: "\u2009" }],
  ["shifted to D7", { at: atD7 }],
];

/** An address in a table that begins in A1, moved as the table is. */
function moved(row: number, column: number, options: GridOptions): string {
  const at = options.at ?? { row: 0, column: 0 };
  return cellAddress({ row: row + at.row, column: column + at.column });
}

describe.each(VARIANTS)("The published tables, %s", (_, options) => {
  test("Tranås: Vuxenutbildning, Budget is 20 266 and should be 20 066", () => {
    const { findings, verdict, checks, ready } = report(
      reportGrid(reportTable("tranas-drift-2025"), options),
    );
    expect(findings[0]).toMatchObject({
      severity: "error",
      address: moved(7, 1, options),
      proposal: { value: 20066, slip: "En siffra skiljer." },
      message: "20\u00A0266 bör troligen vara 20\u00A0066.",
    });
    expect(findings[0]!.proof).toEqual([
      expect.stringContaining(
        "raderna blir 147\u00A0154, men Totalt Individ- och arbetsmarknadsnämnden är 146\u00A0955 (skiljer \u2212199)",
      ),
      "20\u00A0266 − 15\u00A0452 = 4\u00A0814, men Avvikelse är 4\u00A0614 (skiljer \u2212200)",
      "Med 20\u00A0066 stämmer alla 10 kontroller.",
    ]);
    expect({ text: verdict.text, checks, ready }).toEqual({
      text: "1 fel att rätta",
      checks: 10,
      ready: false,
    });
  });

  test("Alingsås: Verksamhetens kostnader, Diff. is −32 296 and should be −33 296", () => {
    const { findings } = report(reportGrid(reportTable("alingsas-drift-2024"), options));
    expect(findings[0]).toMatchObject({
      severity: "error",
      address: moved(8, 6, options),
      proposal: { value: -33296 },
    });
    expect(findings.filter(({ severity }) => severity === "error")).toHaveLength(1);
  });

  test("Norrtälje, investeringar: Summa, Årets prognos should be −5 396, or a row was not updated", () => {
    const { findings } = report(reportGrid(reportTable("norrtalje-investering-2025"), options));
    expect(findings[0]).toMatchObject({
      severity: "error",
      address: moved(11, 2, options),
      proposal: { value: -5396 },
    });
    expect(findings[0]!.alternatives).toEqual([
      "Eller är en rad inte uppdaterad (raderna ger −5\u00A0396 och summan −4\u00A0696).",
    ]);
    expect(findings[0]!.otherCells).toContainEqual({ cell: moved(7, 2, options), value: -300 });
    expect(findings.filter(({ severity }) => severity === "error")).toHaveLength(1);
  });

  test.each([
    "tranas-investering-2025",
    "norrtalje-drift-2025",
    "norrtalje-drift-verksamhet-2025",
    "alingsas-investering-2024",
  ])("%s is ready to send, its rounding no error", (id) => {
    const { ready, verdict, checks, findings } = report(reportGrid(reportTable(id), options));
    expect({ ready, text: verdict.text }).toEqual({ ready: true, text: "Klart att skicka" });
    expect(checks).toBeGreaterThan(4);
    expect(findings.every(({ severity }) => severity === "rounding" || severity === "info")).toBe(true);
  });

  test.each(allReportTables().map(({ id }) => id))("%s: nothing is called wrong but what is", (id) => {
    const table = reportTable(id);
    const genuine = (table.errors ?? []).map(({ row, column, printed, proposed }) => {
      const r = row === "(header)" ? 2 : 3 + table.rows.findIndex(([label]) => label === row);
      return { address: moved(r, table.header.indexOf(column), options), printed, proposed };
    });
    const open = report(reportGrid(table, options)).findings.filter(
      ({ severity }) => severity === "error" || severity === "warning",
    );
    expect(open.map(({ address }) => address).sort()).toEqual(genuine.map(({ address }) => address).sort());
    for (const { address, proposed } of genuine) {
      const finding = open.find((one) => one.address === address)!;
      const right = parseFigure(proposed);
      // A figure is named with its right value; a heading is asked about, a period with what it may say instead.
      if (right) expect(finding).toMatchObject({ severity: "error", proposal: { value: right.units } });
      else {
        const heading =
          finding.rule === "period" ? { value: expect.stringContaining(proposed) as string } : null;
        expect(finding).toMatchObject({ severity: "warning", proposal: heading });
      }
    }
  });
});

describe("With live formulas wherever their result equals the print", () => {
  test("the disagreeing cells are still named", () => {
    const table = reportTable("tranas-drift-2025");
    const formulas = new Map<string, string>();
    for (const r of [3, 4, 5, 6, 8]) formulas.set(`${r},3`, `=B${r + 1}-C${r + 1}`);
    formulas.set("9,2", "=SUM(C4:C9)");
    const { findings } = report(reportGrid(table, { formulas }));
    expect(findings[0]).toMatchObject({ address: "B8", proposal: { value: 20066 } });
  });

  test("under live deviations a wrong budget shows only in the sums: its column is named, and no single row", () => {
    const rows = [
      ["Avdelning (tkr)", "Budget", "Utfall", "Avvikelse"],
      ["Skola", "20 266", "15 452", "4 814"],
      ["Vård", "5 913", "4 078", "1 835"],
      ["Kultur", "1 200", "1 100", "100"],
      ["Totalt", "27 179", "20 630", "6 549"],
    ];
    const formulas = new Map([1, 2, 3].map((r) => [`${r},3`, `=B${r + 1}-C${r + 1}`]));
    const { findings } = report(printedGrid(rows, 1, { formulas }));
    expect(findings.filter(({ severity }) => severity === "error")).toHaveLength(1);
    expect(findings[0]!.proposal).toBeNull();
    // The deviations that follow a budget are no suspects; the total is cleared by its own row.
    expect(findings[0]!.otherCells).toEqual([
      { cell: "B2", value: 20066 },
      { cell: "B3", value: 5713 },
      { cell: "B4", value: 1000 },
    ]);
  });

  test("a sheet in which everything is computed says that typing errors were not looked for", () => {
    const rows = [
      ["Avdelning (tkr)", "Budget", "Utfall", "Avvikelse"],
      ["Skola", "20 266", "15 452", "4 814"],
      ["Vård", "5 913", "4 078", "1 835"],
      ["Totalt", "26 179", "19 530", "6 649"],
    ];
    const formulas = new Map([1, 2, 3].map((r) => [`${r},3`, `=B${r + 1}-C${r + 1}`]));
    for (const c of [1, 2]) formulas.set(`3,${c}`, `=SUM(${columnLetters(c)}2:${columnLetters(c)}3)`);
    formulas.set("3,3", "=B4-C4");
    const { verdict, ready, findings } = report(printedGrid(rows, 1, { formulas }));
    expect(ready).toBe(true);
    expect(verdict.detail).toBe("Formlerna stämmer. Inskrivna tal kan inte kontrolleras.");
    expect(findings).toContainEqual(expect.objectContaining({ rule: "allFormulas", severity: "info" }));
  });

  test("a computed total that misses a row gets a formula back, never a constant", () => {
    const rows = [
      ["Avdelning (tkr)", "Budget", "Utfall", "Avvikelse"],
      ["Skola", "20 066", "15 452", "4 614"],
      ["Vård", "5 913", "4 078", "1 835"],
      ["Kultur", "1 200", "1 100", "100"],
      ["Totalt", "25 979", "20 630", "6 549"],
    ];
    const { findings } = report(printedGrid(rows, 1, { formulas: new Map([["4,1", "=SUM(B2:B3)"]]) }));
    expect(findings[0]).toMatchObject({ address: "B5", proposal: { formula: "=SUM(B2:B4)" } });
    expect(findings[0]!.fixes[0]).toMatchObject({ after: "=SUMMA(B2:B4)" });
  });
});
