import type { Area } from "../../../src/domain/sheet/grid";
import type { Workbook } from "../../workbook";
import type { Told } from "./results";
import type { CellError } from "./snapshot";

/**
 * The formulas that Excel gives no room for what they fill in, where the engine knows of no hindrance: a merged area in
 * the way, or a table, which they may neither stand in nor reach into.
 */
export function blockedSpills(workbook: Workbook, told: Told): CellError[] {
  const found: CellError[] = [];
  for (const [sheetId, rows] of Object.entries(told.spillAreas)) {
    const sheet = workbook.sheetById(sheetId);
    if (!sheet) continue;
    const hindrances = [...sheet.merges, ...sheet.tables.map(({ area }) => area)];
    for (const [row, columns] of Object.entries(rows ?? {})) {
      for (const [column, filled] of Object.entries(columns ?? {})) {
        const area = {
          row: filled.startRow,
          column: filled.startColumn,
          rows: filled.endRow - filled.startRow + 1,
          columns: filled.endColumn - filled.startColumn + 1,
        };
        const isOne = area.rows * area.columns === 1;
        if (!isOne && hindrances.some((one) => touches(one, area)))
          found.push({ sheetId, row: Number(row), column: Number(column), error: "#SPILL!" });
      }
    }
  }
  return found;
}

function touches(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
