import type { Grid } from "../../src/domain/sheet/grid";
import { fill, openRealExcel, type RealExcel } from "../excel/realExcel";

/** The real client over a workbook with these sheets, figures as they are printed. */
export function openWithSheets(...grids: readonly Grid[]): RealExcel {
  const excel = openRealExcel();
  grids.forEach((grid, index) => {
    const sheet = index === 0 ? excel.sheet : excel.workbook.addSheet(grid.sheet);
    if (index === 0) sheet.name = grid.sheet;
    fill(
      sheet,
      "A1",
      grid.values.map((row) => row.map((value) => (value === "" ? null : value))),
    );
  });
  return excel;
}
