import type { BuiltTable } from "../structure/builtTable";
import { detailRows } from "../structure/detailRows";
import { exactFigure } from "../figures/exactFigure";
import { exact, type ExactNumber } from "../figures/exactNumber";
import { inUnit, type MoneyUnit } from "../arithmetic/volume";
import type { Grid } from "../sheet/grid";
import { TABLE_TRAITS } from "../words/tableTraits";
import { isMoney } from "../words/units";
import type { DeviationColumn } from "./deviationColumns";
import { isComment } from "../words/headings";
import { headingAt } from "./headingAt";
import { rowDeviation } from "./rowDeviation";
import type { Threshold } from "./thresholds";

/** A row whose deviation is so large that it has to be explained. */
export interface OverThreshold {
  readonly tableRow: number;
  readonly column: DeviationColumn;
  /** In the table's unit, by the column's convention. */
  readonly deviation: ExactNumber;
  /** As many decimals as the table prints it with; null where it prints none. */
  readonly decimals: number | null;
  /** Of the budget, as a size; null where the budget is zero. */
  readonly share: number | null;
}

/** The same, where nothing explains it. */
export type Unexplained = OverThreshold;

/** Whether a table has a column for comments at all, also one in which nothing has been written yet. */
export function hasComments({ table }: BuiltTable, grid: Grid): boolean {
  const { column, columns } = table.area;
  return [...Array(columns).keys()].some((c) => isComment(headingAt(grid, table, column + c)));
}

/**
 * Whether deviations may be large in a table that names no unit, had it been in millions: then nothing can be said
 * of them but that.
 */
export function mayBeLarge(
  built: BuiltTable,
  columns: readonly DeviationColumn[],
  threshold: Threshold,
): boolean {
  const { unit, kind } = built.table;
  const { isCounted } = TABLE_TRAITS[kind];
  return (
    unit === "" && !isCounted && withoutComment(built, passing(built, columns, threshold, "mnkr")).length > 0
  );
}

/**
 * The rows that pass the threshold and have no comment. Tables that are not in money have none, nor totals:
 * what has to be explained are the rows behind them.
 */
export function unexplained(
  built: BuiltTable,
  columns: readonly DeviationColumn[],
  threshold: Threshold,
): Unexplained[] {
  return withoutComment(built, overThreshold(built, columns, threshold));
}

function withoutComment({ table }: BuiltTable, rows: readonly OverThreshold[]): Unexplained[] {
  const comments = table.textColumns.filter(({ heading }) => isComment(heading));
  return rows.filter(({ tableRow }) => !comments.some(({ texts }) => texts[tableRow] !== ""));
}

/** The rows that pass the threshold, whatever is written on them; see unexplained. */
export function overThreshold(
  built: BuiltTable,
  columns: readonly DeviationColumn[],
  threshold: Threshold,
): OverThreshold[] {
  const { unit } = built.table;
  return isMoney(unit) ? passing(built, columns, threshold, unit) : [];
}

function passing(
  built: BuiltTable,
  columns: readonly DeviationColumn[],
  threshold: Threshold,
  unit: MoneyUnit,
): OverThreshold[] {
  const { table } = built;
  return detailRows(built).flatMap((row) =>
    columns
      .filter(({ measure }) => measure === "amount")
      .flatMap((column): OverThreshold[] => {
        const figures = [column.minuend, column.subtrahend, column.budget].map((c) => table.figures[row]![c]);
        if (figures.some((figure) => !figure)) return [];
        const { value: deviation, decimals } = rowDeviation(table, row, column)!;
        const budget = exactFigure(figures[2]!);
        const share = budget.sign() === 0 ? null : deviation.abs().dividedBy(budget.abs());
        const inTkr = inUnit(deviation.abs(), unit, "tkr");
        const passes = [
          // Whatever is spent without a budget is more than any share of it.
          share === null ? deviation.sign() !== 0 : share.compare(exact(threshold.share)) > 0,
          inTkr.compare(exact(threshold.amount)) > 0,
        ];
        const isLarge = threshold.rule === "both" ? passes.every(Boolean) : passes.some(Boolean);
        return isLarge
          ? [{ tableRow: row, column, deviation, decimals, share: share?.toCell() ?? null }]
          : [];
      }),
  );
}
