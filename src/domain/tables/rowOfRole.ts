import { columnRole, type ColumnRole } from "../words/columnRoles";
import type { Table } from "./table";

/**
 * The first row with figures whose label says a role that columns elsewhere have: a follow-up has its budget, its
 * outcome and the deviation in a row each.
 * @returns -1 where none does
 * @example rowOfRole(table, "budget") // 0 for "Budget till och med november" on top
 */
export function rowOfRole({ rows }: Pick<Table, "rows">, role: ColumnRole): number {
  return rows.findIndex(({ label, hasFigures }) => hasFigures && columnRole(label) === role);
}
