import type { CheckedTable } from "../checks/checkTable";
import { purposeOf } from "../forecast/fullYearColumns";
import type { Grid } from "../grid";
import type { Answers } from "../structure";
import { isNamed, isSamePair, ordered, type Pair } from "./comparedPair";
import type { Convention } from "./convention";
import type { DeviationColumn } from "./deviationColumns";
import { headingAt, measureOf } from "./headingAt";
import { choosePair, type PairChoice } from "./choosePair";
import { knownColumns, pairOf } from "./knownColumns";
import { shareForm } from "./shareFigures";
import { isBlankAt } from "./sheetCells";

/** The columns of a table that its sheet has for deviations. */
export interface FoundColumns {
  readonly columns: readonly DeviationColumn[];
  /** Columns whose budget or outcome is not known, by their headings, and pairs of different times. */
  readonly unsure: readonly UnsureColumn[];
  /** There is a column of deviations in amounts, understood or not: no second one is added. */
  readonly hasAmount: boolean;
}

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

/**
 * From the left, the columns whose figures are known to be differences, and those whose heading says that they
 * hold deviations, empty or not: each takes the budget and what it is compared with from the columns between the
 * last deviation and itself, or those its heading names.
 */
export function findColumns(
  checked: CheckedTable,
  grid: Grid,
  convention: Convention,
  answers: Answers,
): FoundColumns {
  const { table, rejected } = checked;
  const known = knownColumns(checked);
  const taken = known.map(pairOf);
  const columns: DeviationColumn[] = [];
  const unsure: UnsureColumn[] = [];
  let hasAmount = known.length > 0;
  let from = table.area.column;
  let beside: Pair | null = null;
  for (let c = table.area.column; c < table.area.column + table.area.columns; c++) {
    const place = table.columns.findIndex(({ sheetColumn }) => sheetColumn === c);
    const heading = headingAt(grid, table, c);
    const measure = measureOf(heading);
    const own = known.find(({ sheetColumn }) => sheetColumn === c);
    if (["budget", "outcome", "forecast"].includes(purposeOf(heading)) && !measure) beside = null;
    if (own) {
      columns.push(own);
      beside = pairOf(own);
    } else if (measure && !checked.differences.some(({ deviation }) => deviation === place)) {
      if (measure === "amount") hasAmount = true;
      const isRejected = rejected.differences.some(({ deviation }) => deviation === place);
      const isShare = measure !== "amount";
      if (isRejected) unsure.push({ heading, choice: { kind: "rejected" } });
      if (isRejected) continue;
      // A share stands beside the amount it is of.
      const choice: PairChoice =
        isShare && beside && isNamed(table, beside, heading)
          ? { kind: "pair", pair: beside }
          : choosePair(table, { heading, from, before: c, taken: isShare ? [] : taken }, answers);
      if (choice.kind === "pair") {
        const isEmpty = table.rows.every(({ sheetRow }) => isBlankAt(grid, { row: sheetRow, column: c }));
        const kind = isEmpty ? "empty" : "existing";
        const column = {
          kind,
          measure,
          sheetColumn: c,
          heading,
          ...ordered(choice.pair, convention),
        } as const;
        const form = isShare && place >= 0 ? shareForm(table, place, column) : column.form;
        if (form) columns.push({ ...column, form });
        else unsure.push({ heading, choice: { kind: "otherShare" } });
        if (!isShare) beside = choice.pair;
      } else unsure.push({ heading, choice });
    }
    if (measure === "amount" || table.columns[place]?.role === "deviation") from = c + 1;
  }
  return withoutDoubles({ columns, unsure, hasAmount });
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
