import type { CellOnSheet, StatementColumn, StatementFigure } from "../questions/disagreements";
import { isSameCell } from "../tables/cellOf";
import type { StatementComparison } from "./comparison";

/** What is told already, so that nothing is told of it once more. */
export class ToldPairs {
  /** Every cell of a side with every cell of the other. */
  private readonly cells: (readonly [CellOnSheet, CellOnSheet])[] = [];
  private readonly columns: StatementColumn[] = [];

  constructor(told: readonly (StatementFigure | StatementColumn)[]) {
    for (const one of told) {
      if (one.rule === "statementColumn") this.columns.push(one);
      else for (const other of [one.other, ...one.witnesses]) this.cells.push([one.cell, other]);
    }
  }

  /** The two columns are asked of as a whole: its figures are not told one by one. */
  hasColumns({ here, there }: StatementComparison): boolean {
    return this.columns.some(
      ({ cell, other }) =>
        (isSameColumn(cell, here) && isSameColumn(other, there)) ||
        (isSameColumn(cell, there) && isSameColumn(other, here)),
    );
  }

  /** One of the two cells is told against another of the same column: the total of it, or the same row. */
  hasCells({ here, there }: StatementComparison): boolean {
    const isTold = (a: CellOnSheet, b: CellOnSheet) =>
      this.cells.some(
        ([x, y]) => (isSameCell(x, a) && isSameColumn(y, b)) || (isSameCell(y, a) && isSameColumn(x, b)),
      );
    return isTold(here, there) || isTold(there, here);
  }
}

function isSameColumn(a: CellOnSheet, b: CellOnSheet): boolean {
  return a.table === b.table && a.column === b.column;
}
