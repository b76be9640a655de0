import { checkSheet } from "../../src/domain/checkSheet";
import { readTablesOfSheet } from "../../src/domain/readTables";
import { cellAddress, parseAddress } from "../../src/domain/sheet/address";
import type { Grid } from "../../src/domain/sheet/grid";
import { staleFigures, type FollowedSheet } from "../../src/domain/staleFigures";
import { finish } from "../../src/domain/steps";
import { positionOf } from "../../src/domain/tables/cellOf";
import { printedGrid } from "../support/printedGrid";

const HEAD = ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse"];
/** Skola was 20 266 before it was corrected to 20 066; nothing else has followed. */
const SCHOOL = [
  HEAD,
  ["Skola", "20 066", "15 452", "4 814"],
  ["Vård", "5 913", "4 078", "1 835"],
  ["Totalt", "26 179", "19 530", "6 649"],
];

function stale(corrected: string, before: number, ...grids: readonly Grid[]): string[] {
  const sheets = grids.map((grid): FollowedSheet => ({
    ...finish(readTablesOfSheet(grid)),
    check: checkSheet(grid),
  }));
  const cell = parseAddress(corrected)!;
  return staleFigures(sheets, { sheet: grids[0]!.sheet, cell, before }).map((one) => {
    const place = cellAddress(one.kind === "text" ? one.position : positionOf(one.cell));
    const more = one.kind === "total" ? ` -> ${one.expected}` : one.kind === "text" ? ` ${one.said}` : "";
    return `${one.kind} ${one.sheet}!${place}${more}`.replace(/\u00A0/g, " ");
  });
}

const sheet = (rows: string[][], name = "Skola", formulas?: ReadonlyMap<string, string>) =>
  printedGrid(rows, 1, { sheet: name, formulas });

describe("a corrected figure is followed", () => {
  it("to the typed total and the deviation that still go by it, and from these to what is reckoned with them", () => {
    expect(stale("B2", 20_266, sheet(SCHOOL)).sort()).toEqual([
      "total Skola!B4 -> 25979",
      "total Skola!D2 -> 4614",
      "total Skola!D4 -> 6449",
    ]);
  });

  it("and no further where the totals are live formulas", () => {
    const rows = [
      HEAD,
      ["Skola", "20 066", "15 452", "4 614"],
      ["Vård", "5 913", "4 078", "1 835"],
      ["Totalt", "25 979", "19 530", "6 449"],
    ];
    const formulas = new Map([
      ["1,3", "=B2-C2"],
      ["3,1", "=SUM(B2:B3)"],
      ["3,3", "=B4-C4"],
    ]);
    expect(stale("B2", 20_266, sheet(rows, "Skola", formulas))).toEqual([]);
  });

  it("to other sheets that hold the same figure or the old total, in another unit of money too", () => {
    const all = sheet(
      [
        ["Nämnd (mnkr)", "Budget 2025", "Utfall 2025"],
        ["Barn och utbildning", "26,179", "19,530"],
        ["Kultur", "4,100", "4,000"],
      ],
      "Samlat",
    );
    expect(stale("B2", 20_266, sheet(SCHOOL), all)).toContain("copy Samlat!B2");
  });

  it("but not to a figure of another year or another column that happens to be the same", () => {
    const other = sheet(
      [
        ["Nämnd (tkr)", "Budget 2024", "Prognos 2025"],
        ["Skola", "20 266", "20 266"],
        ["Vård", "5 000", "5 100"],
      ],
      "Annat",
    );
    expect(stale("B2", 20_266, sheet(SCHOOL), other).filter((one) => one.includes("Annat"))).toEqual([]);
  });

  it("to texts that state it, as printed or rounded", () => {
    const text = sheet([["Skolans budget är 20,3 mnkr och vården har fått mer än förra året."]], "Text");
    const right = sheet([["Skolans budget är 20,1 mnkr och vården har fått mer än förra året."]], "Rätt");
    const found = stale("B2", 20_266, sheet(SCHOOL), text, right);
    expect(found).toContain("text Text!A1 20,3 mnkr");
    expect(found.filter((one) => one.includes("Rätt"))).toEqual([]);
  });

  it("nowhere from a cell that is no figure of a table", () => {
    expect(stale("A2", 1, sheet(SCHOOL))).toEqual([]);
  });
});
