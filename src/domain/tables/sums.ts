import { finish, type Steps } from "../steps";
import type { Difference } from "./differences";
import { dependence, weigh, type Dependence, type Part } from "./evidence";
import { isMeanOf } from "./means";
import { RowQueue } from "./rowQueue";
import { signedReading, type SignedReading } from "./signedSums";
import type { Table } from "./table";
import { compareReadings, walk, type Reading } from "./walk";

/** A row that is the sum of others. */
export interface Sum {
  readonly total: number;
  /** Sub-totals count once: their own parts are not among these. */
  readonly parts: readonly Part[];
  /** What says so: the total's label, the figures alone, blank rows around a block, or a repeated label. */
  readonly basis: "label" | "figures" | "block" | "repeat";
  /** False where a label says sum but the figures do not bear it out: worth a question at most. */
  readonly isFirm: boolean;
}

/** An unlabelled sum reaches at most so far; a labelled one to the ends of the table. */
const UNLABELLED_REACH = 120;
/** An unlabelled sum may miss one column, where its error stands. */
const MOST_MISSED_BY_FIGURES = 1;
/** How far a walk goes on past a reading that leaves nothing to wish for, and past one that misses a column. */
const BEYOND_PERFECT = 20;
const BEYOND_GOOD = UNLABELLED_REACH;
/** A total that only several sub-totals together explain is looked for among so many rows. */
const MOST_NESTED_ROWS = 400;
/**
 * Rows that may be walked over in all, for each row of the table. Tables with sums that add up need a few;
 * where totals by the hundred meet nothing, it is what keeps the work in proportion to the table. Labels are
 * then believed no further than UNLABELLED_REACH, and what they say becomes a question.
 */
const WALKED_PER_ROW = 20;
const LEAST_WALKED = 50_000;
/** A sum that only figures tell of must be this unlikely to be chance, beyond the readings tried. */
const BITS_BY_FIGURES = 8;
const BITS_BY_LABEL = 6;
/** As many have to speak for a labelled sum that half of the columns miss. */
const BITS_ALONE = 10;
/** Enough where a labelled total bears the sub-total out. */
const BITS_IN_CHAIN = 5;

/**
 * Finds which rows sum to which, labelled totals first. Rows taken into one sum are not taken into another
 * of the same level; a sub-total then stands for its parts.
 * (After AggreCol, EDBT 2022: neighbours are added until the running sum meets the total.)
 */
export function findSums(table: Table, differences: readonly Difference[]): Sum[] {
  return finish(findSumsInSteps(table, differences));
}

/** The same with a rest after each round of the search. */
export function* findSumsInSteps(table: Table, differences: readonly Difference[]): Steps<Sum[]> {
  const search = new SumSearch(table, dependence(table, differences));
  yield;
  search.blocks();
  search.repeats();
  yield* search.labelled(true);
  yield* search.byFigures();
  yield* search.labelled(true);
  search.nested();
  yield* search.labelled(false);
  search.unsupported();
  yield;
  return search.sums.sort((a, b) => a.total - b.total);
}

/** So many rows are looked at between two rests. */
const ROWS_A_STEP = 500;

class SumSearch {
  readonly sums: Sum[] = [];
  private readonly totals = new Set<number>();
  /** The sum that a row is a part of, by its total. */
  private readonly wholeOf = new Map<number, number>();
  private readonly queue: RowQueue;
  private walked = 0;
  private readonly mostWalked: number;

  constructor(
    private readonly table: Table,
    private readonly dependent: Dependence,
  ) {
    const { rows } = table;
    this.mostWalked = LEAST_WALKED + WALKED_PER_ROW * rows.length;
    this.queue = new RowQueue(
      rows.length,
      (r) => rows[r]!.hasFigures && rows[r]!.role !== "ofWhich" && rows[r]!.role !== "percent",
      (r) => !rows[r]!.hasFigures || this.isTotalLabel(r),
    );
  }

  /**
   * Blank rows delimit blocks whose first row equals the rest, in at least two blocks: headings with their
   * sum above their parts, one part being enough.
   */
  blocks(): void {
    const blocks: number[][] = [[]];
    this.table.rows.forEach((row, r) => {
      if (!row.hasFigures) blocks.push([]);
      else if (this.queue.canAdd(r)) blocks[blocks.length - 1]!.push(r);
    });
    const candidates = blocks.filter(
      (block) => block.length > 1 && !this.isTotalLabel(block[block.length - 1]!),
    );
    if (candidates.length < 2) return;
    const found = candidates.filter(([first, ...rest]) => {
      const { met, missed } = weigh(this.table, this.dependent, first!, plain(rest));
      return missed.length <= 1 && met.length > missed.length;
    });
    if (found.length < 2) return;
    // A block of zeros alone agrees with its neighbours' build.
    for (const [first, ...rest] of candidates.filter(
      (block) => found.includes(block) || this.isZero(block),
    )) {
      this.accept({ total: first!, parts: plain(rest), basis: "block", isFirm: true });
    }
  }

  /** The label repeats, or adds Summa or Totalt, and every column is equal: a sum of one row. */
  repeats(): void {
    for (let r = 1; r < this.table.rows.length; r++) {
      const above = this.table.rows[r - 1]!;
      const row = this.table.rows[r]!;
      if (!row.hasFigures || !this.queue.canAdd(r - 1) || this.totals.has(r)) continue;
      // Most rows are neither: the words are taken apart only where they may tell something.
      if (row.key !== above.key && row.role !== "total") continue;
      const label = row.key.replace(/^(del)?summa |^total(t|a)? /, "");
      if (label === "" || label.replace(/ /g, "") !== above.key.replace(/ /g, "")) continue;
      const parts = plain([r - 1]);
      const { met, missed } = weigh(this.table, this.dependent, r, parts);
      if (met.length > 0 && isEqualButOne(met, missed))
        this.accept({ total: r, parts, basis: "repeat", isFirm: true });
    }
  }

  /**
   * Rows labelled as totals and nets: the reach that most columns meet, upwards or downwards.
   * @param byMost only what most columns meet; else also what errors in several columns leave of it
   */
  *labelled(byMost: boolean): Steps<void> {
    for (let t = 0; t < this.table.rows.length; t++) {
      if (t % ROWS_A_STEP === 0) yield;
      if (this.totals.has(t) || !this.isTotalLabel(t)) continue;
      const { best, offered } = this.bestReading(t, Infinity);
      const signed = this.signed(t);
      if (!byMost && best && signed && this.isTorn(best, signed)) {
        this.sums.push({ total: t, parts: this.partsOf(best), basis: "label", isFirm: false });
        continue;
      }
      if (signed && signed.score > 0 && (!best || signed.score > best.met - best.missed)) {
        if (this.isFirmByLabel(t, signed.parts, false, signed.tried, byMost))
          this.acceptLabelled(t, signed.parts);
        continue;
      }
      const parts = best && this.partsOf(best);
      if (best && parts && this.isFirmByLabel(t, parts, best.isNatural, offered, byMost))
        this.acceptLabelled(t, parts);
    }
  }

  /** Rows that only their figures show to be sums, above or below their parts. */
  *byFigures(): Steps<void> {
    for (let t = 0; t < this.table.rows.length; t++) {
      if (t % ROWS_A_STEP === 0) yield;
      if (this.totals.has(t) || !this.queue.canAdd(t)) continue;
      const { best, tried } = this.bestReading(t, UNLABELLED_REACH, MOST_MISSED_BY_FIGURES);
      if (!best || best.count < 2 || best.missed > 1 || best.met <= best.missed) continue;
      const parts = this.partsOf(best);
      const { rank, bits } = weigh(this.table, this.dependent, t, parts);
      if (rank >= 2 && bits >= BITS_BY_FIGURES + Math.log2(tried)) {
        this.accept({ total: t, parts, basis: "figures", isFirm: true });
      }
    }
  }

  /**
   * Sub-totals too small or too disturbed to be sure of alone, which together give a labelled total: the total
   * bears them out.
   */
  nested(): void {
    for (const t of this.openTotals()) {
      if (this.queue.openBefore(t, MOST_NESTED_ROWS + 1).length > MOST_NESTED_ROWS || this.isSpent())
        continue;
      for (const step of [1, -1] as const) {
        const below = this.chain(t, step);
        const taken = new Set(below.flatMap(({ parts }) => parts.map(({ row }) => row)));
        const parts = plain(this.queue.openBefore(t).filter((r) => !taken.has(r)));
        if (below.length === 0 || parts.length < 2) continue;
        const { met, missed } = weigh(this.table, this.dependent, t, parts);
        if (met.length <= missed.length || !this.isFirmByLabel(t, parts, true, parts.length, true)) continue;
        for (const sum of below) this.accept(sum);
        this.acceptLabelled(t, parts);
        break;
      }
    }
  }

  /** Totals by label whose figures meet nothing: kept as a question over the rows a reader would add. */
  unsupported(): void {
    for (const t of this.openTotals()) {
      let farthest: Reading | null = null;
      this.walk(t, -1, Infinity, (reading) => {
        if (!reading.isNatural || reading.count < 2) return Infinity;
        farthest = reading;
        return this.isSpent() ? 0 : Infinity;
      });
      const parts = farthest ? this.partsOf(farthest) : [];
      if (parts.length > 0 && !isMeanOf(this.table, t, parts))
        this.sums.push({ total: t, parts, basis: "label", isFirm: false });
    }
  }

  /** Possible sub-totals above a total, one after the other, each with the rows next to it. */
  private chain(total: number, step: 1 | -1): Sum[] {
    const sums: Sum[] = [];
    const taken = new Set<number>();
    const rows = this.queue.openBefore(total);
    for (const r of step === 1 ? rows : rows.reverse()) {
      if (taken.has(r)) continue;
      let best: Reading | null = null;
      this.walk(r, step, UNLABELLED_REACH, (reading) => {
        if (reading.end >= total || taken.has(reading.end)) return 0;
        const isBetter = !best || compareReadings(reading, best) > 0;
        if (reading.met > reading.missed && isBetter && this.bits(reading) >= BITS_IN_CHAIN) best = reading;
        return Infinity;
      });
      if (!best) continue;
      const parts = this.partsOf(best);
      for (const { row } of parts) taken.add(row);
      sums.push({ total: r, parts, basis: "figures", isFirm: true });
    }
    return sums;
  }

  /** Income and costs printed with the same sign: the net is their difference. */
  private signed(total: number): SignedReading | null {
    return this.table.rows[total]!.role === "net"
      ? signedReading(this.table, this.dependent, total, this.queue)
      : null;
  }

  /**
   * One column takes a net for a sum, another for a difference, and neither has most of them behind it: a sign
   * is wrong in one, and nothing tells in which.
   */
  private isTorn(plainly: Reading, signed: SignedReading): boolean {
    const { met, missed } = weigh(this.table, this.dependent, plainly.total, this.partsOf(plainly));
    return met.length <= missed.length && signed.score <= 0 && signed.met.some((c) => missed.includes(c));
  }

  private accept(sum: Sum): void {
    if (this.containsItself(sum)) return;
    this.sums.push(sum);
    this.totals.add(sum.total);
    for (const part of sum.parts) {
      this.queue.consume(part.row);
      this.wholeOf.set(part.row, sum.total);
    }
  }

  /** Two equal rows may each be taken for the sum of the other. */
  private containsItself({ total, parts }: Sum): boolean {
    const rows = new Set(parts.map(({ row }) => row));
    for (let whole = this.wholeOf.get(total); whole !== undefined; whole = this.wholeOf.get(whole))
      if (rows.has(whole)) return true;
    return false;
  }

  private acceptLabelled(total: number, parts: readonly Part[]): void {
    this.accept({ total, parts, basis: "label", isFirm: true });
  }

  /**
   * The best reading upwards; downwards only where that leaves anything to wish for.
   * @param mostMissed readings that more columns miss are passed over
   * @returns also how many readings were on offer, and how many rows were tried as the end of one: the more,
   *   the likelier it is that one meets by chance
   */
  private bestReading(
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

  private walk(
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

  private isSpent(): boolean {
    return this.walked > this.mostWalked;
  }

  private partsOf({ total, step, end }: Reading): Part[] {
    const rows: number[] = [];
    for (let r = this.queue.next(total, step); r >= 0; r = this.queue.next(r, step)) {
      rows.push(r);
      if (r === end) break;
    }
    return plain(rows.sort((a, b) => a - b));
  }

  private bits(reading: Reading): number {
    return weigh(this.table, this.dependent, reading.total, this.partsOf(reading)).bits;
  }

  private isFirmByLabel(
    total: number,
    parts: readonly Part[],
    isNatural: boolean,
    tried: number,
    byMost: boolean,
  ): boolean {
    const { met, missed, rank, bits } = weigh(this.table, this.dependent, total, parts);
    if (met.length === 0 || (byMost && met.length <= missed.length)) return false;
    // Errors in two columns of three leave one that bears the sum out; chance meets one of six.
    if (missed.length > met.length + 1) return false;
    if (parts.length === 1) return isEqualButOne(met, missed);
    const isUnlikelyChance = bits >= BITS_BY_LABEL + Math.log2(tried);
    if (this.table.rows[total]!.role === "net" && !isNatural && !isUnlikelyChance) return false;
    if (met.length > missed.length) return isNatural || isUnlikelyChance;
    if (isNatural && (isUnlikelyChance || (missed.length === met.length && rank >= 2))) return true;
    // In a table of two columns one may have to speak for both, wherever a reader would stop.
    return (
      this.table.rows[total]!.role === "total" &&
      met.length === missed.length &&
      bits >= BITS_ALONE + Math.log2(tried)
    );
  }

  private isTotalLabel(r: number): boolean {
    const row = this.table.rows[r]!;
    return row.hasFigures && (row.role === "total" || row.role === "net");
  }

  /** Rows that call themselves totals and belong to no sum yet. */
  private openTotals(): number[] {
    return this.table.rows.flatMap((row, r) =>
      row.role === "total" && row.hasFigures && !this.totals.has(r) && this.queue.canAdd(r) ? [r] : [],
    );
  }

  private isZero(rows: readonly number[]): boolean {
    const { values, columns } = this.table.amounts;
    return rows.every((r) => values.subarray(r * columns, (r + 1) * columns).every((value) => value === 0));
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

function isEqualButOne(met: readonly number[], missed: readonly number[]): boolean {
  return missed.length === 0 || (missed.length === 1 && met.length >= 2);
}

function plain(rows: readonly number[]): Part[] {
  return rows.map((row) => ({ row, sign: 1 }));
}
