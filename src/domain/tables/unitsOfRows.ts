import { hasUnitsOfItsRows } from "../words/units";
import type { Table } from "./table";

const known = new WeakMap<Table, boolean>();

/** The rows of a table stand each in a unit of its own, as key figures do; every sum of it asks, it is read once. */
export function areRowsInUnits(table: Table): boolean {
  const found = known.get(table);
  if (found !== undefined) return found;
  const are = hasUnitsOfItsRows(table.rows.map(({ label }) => label));
  known.set(table, are);
  return are;
}
