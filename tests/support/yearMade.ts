import { forecastFullYear, type FullYearForecast } from "../../src/domain/forecast/fullYear/fullYearForecast";
import type { PastYear, YearSoFar } from "../../src/domain/forecast/fullYear/yearSoFar";

/** A year's forecast where the month is known, so that there is always one. */
export function yearMade(now: YearSoFar, past: readonly PastYear[] = []): FullYearForecast {
  return forecastFullYear(now, past)!;
}
