import { withoutTotal } from "../words/rowRoles";
import type { Reading } from "./reading";
import type { SumSearch } from "./sumSearch";
import { plain } from "./part";

/** Two blocks have to be built alike before a third is taken to be. */
const LEAST_ALIKE = 2;

/**
 * Blank and heading rows delimit blocks whose first row equals the rest, in at least two blocks: then the first row
 * of each is the sum of its block, one part being enough, also where an error hides it.
 */
export function blockSums(search: SumSearch): void {
  const blocks = blocksOf(search).filter(
    (block) => block.length > 1 && search.labelOf(block[block.length - 1]!) === "none",
  );
  if (blocks.length < LEAST_ALIKE) return;
  const readings = blocks.map(([first, ...rest]) => toReading(search, first!, rest));
  const alike = readings.filter(
    ({ evidence: { met, missed } }) => missed.length <= 1 && met.length > missed.length,
  );
  if (alike.length < LEAST_ALIKE) return;
  // A block of zeros alone agrees with its neighbours' build.
  for (const reading of readings)
    if (alike.includes(reading) || isZero(search, reading)) search.accept(reading, "block", true);
}

function blocksOf({ table, queue }: SumSearch): number[][] {
  const blocks: number[][] = [[]];
  table.rows.forEach((row, r) => {
    if (!row.hasFigures) blocks.push([]);
    else if (queue.canAdd(r)) blocks[blocks.length - 1]!.push(r);
  });
  return blocks;
}

function toReading(search: SumSearch, total: number, rows: readonly number[]): Reading {
  const parts = plain(rows);
  const evidence = search.weigh(total, parts);
  return { total, parts, evidence, isNatural: true, weight: evidence.bits };
}

/** The label repeats, or adds Summa or Totalt, and every column is equal: a sum of one row. */
export function repeatedSums(search: SumSearch): void {
  for (let r = 1; r < search.table.rows.length; r++) {
    const above = search.table.rows[r - 1]!;
    const row = search.table.rows[r]!;
    if (!row.hasFigures || !search.queue.canAdd(r - 1) || search.totals.has(r)) continue;
    // Most rows are neither: the words are taken apart only where they may tell something.
    if (row.key !== above.key && row.role !== "total") continue;
    const label = withoutTotal(row.key);
    if (label === "" || label.replace(/ /g, "") !== above.key.replace(/ /g, "")) continue;
    const parts = plain([r - 1]);
    const { met, missed } = search.weigh(r, parts);
    if (met.length > 0 && (missed.length === 0 || (missed.length === 1 && met.length >= 2)))
      search.accept({ total: r, parts }, "repeat", true);
  }
}

function isZero({ table }: SumSearch, { total, parts }: Reading): boolean {
  const { values, columns } = table.amounts;
  return [total, ...parts.map(({ row }) => row)].every((r) =>
    values.subarray(r * columns, (r + 1) * columns).every((value) => value === 0),
  );
}
