import type { Table } from "../../tables/table";
import { comparable } from "../../words/comparable";
import type { Dated } from "./datedColumns";
import { fits } from "../../words/lexicon";
import { AS_PER_DAY, EARLIER, OUTDATED } from "../../words/times";
import { HOW_MUCH_CHANGED } from "../../words/yearForecasts";
import { forecastMade, type ForecastMade } from "./forecastMade";

/** A column of forecasts with when it was made. */
interface Made extends ForecastMade {
  readonly one: Dated;
}

/**
 * The committee's own forecast of the whole year among the columns of forecasts: the one without a date of its own
 * or else the latest made.
 * @returns several where they may each be meant
 */
export function latestForecast(table: Table, forecasts: readonly Dated[]): readonly Dated[] {
  const textOf = ({ column }: Dated) => comparable(table.columns[column]!.heading);
  const ofYear = forecasts.filter((one) => !isOfPart(one, textOf(one)));
  const current = ofYear.filter((one) => !isOutdated(textOf(one)));
  const candidates = current.length > 0 ? current : ofYear;
  const made = candidates.flatMap((one) => madeAt(one, textOf(one)) ?? []);
  const undated = candidates.filter((one) => made.every((other) => other.one !== one));
  if (undated.length > 0) return undated;
  // A third forecast and one made in August cannot be set in order.
  if (new Set(made.map(({ scale }) => scale)).size > 1) return candidates;
  const latest = Math.max(...made.map(({ at }) => at));
  return made.filter(({ at }) => at === latest).map(({ one }) => one);
}

/**
 * The forecasts of a whole year in the order that they were made in; one without a date of its own is the last.
 * @returns none where nothing tells the order
 */
export function forecastsInOrder(table: Table, forecasts: readonly Dated[]): number[] {
  const textOf = ({ column }: Dated) => comparable(table.columns[column]!.heading);
  const ofYear = forecasts.filter((one) => !isOfPart(one, textOf(one)));
  const made = ofYear.flatMap((one) => madeAt(one, textOf(one)) ?? []);
  const undated = ofYear.filter((one) => made.every((other) => other.one !== one));
  if (undated.length > 1 || new Set(made.map(({ scale }) => scale)).size > 1) return [];
  const sorted = [...made].sort((a, b) => a.at - b.at).map(({ one }) => one);
  return [...sorted, ...undated].map(({ column }) => column);
}

function isOutdated(text: string): boolean {
  return fits(EARLIER, text) || fits(OUTDATED, text);
}

/** "Prognos jan-aug", "Prognos sep-dec", "Prognos tom april", "Ändring prognos": not of the whole year. */
function isOfPart({ span }: Dated, text: string): boolean {
  if (fits(HOW_MUCH_CHANGED, text)) return true;
  if (span === "part" || span === "onlyMonth") return true;
  return span === "soFar" && !fits(AS_PER_DAY, text);
}

function madeAt(one: Dated, text: string): Made | null {
  const made = forecastMade(text, one.span === "whole" ? null : one.month);
  return made && { one, ...made };
}
