import type { Grid } from "../../sheet/grid";
import type { Cell } from "../../tables/cells";
import type { StampCell } from "./print";

const BLANK: StampCell = { cell: { kind: "blank" }, value: "" };

/** The cells of a sheet, by their place on it. */
export class StampCells {
  constructor(
    readonly grid: Grid,
    /** In the grid's own rows and columns. */
    readonly cells: readonly (readonly Cell[])[],
  ) {}

  get sheet(): string {
    return this.grid.sheet;
  }

  at(row: number, column: number): StampCell {
    const { area, values } = this.grid;
    const [r, c] = [row - area.row, column - area.column];
    const cell = this.cells[r]?.[c];
    return cell ? { cell, value: values[r]![c]! } : BLANK;
  }

  isFigureAt(row: number, column: number): boolean {
    const { area } = this.grid;
    return this.cells[row - area.row]?.[column - area.column]?.kind === "figure";
  }

  /** How many cells hold a figure. */
  countFigures(): number {
    let count = 0;
    for (const row of this.cells) for (const { kind } of row) if (kind === "figure") count++;
    return count;
  }
}
