import { isPrinted } from "../tables/amounts";
import type { Difference } from "../structure/differences";
import type { Table } from "../tables/table";
import { toCheck, type Check } from "./check";

/**
 * Cross-footing: on every row a deviation equals the difference of its two columns. A row where one of the
 * two is blank counts it as nothing: where that fails it is asked, nobody is called wrong. A corner left blank in a row
 * of totals is only ever said to hold.
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
  const isWhole = isThere(minuend) && isThere(subtrahend);
  const check = toCheck(
    "crossFooting",
    [
      { table, row, column: minuend, coefficient: 1 },
      { table, row, column: subtrahend, coefficient: -1 },
    ],
    { table, row, column: deviation },
    { isByFigures: !isWhole },
  );
  const holds = check.outcome === "holds" || check.outcome === "rounding";
  return isWhole || holds || table.rows[row]!.role === "plain" ? check : null;
}
