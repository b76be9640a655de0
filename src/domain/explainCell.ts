import { checkSheet, type SheetCheck } from "./checkSheet";
import { allTerms, type Check, type Term } from "./checks/check";
import type { CheckedTable } from "./checks/checkTable";
import type { CellPosition, Grid } from "./sheet/grid";
import type { Answers } from "./structure/answers";
import { cellOfPosition, positionOf, type CellOf } from "./tables/cellOf";

/** A sum, a deviation or another identity that a cell stands in. */
export interface StandsIn {
  readonly check: Check;
  /** The cell is what the others give; else it is one of those that give it. */
  readonly isTarget: boolean;
}

/** What a figure is in its table: its row and column, and everything that must hold of it. */
export interface CellExplanation {
  readonly cell: CellOf;
  readonly built: CheckedTable;
  /** Those it is the result of first. */
  readonly standsIn: readonly StandsIn[];
}

/**
 * Tells in which sums, deviations and other identities a cell stands, and how each is reckoned.
 * @param cell on the sheet @returns null where the cell holds no figure of a table
 * @example explainCell(grid, { row: 3, column: 1 }) // Totalt, Budget 2025: the sum of the three rows above
 */
export function explainCell(grid: Grid, cell: CellPosition, answers: Answers = {}): CellExplanation | null {
  return explainChecked(checkSheet(grid, answers), cell);
}

/** The same of a sheet that has been checked. */
export function explainChecked(
  { tables, checks }: SheetCheck,
  position: CellPosition,
): CellExplanation | null {
  for (const built of tables) {
    const cell = cellOfPosition(built.table, position);
    if (!cell || !built.table.figures[cell.row]![cell.column]) continue;
    const isHere = (term: Term) => {
      const { row, column } = positionOf(term);
      return row === position.row && column === position.column;
    };
    const standsIn = checks
      .filter((check) => allTerms(check).some(isHere))
      .map((check): StandsIn => ({ check, isTarget: isHere(check.target) }))
      .sort((a, b) => Number(b.isTarget) - Number(a.isTarget));
    return { cell, built, standsIn };
  }
  return null;
}
