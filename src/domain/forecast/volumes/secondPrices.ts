import type { Answers } from "../../structure/answers";
import type { SourceTable } from "../../structure/builtTable";
import { sumOfCosts } from "./costs";
import { joinRows } from "./joinRows";
import { namedRows, rowsToJoin } from "./namedRows";
import type { VolumeForecast } from "./volumeTypes";

/** The volumes that a table of prices beside the one that is reckoned with has prices for too, by their labels. */
export function pricedTwice(forecast: VolumeForecast, other: SourceTable, answers: Answers): string[] {
  return doubled(forecast, other, answers).map((volumeRow) => labelOf(forecast, volumeRow));
}

/**
 * Leaves the rows open that have a price in another table too, internal and external, or one for each of two parts:
 * which of them is meant, or both, has to be said.
 * @param others tables of prices that no volumes have been found for
 */
export function withoutPricedTwice(
  forecast: VolumeForecast,
  others: readonly SourceTable[],
  answers: Answers,
): VolumeForecast {
  const twice = others.flatMap((other) => doubled(forecast, other, answers));
  if (twice.length === 0) return forecast;
  const rows = forecast.rows.map((row) =>
    twice.includes(row.volumeRow) && row.costs ? { ...row, costs: null, missing: "twoPrices" as const } : row,
  );
  return { ...forecast, rows, total: sumOfCosts(rows.flatMap((row) => row.costs ?? [])) };
}

/** Rows of the volumes that are priced, and stand among the other prices by the same name. */
function doubled({ volumes, rows }: VolumeForecast, other: SourceTable, answers: Answers): number[] {
  const own = rowsToJoin(volumes);
  const { joins } = joinRows(namedRows(volumes, own), namedRows(other, rowsToJoin(other)), answers);
  const same = joins.filter(({ reason }) => reason === "label" || reason === "spelling");
  const priced = new Set(rows.flatMap(({ volumeRow, priceRow }) => (priceRow === null ? [] : volumeRow)));
  return same.flatMap(({ left }) => (priced.has(own[left]!) ? own[left]! : []));
}

function labelOf({ rows }: VolumeForecast, volumeRow: number): string {
  return rows.find((row) => row.volumeRow === volumeRow)!.label;
}
