import { amountAt } from "../tables/amounts";
import type { Table } from "../tables/table";
import type { Difference } from "./differences";
import type { Relation } from "./relations";

/** Which columns can say whether a row is the sum of others. */
export interface Witnesses {
  /** Columns that are added up and hold more than zeros. */
  readonly columns: readonly number[];
  /** Those of them that say something of their own: neither copies nor computed from others. */
  readonly independent: ReadonlySet<number>;
}

/** The columns of a table that bear witness, and which of them follow from others. */
export function witnessesOf(
  table: Table,
  differences: readonly Difference[],
  relations: readonly Relation[],
): Witnesses {
  const columns = table.columns.flatMap((column, c) => (column.isFooted && isNonZero(table, c) ? [c] : []));
  const isThere = (c: number) => columns.includes(c);
  const independent = new Set(columns);
  for (const { deviation, minuend, subtrahend } of differences)
    if (isThere(minuend) && isThere(subtrahend)) independent.delete(deviation);
  for (const { target, parts } of relations)
    if (parts.every(({ column }) => independent.has(column))) independent.delete(target);
  for (const a of columns)
    for (const b of columns)
      if (a < b && independent.has(a) && independent.has(b) && isCopy(table, a, b)) independent.delete(b);
  return { columns, independent: independent.size > 0 ? independent : new Set(columns) };
}

function isNonZero(table: Table, c: number): boolean {
  for (let r = 0; r < table.amounts.rows; r++) if (amountAt(table.amounts, r, c) !== 0) return true;
  return false;
}

/** The same figures on every row but at most one. */
function isCopy(table: Table, a: number, b: number): boolean {
  let differing = 0;
  for (let r = 0; r < table.amounts.rows && differing < 2; r++) {
    if (amountAt(table.amounts, r, a) !== amountAt(table.amounts, r, b)) differing++;
  }
  return differing < 2;
}
