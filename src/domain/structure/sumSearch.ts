import { growthsOf, type Growth } from "./growth";
import { USUAL_EXACT_SHARE } from "./likelihood";
import type { Table } from "../tables/table";
import { NamedRows } from "./namedRows";
import { labelsOf } from "./rowLabels";
import { plain, type Part } from "./part";
import { priorBits, type LabelOfTotal, type Reading } from "./reading";
import { RowQueue } from "./rowQueue";
import type { Sum, SumBasis } from "./sum";
import { walk, type Reach, type Stop } from "./walk";
import { says } from "../words/lexicon";
import { OF_NET, type RowRole } from "../words/rowRoles";
import { weigh, type SumEvidence } from "./weigh";
import type { Witnesses } from "./witnesses";

/** An unlabelled sum reaches at most so far; a labelled one to the ends of the table. */
export const UNLABELLED_REACH = 120;
/**
 * Rows that may be walked over in all, for each row of the table. Tables with sums that add up need a few;
 * where totals by the hundred meet nothing, it is what keeps the work in proportion to the table. Labels are
 * then believed no further than UNLABELLED_REACH.
 */
const WALKED_PER_ROW = 20;
const LEAST_WALKED = 50_000;
/** A walk looks at every column of a row: so many rows take a few milliseconds. */
const WALKED_A_STEP = 50_000;
/** The usual share weighs as much as so many checked columns. */
const USUAL_WEIGHT = 4;

/** Rows that are no parts of the rows around them. */
const NEVER_ADDED: ReadonlySet<RowRole> = new Set(["ofWhich", "percent", "aggregate", "deviation"]);

/** The sums of a table found so far, and the rows that are still open to others. */
export class SumSearch {
  readonly sums: Sum[] = [];
  readonly totals = new Set<number>();
  readonly queue: RowQueue;
  /** Counts the sums taken: what was weighed before the last one may have to be weighed anew. */
  version = 0;
  /** The sum that a row is a part of, by its total. */
  private readonly wholeOf = new Map<number, number>();
  private walked = 0;
  private restedAt = 0;
  private readonly mostWalked: number;
  private metColumns = 0;
  private exactColumns = 0;
  private readonly growths: readonly Growth[];
  /** The rows that a row names as its parts. */
  readonly named: NamedRows;

  constructor(
    readonly table: Table,
    readonly witnesses: Witnesses,
    private readonly labels: readonly LabelOfTotal[] = labelsOf(table),
  ) {
    const { rows } = table;
    this.mostWalked = LEAST_WALKED + WALKED_PER_ROW * rows.length;
    this.named = new NamedRows(table);
    this.growths = growthsOf(table);
    // Blank rows part a table where there are few of them; between all its rows they are only air.
    const isParted =
      rows.filter(({ isBlank }) => isBlank).length * 2 < rows.filter(({ hasFigures }) => hasFigures).length;
    this.queue = new RowQueue(
      rows.length,
      (r) => rows[r]!.hasFigures && !NEVER_ADDED.has(rows[r]!.role),
      (r) => {
        const { hasFigures, isBlank } = rows[r]!;
        if (isBlank) return isParted ? "blank" : "none";
        return !hasFigures || this.labelOf(r) !== "none" ? "firm" : "none";
      },
      (r) => this.labelOf(r) !== "none",
    );
  }

  /** The table's own share of exact sums, as far as it is known. */
  get exactShare(): number {
    return (this.exactColumns + USUAL_EXACT_SHARE * USUAL_WEIGHT) / (this.metColumns + USUAL_WEIGHT);
  }

  weigh(total: number, parts: readonly Part[]): SumEvidence {
    this.walked += parts.length;
    return weigh(this.table, this.witnesses, this, total, parts);
  }

  /**
   * Reads a row as the sum of others and weighs it.
   * @param stop what makes a reader stop at the last of them
   * @param tried how many readings were on offer
   * @param label what speaks for its being a sum, where that is not its own label
   */
  read(
    total: number,
    parts: readonly Part[],
    stop: Stop,
    tried: number,
    isBelow = false,
    label = this.labelOf(total),
  ): Reading {
    const evidence = this.weigh(total, parts);
    const weight = evidence.bits + priorBits(label, { stop, isBelow }, tried);
    return { total, parts, evidence, isNatural: stop !== "none", weight };
  }

  /** What the label of a row calls it. */
  labelOf(r: number): LabelOfTotal {
    return this.labels[r]!;
  }

  /**
   * What speaks for a row's being the sum of these: its label; where that says nothing, that they are nothing but sums
   * themselves, several of them.
   */
  labelOver(r: number, parts: readonly Part[]): LabelOfTotal {
    const label = this.labelOf(r);
    const isOfTotals = parts.length > 1 && parts.every(({ row }) => this.totals.has(row));
    return label === "none" && isOfTotals ? "net" : label;
  }

  /** Its rows stand below it against all habit: not so a net that nothing stands above which it might be the net of. */
  isBefore(r: number, step: 1 | -1): boolean {
    const opens = () => this.queue.next(r, -1) < 0 && says(OF_NET, this.table.rows[r]!.label);
    return step === 1 && !(this.labelOf(r) === "net" && opens());
  }

  /** A row that may still be found to be a sum. */
  isOpenTotal(r: number): boolean {
    const { role, hasFigures } = this.table.rows[r]!;
    const isBeside = role === "ofWhich" || role === "percent" || role === "aggregate";
    return hasFigures && !isBeside && !this.totals.has(r);
  }

  /** Takes a sum for true: its rows are no parts of others. */
  accept(reading: Pick<Reading, "total" | "parts" | "isAcross">, basis: SumBasis, isFirm: boolean): boolean {
    const { total, parts } = reading;
    if (this.totals.has(total) || this.containsItself(total, parts)) return false;
    this.sums.push({ total, parts, basis, isFirm });
    this.totals.add(total);
    this.version++;
    // Rows that are gathered by name belong to the sums they stand in all the same.
    if (!reading.isAcross)
      for (const { row } of parts) {
        this.queue.consume(row);
        this.wholeOf.set(row, total);
      }
    this.learn(total, parts);
    return true;
  }

  /**
   * Takes a row for the sum of some parts of another, and the other over that row in their place.
   * @returns false where it cannot be
   */
  regroup(outer: number, inner: Pick<Reading, "total" | "parts">, basis: SumBasis): boolean {
    const at = this.sums.findIndex(({ total }) => total === outer);
    const rows = new Set(inner.parts.map(({ row }) => row));
    const { parts } = this.sums[at]!;
    if (!this.accept(inner, basis, true)) return false;
    const rest = parts.filter(({ row }) => !rows.has(row));
    const regrouped = [...rest, { row: inner.total, sign: 1 as const }].sort((a, b) => a.row - b.row);
    this.sums[at] = { ...this.sums[at]!, parts: regrouped };
    this.queue.consume(inner.total);
    this.wholeOf.set(inner.total, outer);
    return true;
  }

  /** Its total is a part of one of its parts: two equal rows may each be taken for the sum of the other. */
  containsItself(total: number, parts: readonly Part[]): boolean {
    // Most rows that are tried stand in no sum yet: nothing has to be gathered for them.
    if (!this.wholeOf.has(total)) return parts.some(({ row }) => row === total);
    const rows = new Set(parts.map(({ row }) => row));
    for (let whole: number | undefined = total; whole !== undefined; whole = this.wholeOf.get(whole))
      if (rows.has(whole)) return true;
    return false;
  }

  /** The row is a part of the total, or of one of its parts. */
  isWithin(row: number, total: number): boolean {
    for (let whole = this.wholeOf.get(row); whole !== undefined; whole = this.wholeOf.get(whole))
      if (whole === total) return true;
    return false;
  }

  /** The total that a row is a part of. */
  whole(row: number): number | undefined {
    return this.wholeOf.get(row);
  }

  /** As walk in walk.ts, over the rows still open; no further than a label is believed once the work is spent. */
  walk(
    total: number,
    step: 1 | -1,
    reach: number,
    offer: (reach: Reach) => number,
    mostMissed = Infinity,
  ): void {
    const most = this.isSpent() ? Math.min(reach, UNLABELLED_REACH) : reach;
    this.walked += walk(
      this.table,
      this.witnesses,
      this.growths,
      total,
      step,
      most,
      mostMissed,
      this.queue,
      offer,
    );
  }

  /** Work done outside, in rows looked at. */
  spend(rows: number): void {
    this.walked += rows;
  }

  /** So many rows have been walked over since this last said so that others may have their turn. */
  isTimeToRest(): boolean {
    if (this.walked - this.restedAt < WALKED_A_STEP) return false;
    this.restedAt = this.walked;
    return true;
  }

  /** More rows have been walked over than the table is worth. */
  isSpent(): boolean {
    return this.walked > this.mostWalked;
  }

  /** The rows of a reach, in their order. */
  partsOf({ total, step, end }: Reach): Part[] {
    const rows: number[] = [];
    for (let r = this.queue.next(total, step); r >= 0; r = this.queue.next(r, step)) {
      rows.push(r);
      if (r === end) break;
    }
    return plain(rows.sort((a, b) => a - b));
  }

  private learn(total: number, parts: readonly Part[]): void {
    const { values, columns } = this.table.amounts;
    for (const c of this.weigh(total, parts).met) {
      let residual = 0 - values[total * columns + c]!;
      for (const { row, sign } of parts) residual += sign * values[row * columns + c]!;
      this.metColumns++;
      if (residual === 0) this.exactColumns++;
    }
  }
}
