import { cellKey, isFailing, isSupportOnly, type Check } from "../checks/check";
import type { Influence } from "../repair/influence";
import { secondReading, type SecondReading } from "../repair/proposal";
import { mendingChange, type Suspect } from "../repair/suspect";
import { amountAt } from "../tables/amounts";
import { isSameCell } from "../tables/cellOf";

/**
 * The other reading of a named total, that it is the fresh figure and one of its rows was not updated: only
 * with rows that no check of their own rules out.
 * @returns null where the cell is no total, and where no row is left that could be the one
 */
export function freshTotal(suspect: Suspect, influence: Influence): SecondReading | null {
  const reading = secondReading(suspect);
  if (!reading || isHeldAbove(suspect)) return null;
  const cells = reading.cells.filter((cell) => {
    const change = cell.value - amountAt(cell.table.amounts, cell.row, cell.column);
    return influence.of(cellKey(cell)).every(({ check, coefficient }) => {
      if (isFailing(check) || isSupportOnly(check) || isUntouched(check)) return true;
      const [from, to] = mendingChange(check, coefficient);
      return change >= from && change <= to;
    });
  });
  return cells.length === 0 ? null : { ...reading, cells };
}

/**
 * A deviation of nothing bears no witness: a forecast that still equals its budget is what a row that was not
 * updated looks like.
 */
function isUntouched({ target: { table, row, column } }: Check): boolean {
  return amountAt(table.amounts, row, column) === 0;
}

/** The total above misses it as its rows do: then it is no fresh figure. */
function isHeldAbove(suspect: Suspect): boolean {
  return suspect.mended.some(
    (check) => check.kind === "footing" && !check.isShadow && !isSameCell(check.target, suspect),
  );
}
