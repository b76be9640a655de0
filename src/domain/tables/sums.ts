import type { Difference } from "./differences";
import { dependence, weigh, type Dependence, type Evidence, type Part } from "./evidence";
import { comparable } from "./words";
import type { Table } from "./table";

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
/** A sum that only figures tell of must be this unlikely to be chance, beyond the readings tried. */
const BITS_BY_FIGURES = 10;

/**
 * Finds which rows sum to which, labelled totals first. Rows taken into one sum are not taken into another
 * of the same level; a sub-total then stands for its parts.
 * (After AggreCol, EDBT 2022: neighbours are added until the running sum meets the total.)
 */
export function findSums(table: Table, differences: readonly Difference[]): Sum[] {
  const search = new SumSearch(table, dependence(table, differences));
  search.blocks();
  search.repeats();
  search.labelled();
  search.byFigures();
  search.labelled();
  search.nested();
  search.unsupported();
  return search.sums.sort((a, b) => a.total - b.total);
}

class SumSearch {
  readonly sums: Sum[] = [];
  /** Rows that are parts of a sum already found: further sums see the sum in their stead. */
  private readonly consumed = new Set<number>();
  private readonly totals = new Set<number>();

  constructor(
    private readonly table: Table,
    private readonly dependent: Dependence,
  ) {}

  /**
   * Blank rows delimit blocks whose first row equals the rest, in at least two blocks: headings with their
   * sum above their parts, one part being enough.
   */
  blocks(): void {
    const blocks: number[][] = [[]];
    this.table.rows.forEach((row, r) => {
      if (!row.hasFigures) blocks.push([]);
      else if (this.isAddable(r)) blocks[blocks.length - 1]!.push(r);
    });
    const found = blocks.flatMap(([first, ...rest]) => {
      if (first === undefined || rest.length === 0 || this.isTotalLabel(rest[rest.length - 1]!)) return [];
      const parts = plain(rest);
      const evidence = weigh(this.table, this.dependent, first, parts);
      return evidence.missed.length <= 1 && evidence.met.length > evidence.missed.length
        ? [{ first, parts }]
        : [];
    });
    if (found.length < 2) return;
    for (const { first, parts } of found) this.accept({ total: first, parts, basis: "block", isFirm: true });
    // A block of zeros alone agrees with its neighbours' build.
    for (const [first, ...rest] of blocks) {
      if (
        first !== undefined &&
        rest.length > 0 &&
        !this.totals.has(first) &&
        this.isZero([first, ...rest])
      ) {
        this.accept({ total: first, parts: plain(rest), basis: "block", isFirm: true });
      }
    }
  }

  /** The label repeats, or adds Summa or Totalt, and every column is equal: a sum of one row. */
  repeats(): void {
    for (let r = 1; r < this.table.rows.length; r++) {
      const above = this.table.rows[r - 1]!;
      const row = this.table.rows[r]!;
      if (!row.hasFigures || !above.hasFigures || !this.isAddable(r - 1) || this.totals.has(r)) continue;
      const label = comparable(row.label).replace(/^(del)?summa |^total(t|a)? /, "");
      if (label === "" || label.replace(/ /g, "") !== comparable(above.label).replace(/ /g, "")) continue;
      const parts = plain([r - 1]);
      const { met, missed } = weigh(this.table, this.dependent, r, parts);
      const isEqual = missed.length === 0 || (missed.length === 1 && met.length >= 2);
      if (met.length > 0 && isEqual) this.accept({ total: r, parts, basis: "repeat", isFirm: true });
    }
  }

  /** Rows labelled as totals and nets: the reach that most columns meet, upwards or downwards. */
  labelled(): void {
    for (let t = 0; t < this.table.rows.length; t++) {
      if (this.totals.has(t) || !this.isTotalLabel(t)) continue;
      const best = this.bestReading(t, this.table.rows.length);
      if (best && this.isFirmByLabel(t, best)) {
        this.accept({ total: t, parts: best.parts, basis: "label", isFirm: true });
      }
    }
  }

  /** Rows that only their figures show to be sums, above or below their parts. */
  byFigures(): void {
    for (let t = 0; t < this.table.rows.length; t++) {
      const row = this.table.rows[t]!;
      if (
        this.totals.has(t) ||
        this.consumed.has(t) ||
        !row.hasFigures ||
        row.role === "ofWhich" ||
        row.role === "percent"
      )
        continue;
      const best = this.bestReading(t, UNLABELLED_REACH);
      if (!best || best.parts.length < 2) continue;
      const { met, missed, rank, bits } = best.evidence;
      if (
        rank >= 2 &&
        missed.length <= 1 &&
        met.length > missed.length &&
        bits >= BITS_BY_FIGURES + Math.log2(best.tried)
      ) {
        this.accept({ total: t, parts: best.parts, basis: "figures", isFirm: true });
      }
    }
  }

  /**
   * Sub-totals too small or too disturbed to be sure of alone, which together give a labelled total: the total
   * bears them out.
   */
  nested(): void {
    for (let t = 0; t < this.table.rows.length; t++) {
      if (this.totals.has(t) || this.consumed.has(t) || this.table.rows[t]!.role !== "total") continue;
      for (const step of [1, -1] as const) {
        const below = this.chain(t, step);
        const taken = new Set(below.flatMap(({ parts }) => parts.map(({ row }) => row)));
        const rows = this.rowsAbove(t).filter((r) => !taken.has(r));
        if (below.length === 0 || rows.length < 2) continue;
        const reading = {
          parts: plain(rows),
          evidence: weigh(this.table, this.dependent, t, plain(rows)),
          isNatural: true,
          tried: rows.length,
        };
        if (!this.isFirmByLabel(t, reading) || reading.evidence.met.length <= reading.evidence.missed.length)
          continue;
        for (const sum of below) this.accept(sum);
        this.accept({ total: t, parts: reading.parts, basis: "label", isFirm: true });
        break;
      }
    }
  }

  /** Possible sub-totals above a total, one after the other, each with the rows next to it. */
  private chain(total: number, step: 1 | -1): Sum[] {
    const sums: Sum[] = [];
    const taken = new Set<number>();
    for (const r of step === 1 ? this.rowsAbove(total) : this.rowsAbove(total).reverse()) {
      if (taken.has(r)) continue;
      let best: Reading | null = null;
      for (const reading of this.readings(r, step, UNLABELLED_REACH)) {
        const { met, missed, bits } = reading.evidence;
        const isFree = reading.parts.every(({ row }) => row < total && !taken.has(row));
        if (!isFree || met.length <= missed.length || bits < 5) continue;
        if (!best || compare(reading, best) > 0) best = reading;
      }
      if (!best) continue;
      for (const { row } of best.parts) taken.add(row);
      sums.push({ total: r, parts: best.parts, basis: "figures", isFirm: true });
    }
    return sums;
  }

  private rowsAbove(total: number): number[] {
    return Array.from({ length: total }, (_, r) => r).filter((r) => this.canAdd(r));
  }

  /** Totals by label whose figures meet nothing: kept as a question over the rows a reader would add. */
  unsupported(): void {
    for (let t = 0; t < this.table.rows.length; t++) {
      if (this.totals.has(t) || this.consumed.has(t) || this.table.rows[t]!.role !== "total") continue;
      const natural = this.readings(t, -1, this.table.rows.length).filter(
        (reading) => reading.isNatural && reading.parts.length >= 2,
      );
      const nearest = natural[natural.length - 1];
      if (nearest) this.sums.push({ total: t, parts: nearest.parts, basis: "label", isFirm: false });
    }
  }

  private accept(sum: Sum): void {
    this.sums.push(sum);
    this.totals.add(sum.total);
    for (const part of sum.parts) this.consumed.add(part.row);
  }

  private bestReading(total: number, reach: number): Reading | null {
    const readings = [...this.readings(total, -1, reach), ...this.readings(total, 1, reach)];
    if (this.table.rows[total]!.role === "net") readings.push(...this.signedReadings(total));
    let best: Reading | null = null;
    for (const reading of readings) if (!best || compare(reading, best) > 0) best = reading;
    return best && { ...best, tried: Math.max(1, readings.length) };
  }

  /** Every reach in one direction at which at least one column meets the total, and every natural one. */
  private readings(total: number, step: 1 | -1, reach: number): Reading[] {
    const readings: Reading[] = [];
    const parts: Part[] = [];
    for (
      let r = total + step, walked = 0;
      r >= 0 && r < this.table.rows.length && walked < reach;
      r += step, walked++
    ) {
      if (this.canAdd(r)) parts.push({ row: r, sign: 1 });
      else continue;
      const isNatural = this.isBoundary(r + step, step);
      if (parts.length > 400 && !isNatural) continue;
      const evidence = weigh(this.table, this.dependent, total, parts);
      if (evidence.met.length > 0 || isNatural)
        readings.push({ parts: sorted(parts), evidence, isNatural, tried: 1 });
    }
    return readings;
  }

  /** Income and costs printed with the same sign: the net is their difference. */
  private signedReadings(total: number): Reading[] {
    const readings: Reading[] = [];
    const rows: number[] = [];
    for (let r = total - 1; r >= 0 && rows.length < 12; r--) {
      if (!this.canAdd(r)) continue;
      rows.push(r);
      const isIncome = (row: number) => /intäkt|bidrag|avgift/.test(comparable(this.table.rows[row]!.label));
      if (!rows.some(isIncome) || rows.every(isIncome)) continue;
      for (const sign of [1, -1] as const) {
        const parts = rows.map((row): Part => ({ row, sign: isIncome(row) ? sign : (-sign as 1 | -1) }));
        const evidence = weigh(this.table, this.dependent, total, parts);
        if (evidence.met.length > 0)
          readings.push({ parts: sorted(parts), evidence, isNatural: false, tried: 1 });
      }
    }
    return readings;
  }

  private isFirmByLabel(total: number, { parts, evidence, isNatural, tried }: Reading): boolean {
    const { met, missed, rank, bits } = evidence;
    if (met.length === 0) return false;
    if (parts.length === 1) return missed.length === 0 || (missed.length === 1 && met.length >= 2);
    const isUnlikelyChance = bits >= 6 + Math.log2(tried);
    if (this.table.rows[total]!.role === "net" && !isNatural && !isUnlikelyChance) return false;
    if (met.length > missed.length) return isNatural || isUnlikelyChance;
    return isNatural && (isUnlikelyChance || (missed.length === met.length && rank >= 2));
  }

  private isTotalLabel(r: number): boolean {
    const row = this.table.rows[r]!;
    return row.hasFigures && (row.role === "total" || row.role === "net");
  }

  private isAddable(r: number): boolean {
    const row = this.table.rows[r]!;
    return row.hasFigures && row.role !== "ofWhich" && row.role !== "percent";
  }

  private canAdd(r: number): boolean {
    return this.isAddable(r) && !this.consumed.has(r);
  }

  /** The end of the table, a blank or heading row, or another total: where a reader would stop adding. */
  private isBoundary(r: number, step: 1 | -1): boolean {
    for (; r >= 0 && r < this.table.rows.length; r += step) {
      const row = this.table.rows[r]!;
      if (!row.hasFigures || this.isTotalLabel(r) || this.totals.has(r)) return true;
      if (this.canAdd(r)) return false;
    }
    return true;
  }

  private isZero(rows: readonly number[]): boolean {
    const { amounts } = this.table;
    return rows.every((r) =>
      amounts.values.subarray(r * amounts.columns, (r + 1) * amounts.columns).every((v) => v === 0),
    );
  }
}

interface Reading {
  readonly parts: readonly Part[];
  readonly evidence: Evidence;
  readonly isNatural: boolean;
  /** How many readings were tried: the more, the easier one of them meets by chance. */
  readonly tried: number;
}

/** More columns met, fewer missed; then where a reader would stop; then the longer reach (rows of zeros). */
function compare(a: Reading, b: Reading): number {
  return (
    a.evidence.met.length - a.evidence.missed.length - (b.evidence.met.length - b.evidence.missed.length) ||
    Number(a.isNatural) - Number(b.isNatural) ||
    a.parts.length - b.parts.length
  );
}

function plain(rows: readonly number[]): Part[] {
  return rows.map((row) => ({ row, sign: 1 }));
}

function sorted(parts: readonly Part[]): Part[] {
  return [...parts].sort((a, b) => a.row - b.row);
}
