import type { CellOf } from "./cellOf";
import type { Table } from "./table";

/** The figures of a table that are typed as text. */
export function textCells(table: Table): CellOf[] {
  const cells: CellOf[] = [];
  table.figures.forEach((figures, row) =>
    figures.forEach((figure, column) => {
      if (figure?.origin === "text") cells.push({ table, row, column });
    }),
  );
  return cells;
}
