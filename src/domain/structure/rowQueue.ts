import type { Rows, Stop } from "./walk";

/**
 * The rows of a table that can still be taken into a sum, in their order. Rows of sums already found are
 * passed over at once, however many they are.
 */
export class RowQueue implements Rows {
  private readonly after: Int32Array;
  private readonly before: Int32Array;
  private readonly isOpen: Uint8Array;
  /** How many rows up to here would stop a reader. */
  private readonly stops: Int32Array;
  /** And how many of them are more than blank. */
  private readonly firmStops: Int32Array;

  constructor(
    private readonly length: number,
    canAdd: (row: number) => boolean,
    /** A heading row, or one that calls itself a total, stops whoever adds up; a blank row may. */
    stopOf: (row: number) => Stop,
    readonly isTotal: (row: number) => boolean,
  ) {
    this.after = new Int32Array(length + 2);
    this.before = new Int32Array(length + 2);
    this.isOpen = new Uint8Array(length);
    this.stops = new Int32Array(length + 1);
    this.firmStops = new Int32Array(length + 1);
    let last = 0;
    for (let r = 0; r < length; r++) {
      const stop = stopOf(r);
      this.stops[r + 1] = this.stops[r]! + (stop === "none" ? 0 : 1);
      this.firmStops[r + 1] = this.firmStops[r]! + (stop === "firm" ? 1 : 0);
      if (!canAdd(r)) continue;
      this.isOpen[r] = 1;
      // Places are counted from 1, so that 0 and length + 1 are the ends.
      this.after[last] = r + 1;
      this.before[r + 1] = last;
      last = r + 1;
    }
    this.after[last] = length + 1;
    this.before[length + 1] = last;
  }

  canAdd(row: number): boolean {
    return this.isOpen[row] === 1;
  }

  /** Takes a row out: it is a part of a sum now. */
  consume(row: number): void {
    if (!this.canAdd(row)) return;
    this.isOpen[row] = 0;
    const [before, after] = [this.before[row + 1]!, this.after[row + 1]!];
    this.after[before] = after;
    this.before[after] = before;
  }

  next(row: number, step: 1 | -1): number {
    let place = row + 1;
    if (this.canAdd(row)) place = step === 1 ? this.after[place]! : this.before[place]!;
    else {
      // The walk starts at a row that is not in the queue: look for the nearest that is.
      do place += step;
      while (place > 0 && place <= this.length && !this.canAdd(place - 1));
    }
    return place <= 0 || place > this.length ? -1 : place - 1;
  }

  /** What a reader meets between two rows that follow on each other; the end of the table is firm. */
  stopBetween(row: number, next: number, step: 1 | -1): Stop {
    if (next < 0) return "firm";
    const [low, high] = step === 1 ? [row + 1, next] : [next, row - 1];
    if (this.firmStops[high + 1]! - this.firmStops[low]! > 0) return "firm";
    return this.stops[high + 1]! - this.stops[low]! > 0 ? "blank" : "none";
  }

  /** The open rows before a row, in order; no more than `most` of them. */
  openBefore(row: number, most = Infinity): number[] {
    const rows: number[] = [];
    for (
      let place = this.after[0]!;
      place <= this.length && place - 1 < row && rows.length < most;
      place = this.after[place]!
    )
      rows.push(place - 1);
    return rows;
  }
}
