import { exact, type ExactNumber } from "../../figures/exactNumber";
import { exactFigure } from "../../figures/exactFigure";
import { detailRows } from "../../structure/detailRows";
import type { SourceTable } from "../../structure/builtTable";
import { datedColumns, type Dated } from "./datedColumns";
import { yearOf } from "./fullYearColumns";
import { isFilled } from "./monthSeries";
import { comparable } from "../../words/comparable";
import { forecastsInOrder } from "./ownForecast";

/** A table of the workbook, or of another file. */
export interface HistorySource extends SourceTable {
  /** The file's name; undefined for the workbook itself. */
  readonly file?: string;
}

/** A column of forecasts, or of what came, wherever it stands. */
export interface HistoryColumn {
  readonly source: HistorySource;
  readonly column: number;
  /** "Prognos 2", by its own heading or by its sheet. */
  readonly heading: string;
}

/** The forecasts that were made of one year, beside what came. */
export interface ForecastHistory {
  readonly year: number;
  /** The earliest first. */
  readonly forecasts: readonly HistoryColumn[];
  readonly outcome: HistoryColumn;
  readonly rows: readonly ForecastHistoryRow[];
  /** How right each forecast was for all rows together: 1 less the sum of the errors as a share of what came. */
  readonly accuracy: readonly (number | null)[];
}

export interface ForecastHistoryRow {
  readonly label: string;
  /** Where it stands in the table of each forecast, and in that of the outcome. */
  readonly at: readonly number[];
  readonly row: number;
  readonly forecasts: readonly ExactNumber[];
  readonly outcome: ExactNumber;
  /** 1 where the forecast was what came, 0.9 where it was off by a tenth of it; null where nothing came. */
  readonly accuracy: readonly (number | null)[];
}

/**
 * Sets the forecasts of a year that is over beside its outcome, as they stand in one table.
 * @returns null where the table has fewer than two forecasts of the year or no outcome of all of it
 */
export function forecastHistory(source: SourceTable): ForecastHistory | null {
  const { table } = source;
  const year = yearOf(table);
  if (year === null) return null;
  const outcome = endedOutcome(source, year);
  const dated = datedIn(source, year).filter(({ purpose }) => purpose === "forecast");
  const forecasts = forecastsInOrder(table, dated);
  if (forecasts.length < 2 || !outcome) return null;
  const column = (c: number): HistoryColumn => ({ source, column: c, heading: table.columns[c]!.heading });
  return historyOf(year, forecasts.map(column), outcome);
}

/** The columns of a year that hold something. */
export function datedIn(source: SourceTable, year: number): Dated[] {
  return datedColumns(source, year).filter((one) => one.year === year && isFilled(source.table, one.column));
}

/** What came in the whole of a year; null where no one column says it. */
export function endedOutcome(source: SourceTable, year: number): HistoryColumn | null {
  const found = datedIn(source, year).filter((one) => one.purpose === "outcome" && isOfWholeYear(one));
  if (found.length !== 1) return null;
  const { column } = found[0]!;
  return { source, column, heading: source.table.columns[column]!.heading };
}

/**
 * Holds forecasts against what came, row by row. Rows without all of the figures are left out, so that the forecasts
 * are compared on the same rows.
 * @returns null where no row has all of them
 */
export function historyOf(
  year: number,
  forecasts: readonly HistoryColumn[],
  outcome: HistoryColumn,
): ForecastHistory | null {
  const { table } = outcome.source;
  const rows = detailRows(outcome.source).flatMap((row): ForecastHistoryRow[] => {
    const came = table.figures[row]![outcome.column];
    const at = forecasts.map(({ source }) => sameRow(source, outcome.source, row));
    const said = forecasts.flatMap(({ source, column }, index) => {
      const place = at[index] ?? null;
      return place === null ? [] : (source.table.figures[place]![column] ?? []);
    });
    if (!came || said.length < forecasts.length || came.isPercent) return [];
    const amounts = said.map(exactFigure);
    const whole = exactFigure(came);
    const accuracy = amounts.map((one) => accuracyOf([one], [whole]));
    const { label } = table.rows[row]!;
    return [{ label, at: at.flatMap((one) => one ?? []), row, forecasts: amounts, outcome: whole, accuracy }];
  });
  const accuracy = forecasts.map((_column, index) =>
    accuracyOf(
      rows.map((one) => one.forecasts[index]!),
      rows.map((one) => one.outcome),
    ),
  );
  return rows.length === 0 ? null : { year, forecasts, outcome, rows, accuracy };
}

/** The row of the same name, the how-manieth with that name; null where there is none. */
function sameRow({ table }: SourceTable, other: SourceTable, row: number): number | null {
  if (table === other.table) return row;
  const wanted = other.table.rows[row]!;
  const found = table.rows.findIndex(
    ({ label, ordinal }) => comparable(label) === comparable(wanted.label) && ordinal === wanted.ordinal,
  );
  return found < 0 ? null : found;
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
