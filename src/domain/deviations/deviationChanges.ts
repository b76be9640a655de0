import type { BuiltTable } from "../structure/builtTable";
import type { CellPosition, Grid } from "../sheet/grid";
import type { CellChange, NewContent } from "../sheet/plan";
import type { DeviationColumn } from "./deviationColumns";
import type { DeviationCell, PlannedColumn } from "./planDeviations";
import { contentAt, formatAt } from "../sheet/cellAt";

/** The number format of a cell in per cent that has none of its own. */
const SHARE_FORMATS = { fraction: "0.0%", number: "0.0" } as const;

/** The changes that fill a column, its heading first where it is added. */
export function changesFor(
  { column, fills }: PlannedColumn,
  { table }: BuiltTable,
  grid: Grid,
): CellChange[] {
  const heading: CellChange[] =
    column.kind === "added"
      ? [
          change(
            grid,
            { row: (table.rows[0]?.sheetRow ?? table.area.row + 1) - 1, column: column.sheetColumn },
            {
              kind: "text",
              value: column.heading,
            },
          ),
        ]
      : [];
  const like = table.columns[column.budget]!.sheetColumn;
  return [...heading, ...fills.map((cell) => fillChange(grid, cell, column, like))];
}

/** A cell's formula, with the number format of its budget where it has none of its own. */
export function fillChange(
  grid: Grid,
  cell: DeviationCell,
  column: DeviationColumn,
  like: number,
): CellChange {
  const made = change(grid, cell, { kind: "formula", formula: cell.formula });
  const before = formatAt(grid, cell.row, cell.column);
  const after = column.measure === "amount" ? formatAt(grid, cell.row, like) : SHARE_FORMATS[column.form];
  return before === "General" && after !== "General" ? { ...made, format: { before, after } } : made;
}

function change(grid: Grid, { row, column }: CellPosition, after: NewContent): CellChange {
  return { row, column, before: contentAt(grid, { row, column }), after };
}
