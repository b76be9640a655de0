import { isPrinted } from "../tables/amounts";
import type { Difference } from "../structure/differences";
import type { Table } from "../tables/table";
import { toCheck, type Check } from "./check";

/**
 * Cross-footing: on every row a deviation equals the difference of its two columns. A row where one of the
 * two is blank counts it as nothing, but is only ever said to hold, never to fail.
 * @returns the checks, some rows of a deviation column at a time
 */
export function* crossFootingChecks(table: Table, differences: readonly Difference[]): Iterable<Check[]> {
  for (const difference of differences) {
    let found: Check[] = [];
    for (let row = 0; row < table.rows.length; row++) {
      const check = rowCheck(table, difference, row);
      if (check) found.push(check);
      if ((row + 1) % ROWS_AT_ONCE !== 0) continue;
      yield found;
      found = [];
    }
    yield found;
  }
}

const ROWS_AT_ONCE = 4000;

function rowCheck(table: Table, { deviation, minuend, subtrahend }: Difference, row: number): Check | null {
  const isThere = (column: number) => isPrinted(table.amounts, row, column);
  if (!isThere(deviation) || !(isThere(minuend) || isThere(subtrahend))) return null;
  const check = toCheck(
    "crossFooting",
    [
      { table, row, column: minuend, coefficient: 1 },
      { table, row, column: subtrahend, coefficient: -1 },
    ],
    { table, row, column: deviation },
  );
  const isWhole = isThere(minuend) && isThere(subtrahend);
  return isWhole || check.outcome === "holds" || check.outcome === "rounding" ? check : null;
}
