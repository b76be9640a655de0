import { contentAt, formatAt } from "../sheet/cellAt";
import type { CellPosition, Grid } from "../sheet/grid";
import type { CellChange, NewContent } from "../sheet/plan";
import { amountAt } from "../tables/amounts";
import { positionOf, type CellOf } from "../tables/cellOf";
import { printAt } from "../tables/printAmount";
import { storedValue } from "../tables/storedValue";
import type { Mend } from "./rule";

/** A mend that puts other content into one cell. */
export function mendOf(cell: CellPosition, grid: Grid, after: NewContent): Mend {
  return { cell, changes: [changeOf(cell, grid, after)] };
}

/** A figure moved by a change in grains, in the form it has: a figure typed as text is corrected as text. */
export function mendOfFigure(cell: CellOf, grid: Grid, change: number): Mend {
  const { table, row, column } = cell;
  const isText = table.figures[row]![column]?.origin === "text";
  return mendOf(
    positionOf(cell),
    grid,
    // Turning it into a number is another decision.
    isText
      ? { kind: "text", value: printAt(cell, amountAt(table.amounts, row, column) + change) }
      : { kind: "number", value: storedValue(cell, change) },
  );
}

/** One cell's change, from what stands there. */
export function changeOf(cell: CellPosition, grid: Grid, after: NewContent): CellChange {
  const { row, column } = cell;
  const format = formatAt(grid, row, column);
  // In a cell formatted as text Excel would keep a number as text.
  const asNumber =
    after.kind === "number" && format === "@" ? { format: { before: format, after: "General" } } : {};
  return { row, column, before: contentAt(grid, cell), after, ...asNumber };
}
