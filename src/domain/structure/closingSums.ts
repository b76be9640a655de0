import { plain } from "./part";
import type { Reading } from "./reading";
import type { SumSearch } from "./sumSearch";

/** So many blocks have to end in the sum of their rows before a row of the same name is one wherever a block ends in it. */
const LEAST_ALIKE = 2;

/**
 * Blocks between blank rows that all end in a row of the same name: where it is the sum of its block in at least two
 * of them, it is in the others too, whether right or wrong. Rows without figures stand within their block.
 */
export function closingSums(search: SumSearch): void {
  const byName = new Map<string, Reading[]>();
  for (const block of blocksOf(search)) {
    if (block.length < 2) continue;
    const total = block.at(-1)!;
    const { key } = search.table.rows[total]!;
    if (key === "") continue;
    byName.set(key, [...(byName.get(key) ?? []), search.read(total, plain(block.slice(0, -1)), "firm", 1)]);
  }
  for (const readings of byName.values()) {
    const alike = readings.filter(isAlike);
    if (alike.length < LEAST_ALIKE || alike.length * 2 <= readings.length) continue;
    for (const reading of readings) search.accept(reading, "block", true);
  }
}

/** Every column that says anything meets, and more than one row is added. */
function isAlike({ parts, evidence: { met, missed } }: Reading): boolean {
  return parts.length > 1 && missed.length === 0 && met.length > 0;
}

function blocksOf({ table, queue }: SumSearch): number[][] {
  const blocks: number[][] = [[]];
  table.rows.forEach((row, r) => {
    if (row.isBlank) blocks.push([]);
    else if (row.hasFigures && queue.canAdd(r)) blocks.at(-1)!.push(r);
  });
  return blocks;
}
