import { cellAddress, isInside } from "../sheet/address";
import type { BuiltTable } from "../structure/builtTable";
import { contentKey } from "../sheet/contentKey";
import type { Finding } from "../findings/findings";
import type { Grid } from "../sheet/grid";
import type { CellOf } from "../tables/cellOf";
import type { Cell } from "../tables/cells";
import type { Table } from "../tables/table";

/** What is worth saying beside the checks: error values, figures typed as text, and what the sheet is like. */
export function sheetRemarks(
  grid: Grid,
  cells: readonly (readonly Cell[])[],
  tables: readonly BuiltTable[],
  isAllFormulas: boolean,
): Finding[] {
  const remark = (
    rule: "protected" | "hiddenCells" | "filtered" | "allFormulas",
    count: number,
  ): Finding => ({
    rule,
    severity: "info",
    key: contentKey(rule, grid.sheet, count),
    count,
    table: null,
  });
  const hidden = grid.hiddenRows.length + grid.hiddenColumns.length;
  return [
    ...errorValues(grid, cells, tables),
    ...tables.flatMap(({ table }) => textNumbers(table)),
    ...(isAllFormulas ? [remark("allFormulas", 0)] : []),
    ...(grid.isProtected ? [remark("protected", 0)] : []),
    ...(grid.isFiltered ? [remark("filtered", hidden)] : []),
    ...(hidden > 0 && !grid.isFiltered ? [remark("hiddenCells", hidden)] : []),
  ];
}

function errorValues(
  grid: Grid,
  cells: readonly (readonly Cell[])[],
  tables: readonly BuiltTable[],
): Finding[] {
  const found: Finding[] = [];
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell.kind !== "error") return;
      const position = { row: grid.area.row + r, column: grid.area.column + c };
      const table = tables.find(({ table: { area } }) => isInside(area, position))?.table;
      found.push({
        rule: "errorValue",
        // In a table it cannot be sent; elsewhere it may be somebody's scratch.
        severity: table ? "error" : "warning",
        key: contentKey("errorValue", grid.sheet, cellAddress(position), cell.error),
        cell: position,
        error: cell.error,
        place: table ? placeOf(table, position) : "",
      });
    }),
  );
  return found;
}

function placeOf(table: Table, { row, column }: { row: number; column: number }): string {
  const label = table.rows.find((r) => r.sheetRow === row)?.label ?? "";
  const heading = table.columns.find((c) => c.sheetColumn === column)?.heading ?? "";
  return [label, heading].filter(Boolean).join(", ");
}

function textNumbers(table: Table): Finding[] {
  const cells: CellOf[] = [];
  table.figures.forEach((figures, row) =>
    figures.forEach((figure, column) => {
      if (figure?.origin === "text") cells.push({ table, row, column });
    }),
  );
  if (cells.length === 0) return [];
  return [
    {
      rule: "textNumber",
      severity: "info",
      key: contentKey("textNumber", table.title, cells.length),
      table,
      cells,
    },
  ];
}
