import type { YearColumns } from "./yearColumns";

/** How many earlier years the methods are tried on, where a table holds so many. */
export const MOST_PAST_YEARS = 5;

/** Every column that a row's forecast may be made from or compared with, by its place in the table. */
export function usedColumns({ year, month, columnsOf }: YearColumns): number[] {
  // The earliest year that a method is tried on is itself forecast by the profile of the year before.
  const used = Array.from({ length: MOST_PAST_YEARS + 2 }, (_, back) => {
    const {
      outcomeSoFar,
      outcomeWhole,
      budgetSoFar,
      budgetWhole,
      forecast,
      lastForecast,
      byMonth,
      budgetByMonth,
    } = columnsOf(year - back);
    return [
      ...[outcomeSoFar, outcomeWhole, budgetSoFar, budgetWhole, back === 0 ? forecast : null, lastForecast],
      ...(back === 0 ? byMonth.slice(0, month ?? 0) : byMonth),
      ...budgetByMonth,
    ];
  });
  return [...new Set(used.flat().flatMap((column) => column ?? []))];
}
