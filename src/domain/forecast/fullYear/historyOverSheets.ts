import type { SourceTable } from "../../structure/builtTable";
import { isWholeYear, readPeriod } from "../../words/periods";
import {
  datedIn,
  historyOf,
  endedOutcome,
  type ForecastHistory,
  type HistoryColumn,
  type HistorySource,
} from "./forecastHistory";
import { forecastMade, type ForecastMade } from "./forecastMade";
import { yearOf } from "./fullYearColumns";
import { latestForecast } from "./ownForecast";

/** A forecast that its file, its sheet or its title says when it was made of. */
interface Report extends ForecastMade {
  readonly column: HistoryColumn;
}

/**
 * The forecasts of a year that is over, each on a sheet of its own: "Prognos 1" to "Prognos 4", or the months that
 * they were made in, beside the outcome on another sheet, or in files of their own. Rows are the same by their names.
 * @param sheet that the outcome stands on; of several years that are over there the latest is taken
 * @returns null where fewer than two of them can be set in order, or where several outcomes on the sheet may be meant
 */
export function historyOverSheets(tables: readonly HistorySource[], sheet: string): ForecastHistory | null {
  const inFront = tables.filter((source) => source.file === undefined && source.sheet === sheet);
  const ended = inFront.flatMap((source) => {
    const year = yearOf(source.table);
    const outcome = year === null ? null : endedOutcome(source, year);
    return year !== null && outcome ? [{ year, outcome }] : [];
  });
  const latest = Math.max(...ended.map(({ year }) => year));
  const found = ended
    .filter(({ year }) => year === latest)
    .flatMap(({ outcome }) => {
      const forecasts = reportsOf(tables, latest, outcome);
      return forecasts.length < 2 ? [] : (historyOf(latest, forecasts, outcome) ?? []);
    });
  return found.length === 1 ? found[0]! : null;
}

/** Whether a table holds what came in the whole of its year. */
export function isOver(source: SourceTable): boolean {
  const year = yearOf(source.table);
  return year !== null && endedOutcome(source, year) !== null;
}

/** The forecasts of a year on other sheets, in the order that they were made in; none where two are of one time. */
function reportsOf(tables: readonly HistorySource[], year: number, outcome: HistoryColumn): HistoryColumn[] {
  const others = tables.filter(
    ({ sheet, table, file }) =>
      (file !== undefined || sheet !== outcome.source.sheet) &&
      table.unit === outcome.source.table.unit &&
      (yearOf(table) ?? year) === year,
  );
  const reports = others.flatMap((source) => reportOf(source, year) ?? []);
  const times = new Set(reports.map(({ at }) => at));
  const isClear = times.size === reports.length && new Set(reports.map(({ scale }) => scale)).size === 1;
  return isClear ? [...reports].sort((a, b) => a.at - b.at).map(({ column }) => column) : [];
}

function reportOf(source: HistorySource, year: number): Report | null {
  const { table, sheet, file } = source;
  const dated = datedIn(source, year).filter(({ purpose }) => purpose === "forecast");
  const [own, ...more] = latestForecast(table, dated);
  if (!own || more.length > 0) return null;
  const heading = table.columns[own.column]!.heading;
  // Of another file its name says it first: each of them may have the same sheets.
  const name = file === undefined ? sheet : withoutEnding(file);
  for (const text of [...(file === undefined ? [] : [name]), sheet, ...table.titles, heading]) {
    const period = readPeriod(text);
    // "Bokslut 2024" is the name of a year, and of no month that a forecast was made in.
    const made = forecastMade(text, isWholeYear(period) ? null : (period?.toMonth ?? null));
    const column = { source, column: own.column, heading: text === heading || text === sheet ? text : name };
    if (made) return { column, ...made };
  }
  return null;
}

/** "Prognos 1" of "Prognos 1.xlsx". */
function withoutEnding(file: string): string {
  const dot = file.lastIndexOf(".");
  return dot > 0 ? file.slice(0, dot) : file;
}
