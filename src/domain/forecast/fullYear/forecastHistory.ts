import { exact, type ExactNumber } from "../../figures/exactNumber";
import { exactFigure } from "../../figures/exactFigure";
import { detailRows } from "../../structure/detailRows";
import type { SourceTable } from "../../structure/builtTable";
import { datedColumns, type Dated } from "./datedColumns";
import { yearOf } from "./fullYearColumns";
import { isFilled } from "./monthSeries";
import { reportedTime } from "./yearColumns";
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
  /** The first of the rows are those that have all of the forecasts. */
  readonly whole: number;
  /** How right each forecast was for these together: 1 less the sum of the errors as a share of what came. */
  readonly accuracy: readonly (number | null)[];
}

export interface ForecastHistoryRow {
  readonly label: string;
  /** Where it stands in the table of each forecast, and in that of the outcome. */
  readonly at: readonly (number | null)[];
  readonly row: number;
  /** null where a forecast has no figure for the row: it is shown, and not in what is said of all rows. */
  readonly forecasts: readonly (ExactNumber | null)[];
  /** Each forecast less what came, as they are printed: their signs are not turned. */
  readonly errors: readonly (ExactNumber | null)[];
  readonly outcome: ExactNumber;
  /** 1 where the forecast was what came, 0.9 where it was off by a tenth of it; null where nothing came. */
  readonly accuracy: readonly (number | null)[];
}

/**
 * Sets the forecasts of a year that is over beside its outcome, as they stand in one table.
 * @param year the table's own when left out; the year before it may stand beside what is being forecast
 * @returns null where the table has fewer than two forecasts of the year or no outcome of all of it
 */
export function forecastHistory(source: SourceTable, year = yearOf(source.table)): ForecastHistory | null {
  const { table } = source;
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
  const found = datedIn(source, year).filter(
    (one) => one.purpose === "outcome" && isOfWholeYear(one, source),
  );
  if (found.length !== 1) return null;
  const { column } = found[0]!;
  return { source, column, heading: source.table.columns[column]!.heading };
}

/**
 * Holds forecasts against what came, row by row. Rows without all of the forecasts come last and are left out of what
 * is said of all rows, so that the forecasts are compared on the same ones.
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
    const said = forecasts.map(({ source, column }, index) => {
      const place = at[index] ?? null;
      const figure = place === null ? null : source.table.figures[place]![column];
      return figure ? exactFigure(figure) : null;
    });
    if (!came || said.every((one) => one === null) || came.isPercent) return [];
    const outcomeOfRow = exactFigure(came);
    const errors = said.map((one) => one && one.minus(outcomeOfRow));
    const accuracy = said.map((one) => one && accuracyOf([one], [outcomeOfRow]));
    const { label } = table.rows[row]!;
    return [
      {
        label,
        at,
        row,
        forecasts: said,
        errors,
        outcome: outcomeOfRow,
        accuracy,
      },
    ];
  });

  const whole = rows.filter((one) => one.forecasts.every((said) => said !== null));
  if (whole.length === 0) return null;
  const accuracy = forecasts.map((_column, index) =>
    accuracyOf(
      whole.flatMap((one) => one.forecasts[index] ?? []),
      whole.map((one) => one.outcome),
    ),
  );
  const inOrder = [...whole, ...rows.filter((one) => !whole.includes(one))];
  return { year, forecasts, outcome, rows: inOrder, whole: whole.length, accuracy };
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

/** An outcome beside forecasts that says no month is the year's; not so where the report itself is of a month. */
function isOfWholeYear({ span, month, isAccumulated }: Dated, source: SourceTable): boolean {
  const reported = reportedTime(source).month;
  const isUndated = span === "soFar" && month === null && !isAccumulated;
  return span === "whole" || month === 12 || (isUndated && (reported === null || reported === 12));
}
