import { exactFigure } from "../figures/exactFigure";
import { exact, type ExactNumber } from "../figures/exactNumber";
import type { Table } from "../tables/table";
import type { DeviationColumn } from "./deviationColumns";

/** What a row deviates by, in the table's unit and by the column's convention. */
export interface RowDeviation {
  readonly value: ExactNumber;
  /** As many decimals as are printed; null where it is reckoned from the two amounts. */
  readonly decimals: number | null;
}

const MINUS_ONE = exact(-1);

/**
 * What a row deviates by: the figure that the table prints, so that nobody reads two of them, and where none is printed
 * the difference of the two amounts. A printed figure whose minus is left out, or that is written the other way, is
 * turned: the amounts tell the sign.
 * @returns null where one of the amounts is missing
 * @example budget 242 589, outcome 244 240, printed -1 651,4: value -1651.4 with one decimal
 */
export function rowDeviation(table: Table, row: number, column: DeviationColumn): RowDeviation | null {
  const figures = table.figures[row]!;
  const [a, b] = [figures[column.minuend], figures[column.subtrahend]];
  if (!a || !b) return null;
  const reckoned = exactFigure(a).minus(exactFigure(b));
  const printed = figures[table.columns.findIndex((one) => one.sheetColumn === column.sheetColumn)];
  if (!printed || printed.isPercent) return { value: reckoned, decimals: null };
  const value = exactFigure(printed);
  const turned = value.times(MINUS_ONE);
  const isTurned = turned.minus(reckoned).abs().compare(value.minus(reckoned).abs()) < 0;
  return { value: isTurned ? turned : value, decimals: printed.decimals };
}
