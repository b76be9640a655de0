import type { CellPosition } from "../../sheet/grid";

/** What is no longer as it was stamped. Cells are where they stand now; null for what is no longer there. */
export type StampChange = CellChanged | RowChanged | PartChanged | SheetRenamed;

/** A figure, a name or a heading says something else. */
export interface CellChanged {
  readonly kind: "cell";
  readonly sheet: string;
  readonly cell: CellPosition;
  /** Of its row and its column, as they are called now; "" without. */
  readonly label: string;
  readonly heading: string;
  /** Prints, see printOf. */
  readonly before: string;
  readonly after: string;
}

/** Something on a row, or in a table, is another: only a digest was kept. */
export interface RowChanged {
  readonly kind: "row" | "table";
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly label: string;
}

/** A row, a column, a table or a sheet has come or gone. */
export interface PartChanged {
  readonly kind: "part";
  readonly what: "row" | "column" | "table" | "sheet";
  readonly isAdded: boolean;
  readonly sheet: string;
  readonly cell: CellPosition | null;
  readonly name: string;
  /** Of a row: its figures as they are, or as they were. */
  readonly prints: readonly string[];
  /** Of a row: the same with the columns of the sheet in which they would stand now. */
  readonly amounts?: readonly PlacedPrint[];
  /** Of a row that is gone: the rows next to which it stood, as they stand now. */
  readonly beside?: readonly number[];
}

/** What a cell says, and the column of the sheet that it is of. */
export interface PlacedPrint {
  readonly column: number;
  readonly print: string;
}

export interface SheetRenamed {
  readonly kind: "renamed";
  readonly sheet: string;
  readonly was: string;
}
