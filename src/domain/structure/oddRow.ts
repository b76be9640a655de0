import { plain, type Part } from "./part";
import type { LabelOfTotal, Reading } from "./reading";
import type { SumSearch } from "./sumSearch";
import { heavierOf, isShown, overTotal, type WholeReading } from "./wholeReading";

/**
 * The heaviest reading of a total over rows one of which is the sum of those next to it and off in a column: the total
 * meets in every column with these and without that one. In a table of two columns nothing else tells of a sum that one of them misses.
 */
export function aroundOddRow(
  search: SumSearch,
  total: number,
  rows: readonly number[],
  isBelow: boolean,
  label: LabelOfTotal,
): WholeReading | null {
  let best: WholeReading | null = null;
  for (const odd of oddRows(search, total, rows)) {
    const own = plain(rows.filter((row) => row !== odd).sort((a, b) => a - b));
    const leaves = search.read(total, own, "firm", rows.length * rows.length, isBelow, label);
    const inner = heaviestRunBeside(search, odd, own);
    const { missed, rank } = leaves.evidence;
    if (!inner || missed.length > 0 || rank < 2 || !isShown(leaves, label)) continue;
    const run = new Set(inner.parts.map(({ row }) => row));
    const parts = plain(
      [...own.flatMap(({ row }) => (run.has(row) ? [] : [row])), odd].sort((a, b) => a - b),
    );
    // What its rows say of the total stands for the row that is off.
    if (parts.length > 1) best = heavierOf(best, { whole: { ...leaves, parts }, inner });
  }
  return best;
}

/** Rows whose figures are what all of them come to above the total, in every column that is printed there. */
function oddRows(search: SumSearch, total: number, rows: readonly number[]): number[] {
  const { columns, over, room } = overTotal(search, total, rows);
  if (columns.length === 0 || over.every((each, i) => Math.abs(each) <= room[i]!)) return [];
  const { values, columns: width } = search.table.amounts;
  return rows.filter(
    (row) =>
      search.isOpenTotal(row) &&
      columns.every((c, i) => Math.abs(values[row * width + c]! - over[i]!) <= room[i]!),
  );
}

/** The rows next to a row, above it or below it, that come to it in some column: the heaviest run of them. */
function heaviestRunBeside(search: SumSearch, total: number, parts: readonly Part[]): Reading | null {
  let best: Reading | null = null;
  for (const step of [1, -1] as const) {
    const beyond = parts.filter(({ row }) => (row - total) * step > 0);
    if (step === -1) beyond.reverse();
    for (let count = 2; count <= beyond.length; count++) {
      const run = beyond.slice(0, count).sort((a, b) => a.row - b.row);
      const reading = search.read(total, run, "none", beyond.length);
      const { rank, met, missed } = reading.evidence;
      const isMet = rank > 0 && met.length >= missed.length;
      if (isMet && (best === null || reading.weight > best.weight)) best = reading;
    }
  }
  return best;
}
