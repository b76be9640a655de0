import type { Table } from "../../tables/table";
import { purposeOf } from "../../words/headings";
import { says } from "../../words/lexicon";
import { SPREAD } from "../../words/times";

/** The figures of a whole year that a forecast of volumes or prices is made from. */
export type Purpose = "budget" | "forecast";

/**
 * The columns that hold a whole year's budget, or forecast: not what is spread to a month, not another year's.
 * More than one is for the user to choose among.
 */
export function fullYearColumns(table: Table, purpose: Purpose): number[] {
  const fits = [...table.columns.keys()].filter((c) => {
    const { heading, period } = table.columns[c]!;
    if (purposeOf(heading) !== purpose) return false;
    const isSpread = says(SPREAD, heading);
    const isPartOfYear =
      period !== null && period.fromMonth !== null && (period.fromMonth > 1 || period.toMonth !== 12);
    return !isSpread && !isPartOfYear;
  });
  const year = table.period?.year ?? latestYear(table);
  const ofYear = fits.filter((c) => [null, year].includes(table.columns[c]!.period?.year ?? null));
  return ofYear.length > 0 ? ofYear : fits;
}

/** The year that a table is about; null where nothing says. */
export function yearOf(table: Table): number | null {
  return latestYear(table) ?? table.period?.year ?? null;
}

/** The year of the forecast, or the latest that any heading names. */
export function latestYear(table: Table): number | null {
  const years = table.columns.flatMap(({ heading, period }) =>
    purposeOf(heading) === "forecast" ? (period?.year ?? []) : [],
  );
  if (years.length > 0) return Math.max(...years);
  const named = table.columns.flatMap(({ period }) => period?.year ?? []);
  return named.length > 0 ? Math.max(...named) : null;
}
