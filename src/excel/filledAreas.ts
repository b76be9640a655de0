import type { Area, CellValue } from "../domain/sheet/grid";
import { areasOf, queueAreas } from "./sheetFrame";

/**
 * Asks where the filled cells of a range stand, without asking what they hold: for a range that is too large to be read.
 * @returns a function to be called after the sync
 */
export function queueFilled(used: Excel.Range): () => Area[] {
  const kinds = [used.getSpecialCellsOrNullObject("Constants"), used.getSpecialCellsOrNullObject("Formulas")];
  kinds.forEach(queueAreas);
  return () => kinds.flatMap(areasOf);
}

/** The filled cells of a rectangle that has been read, as runs in its rows. */
export function filledIn(area: Area, formulas: readonly (readonly CellValue[])[]): Area[] {
  const found: Area[] = [];
  formulas.forEach((cells, row) => {
    let run = 0;
    for (let column = 0; column <= cells.length; column++) {
      if (column < cells.length && cells[column] !== "") run++;
      else if (run > 0) {
        found.push({ row: area.row + row, column: area.column + column - run, rows: 1, columns: run });
        run = 0;
      }
    }
  });
  return found;
}
