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
  for (const span of [...spans].sort((a, b) => a.to - a.from - (b.to - b.from))) {
    const crossed = placed.filter(({ from, to }) => from <= span.to && span.from <= to);
    placed.push({ ...span, level: Math.max(-1, ...crossed.map(({ level }) => level)) + 1 });
  }
  return placed.sort((a, b) => a.from - b.from || b.to - a.to);
}
