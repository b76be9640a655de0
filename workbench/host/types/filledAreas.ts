import type { Area } from "../../../src/domain/sheet/grid";
import type { RangeOf } from "../areas";
import type { ServerObject } from "../serverType";
import type { HostServices } from "../services";
import { rangeAreas } from "./rangeAreas";

/** The cells of a range with a value of their own, or with a formula, as rectangles. */
export function filledAreas(
  { sheet, area }: RangeOf,
  kind: "Constants" | "Formulas",
  host: HostServices,
): ServerObject | null {
  const cells = sheet.positions(area).filter((cell) => {
    const { value, formula } = sheet.content(cell);
    const isComputed = formula !== undefined || sheet.isSpilled(cell);
    return kind === "Formulas" ? isComputed : value !== null && !isComputed;
  });
  const areas = rectangles([...cells].sort((one, other) => one.row - other.row || one.column - other.column));
  return areas.length > 0 ? rangeAreas({ sheet, areas }, host) : null;
}

/** Runs of cells in a row, joined with the run of the same columns in the row above. */
function rectangles(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const found: { row: number; column: number; rows: number; columns: number }[] = [];
  const open = new Map<string, (typeof found)[number]>();
  for (let at = 0; at < cells.length;) {
    const { row, column } = cells[at]!;
    let columns = 1;
    while (cells[at + columns]?.row === row && cells[at + columns]!.column === column + columns) columns++;
    at += columns;
    const key = `${column} ${columns}`;
    const above = open.get(key);
    if (above && above.row + above.rows === row) above.rows += 1;
    else {
      const made = { row, column, rows: 1, columns };
      open.set(key, made);
      found.push(made);
    }
  }
  return found;
}
