import type { Area, CellPosition } from "../../src/domain/sheet/grid";
import type { CellStyle, Scalar, SpillSize } from "./types";

/** Everything one cell holds. A cell that holds nothing of it is not stored at all. */
export interface StoredCell {
  readonly value: Scalar;
  readonly formula?: string;
  /** Absent for "General". */
  readonly format?: string;
  readonly style?: CellStyle;
  /** The value comes from an array formula in another cell. */
  readonly isSpilled?: boolean;
  /** Why the value is an error, in the words of the add-in's function. */
  readonly reason?: string;
  /** How many cells the formula fills, its own included, where it fills several. */
  readonly spill?: SpillSize;
}

export interface CellDifference extends CellPosition {
  readonly before: StoredCell;
  readonly after: StoredCell;
}

export const BLANK: StoredCell = { value: null };

/** Excel's width; a key is unique within it and stays a small integer for every row Excel has. */
const COLUMNS = 16384;

/** The cells of a sheet that hold anything, however far apart they stand. */
export class CellStore {
  private readonly cells = new Map<number, StoredCell>();
  private bounds: { values: Area | null; all: Area | null } | null = null;

  get({ row, column }: CellPosition): StoredCell {
    return this.cells.get(row * COLUMNS + column) ?? BLANK;
  }

  set({ row, column }: CellPosition, cell: StoredCell): void {
    const key = row * COLUMNS + column;
    if (isNothing(cell)) this.cells.delete(key);
    else this.cells.set(key, cell);
    this.bounds = null;
  }

  *entries(): IterableIterator<[CellPosition, StoredCell]> {
    for (const [key, cell] of this.cells) yield [positionOf(key), cell];
  }

  /** The stored cells within an area: walks whichever is fewer, the area's cells or the stored ones. */
  within(area: Area): [CellPosition, StoredCell][] {
    const found: [CellPosition, StoredCell][] = [];
    if (area.rows * area.columns > this.cells.size) {
      for (const [position, cell] of this.entries())
        if (contains(area, position)) found.push([position, cell]);
      return found;
    }
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = this.cells.get(row * COLUMNS + column);
        if (cell) found.push([{ row, column }, cell]);
      }
    }
    return found;
  }

  /** The cells as they are now; they are never changed in place. */
  snapshot(): ReadonlyMap<number, StoredCell> {
    return new Map(this.cells);
  }

  /** Every cell that is not what it was, row by row. */
  changesSince(snapshot: ReadonlyMap<number, StoredCell>): CellDifference[] {
    const keys = new Set([...this.cells.keys(), ...snapshot.keys()]);
    return [...keys]
      .filter((key) => this.cells.get(key) !== snapshot.get(key))
      .sort((first, second) => first - second)
      .map((key) => ({
        ...positionOf(key),
        before: snapshot.get(key) ?? BLANK,
        after: this.cells.get(key) ?? BLANK,
      }));
  }

  usedArea(valuesOnly: boolean): Area | null {
    this.bounds ??= { values: this.measure(hasContent), all: this.measure(() => true) };
    return valuesOnly ? this.bounds.values : this.bounds.all;
  }

  private measure(counts: (cell: StoredCell) => boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, cell] of this.cells) {
      if (!counts(cell)) continue;
      const { row, column } = positionOf(key);
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

function positionOf(key: number): CellPosition {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}

/** A formula counts even while it has no result, as in Excel. */
export function hasContent(cell: StoredCell): boolean {
  return cell.value !== null || cell.formula !== undefined;
}

function isNothing(cell: StoredCell): boolean {
  return !hasContent(cell) && cell.format === undefined && cell.style === undefined;
}

function contains(area: Area, { row, column }: CellPosition): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
