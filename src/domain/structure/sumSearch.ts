import { weigh, type Dependence, type Part } from "./evidence";
import { RowQueue } from "./rowQueue";
import type { Sum } from "./sum";
import type { Table } from "../tables/table";
import { compareReadings, walk, type Reading } from "./walk";

/** An unlabelled sum reaches at most so far; a labelled one to the ends of the table. */
export const UNLABELLED_REACH = 120;
/** How far a walk goes on past a reading that leaves nothing to wish for, and past one that misses a column. */
const BEYOND_PERFECT = 20;
const BEYOND_GOOD = UNLABELLED_REACH;
/**
 * Rows that may be walked over in all, for each row of the table. Tables with sums that add up need a few;
 * where totals by the hundred meet nothing, it is what keeps the work in proportion to the table. Labels are
 * then believed no further than UNLABELLED_REACH, and what they say becomes a question.
 */
const WALKED_PER_ROW = 20;
const LEAST_WALKED = 50_000;

/** So many rows are looked at between two rests. */
export const ROWS_A_STEP = 500;

/** The sums of a table found so far, and the rows that are still open to others. */
export class SumSearch {
  readonly sums: Sum[] = [];
  readonly totals = new Set<number>();
  /** The sum that a row is a part of, by its total. */
  private readonly wholeOf = new Map<number, number>();
  readonly queue: RowQueue;
  private walked = 0;
  private readonly mostWalked: number;

  constructor(
    readonly table: Table,
    readonly dependent: Dependence,
  ) {
    const { rows } = table;
    this.mostWalked = LEAST_WALKED + WALKED_PER_ROW * rows.length;
    this.queue = new RowQueue(
      rows.length,
      (r) => rows[r]!.hasFigures && rows[r]!.role !== "ofWhich" && rows[r]!.role !== "percent",
      (r) => !rows[r]!.hasFigures || this.isTotalLabel(r),
    );
  }

  /** Takes a sum for true: its rows are no parts of others. */
  accept(sum: Sum): void {
    if (this.containsItself(sum)) return;
    this.sums.push(sum);
    this.totals.add(sum.total);
    for (const part of sum.parts) {
      this.queue.consume(part.row);
      this.wholeOf.set(part.row, sum.total);
    }
  }

  /** Its total is a part of one of its parts: two equal rows may each be taken for the sum of the other. */
  containsItself({ total, parts }: Sum): boolean {
    const rows = new Set(parts.map(({ row }) => row));
    for (let whole = this.wholeOf.get(total); whole !== undefined; whole = this.wholeOf.get(whole))
      if (rows.has(whole)) return true;
    return false;
  }

  /** As accept, for a sum that its label tells of. */
  acceptLabelled(total: number, parts: readonly Part[]): void {
    this.accept({ total, parts, basis: "label", isFirm: true });
  }

  /**
   * The best reading upwards; downwards only where that leaves anything to wish for.
   * @param mostMissed readings that more columns miss are passed over
   * @returns also how many readings were on offer, and how many rows were tried as the end of one: the more,
   *   the likelier it is that one meets by chance
   */
  bestReading(
    total: number,
    reach: number,
    mostMissed = Infinity,
  ): { best: Reading | null; offered: number; tried: number } {
    let best: Reading | null = null;
    let offered = 0;
    const weighReading = (reading: Reading) => {
      offered++;
      if (!best || compareReadings(reading, best) > 0) best = reading;
      return worthTaking(best);
    };
    let tried = this.walk(total, -1, reach, weighReading, mostMissed);
    const upwards = best as Reading | null;
    if (reach !== Infinity || upwards === null || !isPerfect(upwards)) {
      const left = upwards ? Math.min(reach, worthTaking(upwards)) : reach;
      tried += this.walk(total, 1, left, weighReading, mostMissed);
    }
    return { best, offered: Math.max(1, offered), tried: Math.max(1, tried) };
  }

  /** As walk in walk.ts, over the rows still open; no further than a label is believed once the work is spent. */
  walk(
    total: number,
    step: 1 | -1,
    reach: number,
    offer: (reading: Reading) => number,
    mostMissed = Infinity,
  ): number {
    const most = this.isSpent() ? Math.min(reach, UNLABELLED_REACH) : reach;
    const count = walk(this.table, this.dependent, total, step, most, mostMissed, this.queue, offer);
    this.walked += count;
    return count;
  }

  /** More rows have been walked over than the table is worth. */
  isSpent(): boolean {
    return this.walked > this.mostWalked;
  }

  /** The rows of a reading, in their order. */
  partsOf({ total, step, end }: Reading): Part[] {
    const rows: number[] = [];
    for (let r = this.queue.next(total, step); r >= 0; r = this.queue.next(r, step)) {
      rows.push(r);
      if (r === end) break;
    }
    return plain(rows.sort((a, b) => a - b));
  }

  /** How unlikely it is that chance alone meets a reading, in bits. */
  bits(reading: Reading): number {
    return weigh(this.table, this.dependent, reading.total, this.partsOf(reading)).bits;
  }

  /** The row calls itself a total or a net. */
  /** The row calls itself a total or a net. */
  isTotalLabel(r: number): boolean {
    const row = this.table.rows[r]!;
    return row.hasFigures && (row.role === "total" || row.role === "net");
  }
}

/** How many rows are still worth taking in, when this is the best reading so far. */
function worthTaking(best: Reading): number {
  if (isPerfect(best)) return best.count + BEYOND_PERFECT;
  return best.isNatural && best.missed === 1 && best.met > 2 ? best.count + BEYOND_GOOD : Infinity;
}

function isPerfect({ isNatural, met, missed }: Reading): boolean {
  return isNatural && missed === 0 && met > 1;
}

/** Every column is equal, or all but one of three. */
export function isEqualButOne(met: readonly number[], missed: readonly number[]): boolean {
  return missed.length === 0 || (missed.length === 1 && met.length >= 2);
}

/** Rows as parts that are added. */
export function plain(rows: readonly number[]): Part[] {
  return rows.map((row) => ({ row, sign: 1 }));
}
