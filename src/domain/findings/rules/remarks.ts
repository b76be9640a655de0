import type { FormulasWithoutValues } from "../../questions/formulasWithoutValues";
import type { ErrorValue } from "../../questions/errorValues";
import type { SheetRemark, TextNumbers } from "../../questions/remarks";
import { cellAddress } from "../../sheet/address";
import { formatAt } from "../../sheet/cellAt";
import { contentKey } from "../../sheet/contentKey";
import type { Grid } from "../../sheet/grid";
import type { CellChange } from "../../sheet/plan";
import { positionOf, type CellOf } from "../../tables/cellOf";
import { storedValue } from "../../tables/storedValue";
import { changeOf } from "../mend";
import { noMends, type FindingRule } from "../rule";

export const errorValueRule: FindingRule<ErrorValue> = {
  // In a table it cannot be sent; elsewhere it may be somebody's scratch.
  severity: ({ isInTable }) => (isInTable ? "error" : "warning"),
  key: ({ sheet, cell, cells, error }) =>
    contentKey("errorValue", sheet, cellAddress(cell), error, ...(cells.length > 1 ? [cells.length] : [])),
  mends: noMends,
};

export const formulasWithoutValuesRule: FindingRule<FormulasWithoutValues> = {
  // There is nothing wrong with the sheet: it is the file that has to be computed.
  severity: () => "warning",
  key: ({ sheet, cells }) => contentKey("formulasWithoutValues", sheet, cells.length),
  mends: noMends,
};

export const textNumberRule: FindingRule<TextNumbers> = {
  severity: ({ passedOver }) => (passedOver ? "error" : "info"),
  key: ({ table, cells, passedOver }) =>
    passedOver
      ? contentKey("textNumber", table.columns[cells[0]!.column]!.heading, cells.length, passedOver.lacking)
      : contentKey("textNumber", table.title, cells.length),
  mends: ({ cells }, grid) => [
    { cell: positionOf(cells[0]!), changes: cells.map((cell) => asNumber(cell, grid)) },
  ],
};

/** The same record for everything about a sheet as a whole. */
export const sheetRemarkRule: FindingRule<SheetRemark> = {
  severity: () => "info",
  key: ({ rule, sheet, count }) => contentKey(rule, sheet, count),
  mends: noMends,
};

/** A figure typed as text turned into the number it looks like, shown with the same decimals. */
function asNumber(cell: CellOf, grid: Grid): CellChange {
  const position = positionOf(cell);
  const before = formatAt(grid, position.row, position.column);
  const change = changeOf(position, grid, { kind: "number", value: storedValue(cell, 0) });
  if (before !== "@" && before !== "General") return change;
  const figure = cell.table.figures[cell.row]![cell.column]!;
  const decimals = Math.max(0, figure.decimals);
  const after = `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}${figure.isPercent ? "%" : ""}`;
  return { ...change, format: { before, after } };
}
