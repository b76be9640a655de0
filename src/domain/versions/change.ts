import { exactFigure } from "../figures/exactFigure";
import type { CellPosition } from "../sheet/grid";
import type { Cell } from "../tables/cells";
import { textOf } from "./sameCell";

/** What a cell says: a figure as a cell holds it, words, or null for nothing. */
export type SaidValue = number | string | null;

/** A thing that is not as it was. */
export interface VersionChange {
  readonly kind: "changed" | "added" | "removed";
  /** label and heading: a row or a column is called something else. loose: what stands in no table. */
  readonly what: "cell" | "row" | "column" | "table" | "sheet" | "label" | "heading" | "loose";
  /** The sheet as it is called now; of one that is gone, as it was called. */
  readonly sheet: string;
  /** The row's label; "" for one without, null for what is no row's. */
  readonly row: string | null;
  /** The column's heading; null for what is no column's. */
  readonly column: string | null;
  /** Of a whole row or column what it holds, in order. */
  readonly old: SaidValue | readonly SaidValue[];
  readonly now: SaidValue | readonly SaidValue[];
  /** now - old, exactly; null where they are no two figures of one unit. */
  readonly difference: number | null;
  readonly isPercent: boolean;
  /** Where it stands; a row or a column by its first cell. */
  readonly cell: CellPosition | null;
  readonly oldCell: CellPosition | null;
  /** A sum over other rows, or a column that follows from others: it changes when they do. */
  readonly isDerived: boolean;
}

/** @example saidBy(the cell of "1 234,5") // 1234.5 */
export function saidBy(cell: Cell): SaidValue {
  if (cell.kind === "figure") return exactFigure(cell.figure).toCell();
  const text = textOf(cell);
  return text === "" ? null : text;
}

/** now - old in the unit of now, exactly; what is blank counts as nothing beside a figure. */
export function differenceOf(old: Cell, now: Cell, places: number): number | null {
  if (old.kind !== "figure" && now.kind !== "figure") return null;
  if (!isAmount(old) || !isAmount(now)) return null;
  const zero = { units: 0, decimals: 0, isPercent: false, origin: "typed" } as const;
  const [was, is] = [old, now].map((cell) => exactFigure(cell.kind === "figure" ? cell.figure : zero));
  return is!.minus(was!.shifted(places)).toCell();
}

function isAmount({ kind }: Cell): boolean {
  return kind === "figure" || kind === "blank" || kind === "dash";
}
