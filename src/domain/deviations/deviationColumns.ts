import type { TimesApart } from "./choosePair";
import type { Grid } from "../sheet/grid";
import type { Table } from "../tables/table";
import type { ShareForm } from "./shareFigures";
import { isBlankAt } from "../sheet/cellAt";
import type { DeviationMeasure } from "../words/headings";

/** A column of deviations that is there, is there but empty, or would be added. */
export interface DeviationColumn {
  readonly kind: "existing" | "empty" | "added";
  readonly measure: DeviationMeasure;
  /** On the sheet, from 0. */
  readonly sheetColumn: number;
  readonly heading: string;
  /** Columns of the table: the deviation is minuend - subtrahend, the share is of the budget. */
  readonly minuend: number;
  readonly subtrahend: number;
  readonly budget: number;
  /** How per cent are held; of no meaning for amounts. */
  readonly form: ShareForm;
  /** It is taken so by an answer of the user's, which can be taken back. */
  readonly answered?: TimesApart;
}

/**
 * Whether a column can be added to the right of the table, so many columns away. The next has to be blank too, or
 * the table would be read as one with what stands there.
 */
export function isRoomFor({ area }: Table, grid: Grid, sheetColumn: number): boolean {
  return [...Array(area.rows).keys()].every((r) =>
    [sheetColumn, sheetColumn + 1].every((column) => isBlankAt(grid, { row: area.row + r, column })),
  );
}
