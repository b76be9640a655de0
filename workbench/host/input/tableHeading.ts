import type { CellPosition } from "../../../src/domain/sheet/grid";
import type { CellContent, Sheet, TableModel } from "../../workbook";

/**
 * What Excel makes of a heading of a table: always a text (a number as it is shown, of a formula the formula's text),
 * never blank and never the same as another column's.
 */
export function headingOf(
  sheet: Sheet,
  { area }: TableModel,
  cell: CellPosition,
  { value, formula }: CellContent,
): string {
  const given = formula ?? (value === null || typeof value === "object" ? "" : String(value));
  const others = new Set(
    Array.from({ length: area.columns }, (_, index) => area.column + index)
      .filter((column) => column !== cell.column)
      .map((column) => sheet.text({ row: area.row, column }).toLowerCase()),
  );
  const wished = given === "" ? `Kolumn${cell.column - area.column + 1}` : given;
  if (!others.has(wished.toLowerCase())) return wished;
  for (let number = 2; ; number++)
    if (!others.has(`${wished}${number}`.toLowerCase())) return `${wished}${number}`;
}
