import { columnRole } from "./columnRoles";

/** Whether the roles stand in the rows: at least three different ones, beside one column of figures. */
export function isTurned(labels: readonly string[], figureColumns: number): boolean {
  if (figureColumns !== 1) return false;
  const roles = labels
    .map(columnRole)
    .filter((role) => ["budget", "outcome", "forecast", "deviation", "percent"].includes(role));
  return new Set(roles).size >= 3;
}
