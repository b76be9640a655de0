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
    (block) => block.length > 1 && search.labelOf(block.at(-1)!) === "none",
  );
  if (blocks.length < LEAST_ALIKE) return;
  const readings = blocks.map(([first, ...rest]) => search.read(first!, plain(rest), "firm", 1));
  const alike = readings.filter(
    ({ evidence: { met, missed } }) => missed.length <= 1 && met.length > missed.length,
  );
  const others = readings.filter(({ evidence: { missed } }) => missed.length > 0);
  // Of blocks by the dozen two meet by chance.
  if (alike.length < Math.max(LEAST_ALIKE, others.length)) return;
  // A block of zeros alone agrees with its neighbours' build.
  for (const reading of readings)
    if (alike.includes(reading) || isZero(search, reading)) search.accept(reading, "block", true);
}

function blocksOf({ table, queue }: SumSearch): number[][] {
  const blocks: number[][] = [[]];
  table.rows.forEach((row, r) => {
    if (!row.hasFigures) blocks.push([]);
    else if (queue.canAdd(r)) blocks.at(-1)!.push(r);
  });
  return blocks;
}

/**
 * Sums of one row, every column equal: the label repeats, or adds Summa or Totalt; or a row that says so stands alone
 * with it below another total, so that no other row can be meant.
 */
export function repeatedSums(search: SumSearch): void {
  for (let r = 1; r < search.table.rows.length; r++) {
    const row = search.table.rows[r]!;
    if (!row.hasFigures || !search.queue.canAdd(r - 1) || search.totals.has(r)) continue;
    // Most rows are neither: the words are taken apart only where they may tell something.
    if (row.key !== search.table.rows[r - 1]!.key && row.role !== "total") continue;
    const isNamed = isRepeat(search, r) && row.role === "total" && search.labelOf(r - 1) === "none";
    if (!isNamed && !isRepeat(search, r) && !isAloneWith(search, r)) continue;
    const parts = plain([r - 1]);
    const { met, missed } = search.weigh(r, parts);
    // "Summa skola" right below "Skola" is no sum of anything else, right or wrong.
    const isSum = isNamed ? met.length + missed.length > 0 : met.length > 0 && missed.length <= 1;
    if (isSum) search.accept({ total: r, parts }, "repeat", true);
  }
}

function isRepeat({ table: { rows } }: SumSearch, r: number): boolean {
  const { key, role } = rows[r]!;
  const label = withoutTotal(key);
  // Posts by their time or their number are no groups.
  if (!/[a-zåäö]/.test(label) || label.replace(/ /g, "") !== rows[r - 1]!.key.replace(/ /g, "")) return false;
  // Rows of one name by the dozen are posts of a list: none is the sum of the one above it.
  return role === "total" || (rows[r - 2]?.key !== key && rows[r + 1]?.key !== key);
}

/** The row above is the only one since the total, the heading or the blank row above that. */
function isAloneWith(search: SumSearch, r: number): boolean {
  const above = search.table.rows[r - 2];
  if (search.table.rows[r]!.role !== "total" || search.labelOf(r - 1) !== "none" || !above) return false;
  return !above.hasFigures || search.table.rows[r - 2]!.role === "total";
}

function isZero({ table }: SumSearch, { total, parts }: Reading): boolean {
  const { values, columns } = table.amounts;
  return [total, ...parts.map(({ row }) => row)].every((r) =>
    values.subarray(r * columns, (r + 1) * columns).every((value) => value === 0),
  );
}
