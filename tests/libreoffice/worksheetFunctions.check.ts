import { createWorkbook } from "../../workbench/workbook";
import { exportXlsx } from "../../workbench/xlsx";
import { LibreOffice, libreOfficeVersion } from "./libreOffice";

const whenInstalled = libreOfficeVersion() ? describe : describe.skip;

whenInstalled("LibreOffice, which lacks the add-in,", () => {
  const office = new LibreOffice({ recomputes: false });
  afterAll(() => office.remove());

  /**
   * Excel stores the functions as array formulas. LibreOffice computes those anew whatever it is told, and knows
   * no such function; Excel does not. So files for LibreOffice's users get native formulas instead.
   */
  it("keeps the last values of what depends on the add-in's functions, and has no name for the functions", async () => {
    const workbook = createWorkbook("Prov.xlsx", { addinFunctions: ["AVVIKELSE"] });
    const sheet = workbook.addSheet("Drift");
    [20066, 100].forEach((value, row) => sheet.load({ row, column: 1 }, { value }));
    [20266, 110].forEach((value, row) => sheet.load({ row, column: 2 }, { value }));
    const spill = { rows: 2, columns: 1 };
    sheet.load({ row: 0, column: 3 }, { value: -200, formula: "=AVVIKELSE(B1:B2,C1:C2)", spill });
    sheet.load({ row: 1, column: 3 }, { value: -10, isSpilled: true });
    sheet.load({ row: 2, column: 3 }, { value: -210, formula: "=SUM(D1:D2)" });
    sheet.load({ row: 3, column: 3 }, { value: -200, formula: "=AVVIKELSE(B1,C1)" });
    const seen = await office.values(await exportXlsx(workbook));
    expect(seen["Drift!D3"]).toBe(-210);
    for (const cell of ["D1", "D2", "D4"]) expect(seen[`Drift!${cell}`]).toEqual({ error: "#NAME?" });
  });
});
