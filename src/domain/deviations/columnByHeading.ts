import type { BuiltTable } from "../structure/builtTable";
import type { Grid } from "../sheet/grid";
import type { Answers } from "../structure/answers";
import { choosePair, takenOf, type PairChoice } from "./choosePair";
import { isNamed, type Pair, type PlaceOfColumn } from "./comparedPair";
import type { Convention } from "./convention";
import type { DeviationMeasure } from "../words/headings";
import type { DeviationColumn } from "./deviationColumns";
import { shareForm } from "./shareFigures";
import { isBlankAt } from "../sheet/cellAt";

/** A column that is left as it is, and why. */
export interface UnsureColumn {
  readonly heading: string;
  readonly choice:
    | Exclude<PairChoice, { kind: "pair" }>
    /** The user has said of its figures that they are no difference. */
    | { readonly kind: "rejected" }
    /** Most of its per cent are not what the budget and the other column make. */
    | { readonly kind: "otherShare" };
}

/** A column whose heading says that it holds deviations. */
export interface HeadedColumn extends PlaceOfColumn {
  readonly measure: DeviationMeasure;
  /** What the deviation in amounts to its left is taken between: per cent stand beside the amount they are of. */
  readonly beside: Pair | null;
}

/** A column of deviations as its heading and its place have it, or why it is left as it is. */
export function columnByHeading(
  { table, rejected }: BuiltTable,
  grid: Grid,
  headed: HeadedColumn,
  convention: Convention,
  answers: Answers,
): DeviationColumn | UnsureColumn {
  const { heading, measure, beside, before: sheetColumn } = headed;
  const place = table.columns.findIndex((column) => column.sheetColumn === sheetColumn);
  if (rejected.differences.some(({ deviation }) => deviation === place))
    return { heading, choice: { kind: "rejected" } };
  const isShare = measure !== "amount";
  const choice: PairChoice =
    isShare && beside && isNamed(table, beside, heading)
      ? { kind: "pair", pair: beside }
      : choosePair(table, headed, answers);
  if (choice.kind !== "pair") return { heading, choice };
  const isEmpty = table.rows.every(({ sheetRow }) => isBlankAt(grid, { row: sheetRow, column: sheetColumn }));
  const kind = isEmpty ? "empty" : "existing";
  const column = { kind, measure, sheetColumn, heading, ...takenOf(choice, convention) } as const;
  const form = isShare && place >= 0 ? shareForm(table, place, column) : column.form;
  return form ? { ...column, form } : { heading, choice: { kind: "otherShare" } };
}
