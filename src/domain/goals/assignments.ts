import { BEHIND_PLAN, ON_PLAN } from "../words/goals/assessmentWords";
import { says, type Entry } from "../words/lexicon";
import type { Table } from "../tables/table";

/** How many assignments go as planned, and which kinds of them do not. */
export interface Assignments {
  readonly onPlan: number;
  readonly all: number;
  readonly behind: readonly { readonly label: string; readonly count: number }[];
}

/**
 * Counts the assignments of a table that has a column for those on plan and one for those that deviate from it.
 * Counts only rows that are parts: a total says the same once more.
 * @returns null for any other table
 */
export function readAssignments({ kind, columns, rows, figures, textColumns }: Table): Assignments | null {
  if (kind !== "assignments") return null;
  const find = (entry: Entry) => columns.findIndex(({ heading }) => says(entry, heading));
  const [onPlan, behind] = [find(ON_PLAN), find(BEHIND_PLAN)];
  if (onPlan < 0 || behind < 0) return null;
  const count = (row: number, column: number) => {
    const figure = figures[row]![column];
    return figure && figure.decimals === 0 ? figure.units : 0;
  };
  const parts = rows.flatMap(({ role, hasFigures, label }, row) =>
    role !== "total" && hasFigures
      ? [{ row, label: [label, ...textColumns.map(({ texts }) => texts[row])].filter(Boolean).join(", ") }]
      : [],
  );
  const met = parts.reduce((sum, { row }) => sum + count(row, onPlan), 0);
  const late = parts
    .map(({ row, label }) => ({ label, count: count(row, behind) }))
    .filter((one) => one.count > 0);
  return { onPlan: met, all: met + late.reduce((sum, one) => sum + one.count, 0), behind: late };
}
