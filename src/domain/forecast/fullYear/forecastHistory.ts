import { exact, type ExactNumber } from "../../figures/exactNumber";
import { exactFigure } from "../../figures/exactFigure";
import { detailRows } from "../../structure/detailRows";
import type { SourceTable } from "../../structure/builtTable";
import { datedColumns, type Dated } from "./datedColumns";
import { yearOf } from "./fullYearColumns";
import { isFilled } from "./monthSeries";
import { forecastsInOrder } from "./ownForecast";

/** The forecasts that were made of one year, beside what came. */
export interface ForecastHistory {
  readonly source: SourceTable;
  readonly year: number;
  /** The earliest first. */
  readonly forecasts: readonly number[];
  readonly outcome: number;
  readonly rows: readonly ForecastHistoryRow[];
  /** How right each forecast was for all rows together: 1 less the sum of the errors as a share of what came. */
  readonly accuracy: readonly (number | null)[];
}

export interface ForecastHistoryRow {
  readonly row: number;
  readonly forecasts: readonly ExactNumber[];
  readonly outcome: ExactNumber;
  /** 1 where the forecast was what came, 0.9 where it was off by a tenth of it; null where nothing came. */
  readonly accuracy: readonly (number | null)[];
}

/**
 * Sets the forecasts of a year that is over beside its outcome. Rows without all of the figures are left out, so that
 * the forecasts are compared on the same rows.
 * @returns null where the table has fewer than two forecasts of the year or no outcome of all of it
 */
export function forecastHistory(source: SourceTable): ForecastHistory | null {
  const { table } = source;
  const year = yearOf(table);
  if (year === null) return null;
  const dated = datedColumns(source, year).filter((one) => one.year === year && isFilled(table, one.column));
  const forecasts = forecastsInOrder(
    table,
    dated.filter(({ purpose }) => purpose === "forecast"),
  );
  const outcomes = dated.filter((one) => one.purpose === "outcome" && isOfWholeYear(one));
  if (forecasts.length < 2 || outcomes.length !== 1) return null;
  const outcome = outcomes[0]!.column;
  const rows = detailRows(source).flatMap((row): ForecastHistoryRow[] => {
    const figures = table.figures[row]!;
    const came = figures[outcome];
    const said = forecasts.flatMap((column) => figures[column] ?? []);
    if (!came || said.length < forecasts.length || came.isPercent) return [];
    const amounts = said.map(exactFigure);
    const whole = exactFigure(came);
    return [
      { row, forecasts: amounts, outcome: whole, accuracy: amounts.map((one) => accuracyOf([one], [whole])) },
    ];
  });
  const accuracy = forecasts.map((_column, index) =>
    accuracyOf(
      rows.map((one) => one.forecasts[index]!),
      rows.map((one) => one.outcome),
    ),
  );
  return rows.length === 0 ? null : { source, year, forecasts, outcome, rows, accuracy };
}

/**
 * How right forecasts were: 1 less their errors as a share of what came.
 * @returns null where nothing came
 * @example accuracyOf of 950 and 40 against 1 000 and 50 // 1 - 60 / 1 050
 */
export function accuracyOf(said: readonly ExactNumber[], came: readonly ExactNumber[]): number | null {
  const sum = (amounts: readonly ExactNumber[]) =>
    amounts.reduce((total, amount) => total.plus(amount.abs()), exact(0));
  const whole = sum(came);
  if (whole.sign() === 0) return null;
  const errors = sum(said.map((one, index) => one.minus(came[index]!)));
  return exact(1).minus(errors.dividedBy(whole)).toCell();
}

/** An outcome beside forecasts that says no month is the year's. */
function isOfWholeYear({ span, month }: Dated): boolean {
  return span === "whole" || month === 12 || (span === "soFar" && month === null);
}
