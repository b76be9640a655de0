import type { CheckedTable } from "../checks/checkTable";
import { parseFigure } from "../figures/parseFigure";
import { exact, type ExactNumber } from "../functions/exactNumber";
import { inUnit, type MoneyUnit } from "../functions/volume";
import { detailRows, exactFigure } from "../forecast/sourceRows";
import type { Answers } from "../structure";
import { isMoney } from "../tables/unit";
import { comparable } from "../tables/words";
import type { DeviationColumn } from "./deviationColumns";

/** When a deviation is so large that it has to be explained. */
export interface Threshold {
  /** A share of the budget: 0.05 is five per cent. */
  readonly share: number;
  /** In tkr. */
  readonly amount: number;
  /** Both have to be exceeded, or either. */
  readonly rule: "both" | "either";
}

/** The keys of the municipality's own thresholds among the workbook's answers. */
export const THRESHOLD_KEYS = {
  share: "threshold:percent",
  amount: "threshold:tkr",
  rule: "threshold:rule",
} as const;

const STANDARD: Threshold = { share: 0.05, amount: 500, rule: "both" };

/** The thresholds kept in the workbook; five per cent and 500 tkr, both exceeded, where nothing is kept. */
export function readThreshold(answers: Answers): Threshold {
  const percent = kept(answers[THRESHOLD_KEYS.share]);
  return {
    share: percent === null ? STANDARD.share : exact(percent).shifted(2).toCell(),
    amount: kept(answers[THRESHOLD_KEYS.amount]) ?? STANDARD.amount,
    rule: answers[THRESHOLD_KEYS.rule] === "either" ? "either" : "both",
  };
}

/** A size as it was written: "2,5", "1 000"; null where it is none. */
function kept(text: string | undefined): number | null {
  const figure = text === undefined ? null : parseFigure(text);
  return figure === null || figure.units < 0 ? null : Number(`${figure.units}e${-figure.decimals}`);
}

/** A row whose deviation has to be explained and is not. */
export interface Unexplained {
  readonly tableRow: number;
  readonly column: DeviationColumn;
  /** In the table's unit, by the column's convention. */
  readonly deviation: ExactNumber;
  /** Of the budget, as a size; null where the budget is zero. */
  readonly share: number | null;
}

const COMMENT = /kommentar|analys|orsak|förklar|anmärkning|motivering/;

/** Whether a table has a column for comments at all. */
export function hasComments({ table }: CheckedTable): boolean {
  return table.textColumns.some(({ heading }) => COMMENT.test(comparable(heading)));
}

/**
 * The rows that pass the threshold and have no comment. Tables that are not in money have none, nor totals:
 * what has to be explained are the rows behind them.
 */
export function unexplained(
  checked: CheckedTable,
  columns: readonly DeviationColumn[],
  threshold: Threshold,
): Unexplained[] {
  const { table } = checked;
  if (!isMoney(table.unit)) return [];
  const comments = table.textColumns.filter(({ heading }) => COMMENT.test(comparable(heading)));
  return detailRows(checked).flatMap((row) => {
    if (comments.some(({ texts }) => texts[row] !== "")) return [];
    return columns
      .filter(({ measure }) => measure === "amount")
      .flatMap((column): Unexplained[] => {
        const figures = [column.minuend, column.subtrahend, column.budget].map((c) => table.figures[row]![c]);
        if (figures.some((figure) => !figure)) return [];
        const [minuend, subtrahend, budget] = figures.map((figure) => exactFigure(figure!));
        const deviation = minuend!.minus(subtrahend!);
        const share = budget!.sign() === 0 ? null : deviation.abs().dividedBy(budget!.abs());
        const inTkr = inUnit(deviation.abs(), table.unit as MoneyUnit, "tkr");
        const passes = [
          // Whatever is spent without a budget is more than any share of it.
          share === null ? deviation.sign() !== 0 : share.compare(exact(threshold.share)) > 0,
          inTkr.compare(exact(threshold.amount)) > 0,
        ];
        const isLarge = threshold.rule === "both" ? passes.every(Boolean) : passes.some(Boolean);
        return isLarge ? [{ tableRow: row, column, deviation, share: share?.toCell() ?? null }] : [];
      });
  });
}
