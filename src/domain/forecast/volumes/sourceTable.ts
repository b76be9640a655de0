import type { CheckedTable } from "../../checks/checkTable";

/** A table to forecast from, with the sheet it stands on. */
export interface SourceTable extends CheckedTable {
  readonly sheet: string;
}
