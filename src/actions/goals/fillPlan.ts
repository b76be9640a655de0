import type { CellChange, Plan } from "../../domain/sheet/plan";
import type { GoalReport, GoalRowView } from "./goalReport";

export interface FillChoice {
  /** Addresses of assessments that a person has written and that are to be replaced. */
  readonly replace?: readonly string[];
  /** Tables, by address, that get a row below them that tells where the steps of the scale begin. */
  readonly legends?: readonly string[];
}

/**
 * What a click on "Fyll" writes: the indicators without an assessment, colours for words that stand there, and those
 * of the others that the user has chosen to replace. A person's own assessments stay by default.
 * @returns null where nothing would be written
 */
export function fillPlan(
  { sheet, tables }: GoalReport,
  { replace = [], legends = [] }: FillChoice = {},
): Plan | null {
  const isChosen = ({ state, address }: GoalRowView) =>
    state !== "differs" || (address !== null && replace.includes(address));
  const changes = tables.flatMap(({ address, rows, legend }) => [
    ...rows.filter(isChosen).flatMap((row) => row.changes),
    ...rows.flatMap((row) => row.trendChanges),
    ...(legend && legends.includes(address) ? legend.changes : []),
  ]);
  // The heading of a new column comes with each of its words.
  const unique = new Map(
    changes.map((change): [string, CellChange] => [`${change.row},${change.column}`, change]),
  );
  return unique.size === 0 ? null : { sheet, changes: [...unique.values()] };
}
