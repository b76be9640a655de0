import type { Part } from "./part";
import type { Sum } from "./sums";

/** A sum as a bracket beside the rows it gathers. Rows are the table's own, from 0. */
export interface Bracket {
  readonly total: number;
  readonly parts: readonly Part[];
  /** The first and the last row it reaches, its total counted in. */
  readonly from: number;
  readonly to: number;
  /** 0 stands nearest to the rows; a bracket stands outside every shorter one that it would cross. */
  readonly level: number;
}

/**
 * Places the sums of a table beside its rows, the short ones inside the long ones, so that no two lie on each
 * other.
 * @example placeBrackets([sum of rows 0-2 in 3, sum of rows 3 and 4 in 5]) // levels 0 and 1
 */
export function placeBrackets(sums: readonly Sum[]): Bracket[] {
  const spans = sums.map(({ total, parts }) => {
    const rows = parts.map(({ row }) => row);
    return { total, parts, from: Math.min(total, ...rows), to: Math.max(total, ...rows) };
  });
  const placed: Bracket[] = [];
  const levels = new HighestLevels(spans.reduce((last, { to }) => Math.max(last, to), 0) + 1);
  for (const span of [...spans].sort((a, b) => a.to - a.from - (b.to - b.from))) {
    const level = levels.among(span.from, span.to) + 1;
    levels.raise(span.from, span.to, level);
    placed.push({ ...span, level });
  }
  return placed.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The highest level used on any of the rows from one to another, in a tree of halves: sums come by the thousand. */
class HighestLevels {
  /** The highest anywhere in a half, and what holds for all of it. */
  private readonly within: Int32Array;
  private readonly throughout: Int32Array;
  private readonly size: number;

  constructor(rows: number) {
    this.size = 2 ** Math.ceil(Math.log2(Math.max(2, rows)));
    this.within = new Int32Array(2 * this.size).fill(-1);
    this.throughout = new Int32Array(2 * this.size).fill(-1);
  }

  among(from: number, to: number, node = 1, low = 0, high = this.size - 1): number {
    if (to < low || high < from) return -1;
    if (from <= low && high <= to) return this.within[node]!;
    const middle = (low + high) >> 1;
    return Math.max(
      this.throughout[node]!,
      this.among(from, to, 2 * node, low, middle),
      this.among(from, to, 2 * node + 1, middle + 1, high),
    );
  }

  raise(from: number, to: number, level: number, node = 1, low = 0, high = this.size - 1): void {
    if (to < low || high < from) return;
    this.within[node] = Math.max(this.within[node]!, level);
    if (from <= low && high <= to) {
      this.throughout[node] = Math.max(this.throughout[node]!, level);
      return;
    }
    const middle = (low + high) >> 1;
    this.raise(from, to, level, 2 * node, low, middle);
    this.raise(from, to, level, 2 * node + 1, middle + 1, high);
  }
}
