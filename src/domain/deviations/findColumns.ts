import type { BuiltTable } from "../structure/builtTable";
import type { Grid } from "../sheet/grid";
import type { Answers } from "../structure/answers";
import { columnByHeading, type UnsureColumn } from "./columnByHeading";
import { isSamePair, type Pair } from "./comparedPair";
import type { Convention } from "./convention";
import type { DeviationColumn } from "./deviationColumns";
import { measureOf, purposeOf } from "../words/headings";
import { headingAt } from "./headingAt";
import { knownColumns, pairOf } from "./knownColumns";

/** The columns that a table has for deviations. */
export interface FoundColumns {
  readonly columns: readonly DeviationColumn[];
  /** Columns that are left as they are. */
  readonly unsure: readonly UnsureColumn[];
  /** There is a column of deviations in amounts, understood or not: no second one is added. */
  readonly hasAmount: boolean;
}

/**
 * From the left, the columns whose figures are known to be differences, and those whose heading says that they
 * hold deviations, empty or not: each takes the budget and what it is compared with from the columns between the
 * last deviation and itself, or those its heading names.
 */
export function findColumns(
  built: BuiltTable,
  grid: Grid,
  convention: Convention,
  answers: Answers,
): FoundColumns {
  const { table, differences } = built;
  const known = knownColumns(built, convention);
  const columns: DeviationColumn[] = [];
  const unsure: UnsureColumn[] = [];
  let hasAmount = known.length > 0;
  let from = table.area.column;
  let beside: Pair | null = null;
  for (const sheetColumn of columnsOfFigures(built)) {
    const place = table.columns.findIndex((column) => column.sheetColumn === sheetColumn);
    const heading = headingAt(grid, table, sheetColumn);
    const measure = measureOf(heading);
    const isAmount = measure === "amount";
    let column: DeviationColumn | UnsureColumn | undefined = known.find(
      (one) => one.sheetColumn === sheetColumn,
    );
    if (!column && measure && !differences.some(({ deviation }) => deviation === place)) {
      hasAmount ||= isAmount;
      const headed = { heading, measure, from, before: sheetColumn, beside };
      const taken = isAmount ? known.map(pairOf) : [];
      column = columnByHeading(built, grid, { ...headed, taken }, convention, answers);
    }
    if (!measure && ["budget", "outcome", "forecast"].includes(purposeOf(heading))) beside = null;
    if (column && "choice" in column) unsure.push(column);
    else if (column) {
      columns.push(column);
      if (column.measure === "amount") beside = pairOf(column);
    }
    if (isAmount || table.columns[place]?.role === "deviation") from = sheetColumn + 1;
  }
  return withoutDoubles({ columns, unsure, hasAmount });
}

/** From the first column of figures to the right end of the table, but for columns of words. */
function columnsOfFigures({ table: { area, columns, textColumns } }: BuiltTable): number[] {
  const first = columns[0]?.sheetColumn ?? area.column + area.columns;
  const words = new Set(textColumns.map(({ sheetColumn }) => sheetColumn));
  return Array.from({ length: area.column + area.columns - first }, (_, i) => first + i).filter(
    (column) => !words.has(column),
  );
}

/** Two empty columns would hold the same: which of them is meant, and what the other is, nothing tells. */
function withoutDoubles({ columns, unsure, hasAmount }: FoundColumns): FoundColumns {
  const isDouble = (one: DeviationColumn) =>
    one.kind === "empty" &&
    one.measure === "amount" &&
    columns.some(
      (other) =>
        other !== one &&
        other.kind === "empty" &&
        other.measure === "amount" &&
        isSamePair(pairOf(one), pairOf(other)),
    );
  const doubles = columns.filter(isDouble);
  return {
    columns: columns.filter((one) => !doubles.includes(one)),
    unsure: [
      ...unsure,
      ...doubles.map(({ heading }): UnsureColumn => ({ heading, choice: { kind: "unknown" } })),
    ],
    hasAmount,
  };
}
