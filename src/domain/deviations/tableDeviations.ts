import type { CheckedTable } from "../checks/checkTable";
import { purposeOf } from "../forecast/fullYearColumns";
import type { Grid } from "../grid";
import type { Answers } from "../structure";
import { findConvention, type FoundConvention } from "./convention";
import { addedColumn, emptyColumns, existingColumns, type DeviationColumn } from "./deviationColumns";
import { planColumn, type PlannedColumn } from "./planDeviations";

/** Kinds of tables whose columns are compared by amount. */
const COMPARED = new Set(["drift", "resultat", "investering", "volym", "apris", "sammanstallning", "tabell"]);

/** What can be done for one table. */
export interface TableDeviations {
  readonly checked: CheckedTable;
  /** null where the user has to say. */
  readonly convention: FoundConvention | null;
  readonly columns: readonly PlannedColumn[];
  readonly notes: readonly DeviationNote[];
}

/** Why something that could be expected is not done. */
export type DeviationNote =
  /** Something stands to the right of the table, where a column would be added, or right after it. */
  { readonly kind: "noRoom" | "noRoomForShare" };

/** Headings of columns that would be added, by what they hold. */
export interface AddedHeadings {
  readonly amount: string;
  readonly share: string;
}

export interface DeviationOptions {
  /** A column of deviations in per cent too, where one has to be added. */
  readonly withShare: boolean;
  readonly headings: AddedHeadings;
}

/**
 * The deviation columns of a table: those that are there, those with a heading and nothing below it, and where
 * there is neither, one that would be added to its right.
 * @returns null for a table in which no budget is compared with anything
 */
export function tableDeviations(
  checked: CheckedTable,
  onSheet: readonly CheckedTable[],
  grid: Grid,
  answers: Answers,
  { withShare, headings }: DeviationOptions,
): TableDeviations | null {
  const { table } = checked;
  const roles = table.columns.map(({ heading }) => purposeOf(heading));
  const isCompared =
    COMPARED.has(table.kind) &&
    (roles.includes("budget") || existingColumns(checked).length > 0) &&
    (roles.includes("outcome") || roles.includes("forecast"));
  if (!isCompared) return null;
  const convention = findConvention(
    checked,
    onSheet.filter((other) => other !== checked),
    answers,
  );
  if (!convention) return { checked, convention, columns: [], notes: [] };
  const way = convention.convention;
  const found: DeviationColumn[] = [...existingColumns(checked), ...emptyColumns(checked, grid, way)];
  const notes: DeviationNote[] = [];
  if (!found.some(({ measure }) => measure === "amount")) {
    const amount = addedColumn(checked, grid, way, "amount", headings.amount, 0);
    if (amount === "noRoom") notes.push({ kind: "noRoom" });
    else if (amount) found.push(amount);
    const isAdded = amount !== null && amount !== "noRoom";
    const share = withShare && isAdded ? addedColumn(checked, grid, way, "share", headings.share, 1) : null;
    if (share === "noRoom") notes.push({ kind: "noRoomForShare" });
    else if (share) found.push(share);
  }
  if (found.length === 0 && notes.length === 0) return null;
  return { checked, convention, columns: found.map((column) => planColumn(checked, grid, column)), notes };
}
