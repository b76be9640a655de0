/**
 * Conditional formats as far as the page can judge them: the add-in marks cells with formats whose formula is
 * always true (a name of its own inside N(), which is 0 for any text). Other formulas are not evaluated here,
 * and leave the cell's look as it is.
 */
import type { CellPosition } from "../../../src/domain/sheet/grid";
import type { CellStyle, Sheet } from "../../workbook";

const ALWAYS_TRUE = /^=?\s*N\(\s*"(?:[^"]|"")*"\s*\)\s*=\s*0\s*$/i;

export function conditionalLook(sheet: Sheet, cell: CellPosition): Pick<CellStyle, "fill" | "fontColor"> {
  const look: { fill?: string; fontColor?: string } = {};
  for (const format of sheet.conditionalFormats) {
    if (!ALWAYS_TRUE.test(format.formula)) continue;
    const covers = format.areas.some(
      (area) =>
        cell.row >= area.row &&
        cell.row < area.row + area.rows &&
        cell.column >= area.column &&
        cell.column < area.column + area.columns,
    );
    if (!covers) continue;
    // The first format that says something about a property wins, as in Excel.
    look.fill ??= format.fill;
    look.fontColor ??= format.fontColor;
  }
  return Object.fromEntries(Object.entries(look).filter(([, part]) => part !== undefined));
}
