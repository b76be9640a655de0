import type { Rows, Stop } from "./walk";

/**
 * The rows of a table that can still be taken into a sum, in their order. Rows of sums already found are
 * passed over at once, however many they are.
 */
export class RowQueue implements Rows {
  /** Where each row goes on to; of a row that is not open, a row on the way to the next that is. */
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
      // Places are counted from 1, so that 0 and length + 1 are the ends.
      this.before[r + 1] = last;
      if (!canAdd(r)) continue;
      this.isOpen[r] = 1;
      last = r + 1;
    }
    this.before[length + 1] = last;
    let next = length + 1;
    for (let place = length; place >= 0; place--) {
      this.after[place] = next;
      if (place > 0 && this.canAdd(place - 1)) next = place;
    }
  }

  canAdd(row: number): boolean {
    return this.isOpen[row] === 1;
  }

  /** Takes a row out: it is a part of a sum now. */
  consume(row: number): void {
    this.isOpen[row] = 0;
  }

  next(row: number, step: 1 | -1): number {
    const way = step === 1 ? this.after : this.before;
    let place = way[row + 1]!;
    while (place > 0 && place <= this.length && !this.canAdd(place - 1)) place = way[place]!;
    // Rows are never opened again: the way that has been gone is cut short for whoever asks next.
    for (let at = row + 1; at !== place;) {
      const on = way[at]!;
      way[at] = place;
      at = on;
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
    for (let r = this.next(-1, 1); r >= 0 && r < row && rows.length < most; r = this.next(r, 1)) rows.push(r);
    return rows;
  }
}
