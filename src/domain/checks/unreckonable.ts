import type { CellPosition, Grid } from "../sheet/grid";
import { positionOf, type CellOf } from "../tables/cellOf";
import type { Cell } from "../tables/cells";
import { allTerms, type Check } from "./check";
import type { CheckedTable } from "./checkTable";

/** The cells of a sheet that show an error value; null where none does. */
export function errorCells(
  { area }: Grid,
  cells: readonly (readonly Cell[])[],
): ((position: CellPosition) => boolean) | null {
  const isError = ({ kind }: Cell) => kind === "error";
  if (!cells.some((row) => row.some(isError))) return null;
  return ({ row, column }) => cells[row - area.row]?.[column - area.column]?.kind === "error";
}

/**
 * The checks that reckon with a cell that shows an error: an error is no figure, nor the nought that a blank cell
 * is, so they can neither hold nor fail. The error itself is told as what it is. A row that shows nothing but an
 * error stands in no sum; what is summed past it is not reckoned either.
 */
export function unreckonable(
  checks: readonly Check[],
  isError: (position: CellPosition) => boolean,
): ReadonlySet<Check> {
  const isUnknown = (cell: CellOf) => isError(positionOf(cell));
  return new Set(
    checks.filter((check) => allTerms(check).some(isUnknown) || passedOver(check).some(isUnknown)),
  );
}

/** Cells without a figure in rows that have none, between those of a check down a column. */
function passedOver(check: Check): CellOf[] {
  const { table, column } = check.target;
  const terms = allTerms(check);
  if (terms.some((term) => term.table !== table || term.column !== column)) return [];
  let [first, last] = [check.target.row, check.target.row];
  for (const { row } of terms) [first, last] = [Math.min(first, row), Math.max(last, row)];
  return table.rows
    .slice(first, last)
    .flatMap(({ hasFigures }, i) => (hasFigures ? [] : [{ table, row: first + i, column }]));
}

/** A table without the checks that are left out. */
export function withoutChecks(table: CheckedTable, left: ReadonlySet<Check>): CheckedTable {
  return left.size === 0 ? table : { ...table, checks: table.checks.filter((check) => !left.has(check)) };
}
