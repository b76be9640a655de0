import type { BuiltTable } from "../structure/builtTable";
import { purposeOf } from "../words/headings";
import type { Grid } from "../sheet/grid";
import type { Answers } from "../structure/answers";
import { TABLE_TRAITS } from "../words/tableTraits";
import { addColumns, type AddOptions, type NoRoom } from "./addColumns";
import { findConvention, type FoundConvention } from "./convention";
import type { UnsureColumn } from "./columnByHeading";
import { findColumns } from "./findColumns";
import { headingAt } from "./headingAt";
import { planColumn, type PlannedColumn } from "./planDeviations";

/** What can be done for one table. */
export interface TableDeviations {
  readonly built: BuiltTable;
  /** null where the user has to say. */
  readonly convention: FoundConvention | null;
  readonly columns: readonly PlannedColumn[];
  /** Columns that nothing is done with until it is known what they are taken between. */
  readonly unsure: readonly UnsureColumn[];
  /** A column that would be added but for what stands to the right of the table. */
  readonly noRoom: NoRoom | null;
}

/**
 * The deviation columns of a table: those that are there, those with a heading and nothing below it, and where
 * there is neither, one that would be added to its right.
 * @returns null for a table in which no budget is compared with anything
 */
export function tableDeviations(
  built: BuiltTable,
  onSheet: readonly BuiltTable[],
  grid: Grid,
  answers: Answers,
  options: AddOptions,
): TableDeviations | null {
  if (!isCompared(built)) return null;
  const others = onSheet.filter((other) => other !== built);
  const convention = findConvention(built, others, answers, headingsOf(built, grid));
  if (!convention) return { built, convention, columns: [], unsure: [], noRoom: null };
  const way = convention.convention;
  const found = findColumns(built, grid, way, answers);
  const added = found.hasAmount ? null : addColumns(built.table, grid, way, answers, options);
  const columns = [...found.columns, ...(added?.columns ?? [])];
  const unsure = [...found.unsure, ...(added?.unsure ?? [])];
  const noRoom = added?.noRoom ?? null;
  if (columns.length === 0 && unsure.length === 0 && !noRoom) return null;
  return {
    built,
    convention,
    columns: columns.map((column) => planColumn(built, grid, column)),
    unsure,
    noRoom,
  };
}

/** Of every column of the table, also those that are still blank. */
function headingsOf({ table }: BuiltTable, grid: Grid): string[] {
  const { column, columns } = table.area;
  return Array.from({ length: columns }, (_, i) => headingAt(grid, table, column + i));
}

function isCompared({ table, differences }: BuiltTable): boolean {
  const roles = table.columns.map(({ heading }) => purposeOf(heading));
  const isBudgeted =
    roles.includes("budget") ||
    differences.some(({ minuend, subtrahend }) => [minuend, subtrahend].some((c) => roles[c] === "budget"));
  return (
    TABLE_TRAITS[table.kind].hasDeviations &&
    isBudgeted &&
    (roles.includes("outcome") || roles.includes("forecast"))
  );
}
