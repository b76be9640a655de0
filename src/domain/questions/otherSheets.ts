import type { Check } from "../checks/check";
import type { CellOf } from "../tables/cellOf";

/** The same figure stands otherwise on another sheet. */
export interface CrossSheet {
  readonly rule: "crossSheet";
  readonly cell: CellOf;
  readonly otherSheet: string;
  /** What the other sheet says, in grains of the cell's table. */
  readonly otherValue: number;
  /** The cells there that say it. */
  readonly others: readonly CellOf[];
  /** What holds a total against the other table's rows; null where one figure is held against another. */
  readonly check: Check | null;
}
