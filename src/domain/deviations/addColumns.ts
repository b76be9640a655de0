import type { Grid } from "../sheet/grid";
import type { Answers } from "../structure/answers";
import type { Table } from "../tables/table";
import { choosePair, takenOf } from "./choosePair";
import type { Convention } from "./convention";
import { isRoomFor, type DeviationColumn } from "./deviationColumns";
import type { UnsureColumn } from "./columnByHeading";

/** Headings of columns that would be added, by what they hold. */
export interface AddedHeadings {
  readonly amount: string;
  readonly share: string;
}

export interface AddOptions {
  /** A column of deviations in per cent too. */
  readonly withShare: boolean;
  readonly headings: AddedHeadings;
}

/** No column fits, or none for per cent beside that of amounts. */
export type NoRoom = "amount" | "share";

/** What would be added to a table that has no column of deviations. */
export interface AddedColumns {
  readonly columns: readonly DeviationColumn[];
  readonly unsure: readonly UnsureColumn[];
  readonly noRoom: NoRoom | null;
}

/**
 * A column to the right of the table, budget against forecast or against outcome, and one in per cent where that
 * is wanted.
 */
export function addColumns(
  table: Table,
  grid: Grid,
  convention: Convention,
  answers: Answers,
  { withShare, headings }: AddOptions,
): AddedColumns {
  const first = table.area.column + table.area.columns;
  const choice = choosePair(
    table,
    { heading: "", from: table.area.column, before: first, taken: [] },
    answers,
  );
  if (choice.kind !== "pair")
    return { columns: [], unsure: [{ heading: headings.amount, choice }], noRoom: null };
  const measures = withShare ? (["amount", "share"] as const) : (["amount"] as const);
  const columns: DeviationColumn[] = [];
  for (const [offset, measure] of measures.entries()) {
    const sheetColumn = first + offset;
    if (!isRoomFor(table, grid, sheetColumn)) return { columns, unsure: [], noRoom: measure };
    const heading = headings[measure];
    columns.push({ kind: "added", measure, sheetColumn, heading, ...takenOf(choice, convention) });
  }
  return { columns, unsure: [], noRoom: null };
}
