import { join } from "node:path";
import { cellAddress, parseAddress } from "../../src/domain/sheet/address";
import { createNodeCalculator } from "../../workbench/calculation/node";
import { buildTable, type BuildOptions } from "../../workbench/examples";
import { publishedTables } from "../../workbench/examples/sources";
import { createWorkbook } from "../../workbench/workbook";
import { allReportTables } from "../support/reportTables";

const NBSP = "\u00a0";
const source = publishedTables(join(__dirname, "../.."));
const IDS = allReportTables().map(({ id }) => id);

function built(id: string, options: BuildOptions = {}) {
  const workbook = createWorkbook("Prov.xlsx", { calculator: createNodeCalculator });
  const sheet = workbook.addSheet("Blad1");
  const table = source.table(id);
  return { workbook, sheet, table, ...buildTable(sheet, table, options) };
}

function at(address: string) {
  return parseAddress(address)!;
}

/** As printed, but for the signs that Excel's own formats choose: spaces, minus, a percent sign close to its figure. */
function plain(text: string): string {
  return text.replace(/[\s\u00a0\u2009]/g, "").replace("−", "-");
}

describe("a sheet made from a published table", () => {
  it("has the title, period and unit above the header, and figures as numbers with the printed decimals", () => {
    const { sheet, area } = built("tranas-drift-2025");
    expect(["A1", "A2", "B3", "A8"].map((address) => sheet.content(at(address)).value)).toEqual([
      "3.2.1 Driftredovisning",
      "2025-12, tkr",
      "Budget 2025",
      "Vuxenutbildning",
    ]);
    expect(sheet.content(at("B8"))).toEqual({ value: 20266 });
    expect(sheet.text(at("B8"))).toBe(`20${NBSP}266`);
    expect(area).toEqual(at("A3:D10"));
  });

  it.each(IDS)("%s shows what is printed, cell by cell", (id) => {
    const { sheet, table, placeOf } = built(id);
    table.rows.forEach((row, index) => {
      row.forEach((printed, column) =>
        expect(plain(sheet.text(placeOf(index, column)))).toBe(plain(printed)),
      );
    });
  });

  it("holds a share as a share and a figure with its unit as a number", () => {
    const { sheet } = built("eda-servicenamnden-2025-11");
    expect(sheet.content(at("B4"))).toEqual({ value: 70692 });
    expect(sheet.text(at("B4"))).toBe(`70${NBSP}692 tkr`);
    expect(sheet.content(at("B7"))).toEqual({ value: 0.89 });
    expect(sheet.format(at("B7"))).toBe("0.0%");
  });

  it.each([" ", NBSP, "\u2009"] as const)("as text keeps the print, with %j between thousands", (space) => {
    const { sheet } = built("tranas-drift-2025", { asText: space });
    expect(sheet.content(at("B10"))).toEqual({ value: `146${space}955` });
  });

  it("stands where it is put, with blank rows where they are wanted", () => {
    const { sheet, placeOf } = built("tranas-drift-2025", { at: "D7", blankRows: [2, 6] });
    expect(cellAddress(placeOf(0, 1))).toBe("E10");
    expect(sheet.content(at("D12")).value).toBeNull();
    expect(sheet.content(at("E18")).value).toBe(146955);
  });
});

describe("live formulas", () => {
  it("stand wherever they give what is printed, and the cells that disagree are typed", () => {
    const { sheet } = built("tranas-drift-2025", { live: source.structure("tranas-drift-2025")! });
    expect(sheet.content(at("D4"))).toEqual({ value: -119, formula: "=B4-C4" });
    expect(sheet.content(at("D8"))).toEqual({ value: 4614 });
    expect(sheet.content(at("C10"))).toEqual({ value: 153500, formula: "=SUM(C4:C9)" });
    expect(sheet.content(at("B10"))).toEqual({ value: 146955 });
    expect(sheet.content(at("D10"))).toEqual({ value: -6546, formula: "=SUM(D4:D9)" });
  });

  it.each(IDS.filter((id) => source.structure(id)))("in %s compute to the printed figures", async (id) => {
    const { workbook, sheet, table, placeOf } = built(id, { live: source.structure(id)!, blankRows: [1] });
    const cells = table.rows.flatMap((row, index) => row.map((_, column) => placeOf(index, column)));
    const formulas = cells.filter((cell) => sheet.content(cell).formula !== undefined);
    expect(formulas.length).toBeGreaterThan(0);
    const shown = formulas.map((cell) => sheet.text(cell));
    // Written anew, so that no cached result is left to be read.
    for (const cell of formulas)
      sheet.setContent(cell, { value: null, formula: sheet.content(cell).formula! });
    await workbook.calculate();
    expect(formulas.map((cell) => sheet.text(cell))).toEqual(shown);
    expect(workbook.notComputed).toEqual([]);
    workbook.dispose();
  });
});
