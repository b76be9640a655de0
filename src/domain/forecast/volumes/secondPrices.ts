import type { Answers } from "../../structure/answers";
import type { SourceTable } from "../../structure/builtTable";
import { leftKey } from "./choosePair";
import { sumOfCosts } from "./costs";
import { joinRows } from "./joinRows";
import { namedRows, rowsToJoin } from "./namedRows";
import { forecastPair } from "./pairForecast";
import { isForecast } from "./volumeForecast";
import type { NoVolumeForecast, VolumeForecast } from "./volumeTypes";

/** What may be said of a second table of prices, besides that the total is meant without it. */
export const SECOND_PRICES = ["instead", "both"] as const;
export type SecondPrices = (typeof SECOND_PRICES)[number];

/** What is said of a second table of prices; null where nothing is. */
export function secondPricesSaid(source: SourceTable, answers: Answers): SecondPrices | null {
  const said = answers[leftKey(source)];
  return SECOND_PRICES.find((one) => one === said) ?? null;
}

/**
 * The rows that a second table of prices has prices for too, reckoned at those: instead of the first ones, or on top
 * of them where what is paid is the two together. All others are as they were.
 * @returns the two forecasts; or what has to be asked before the second can be made
 */
export function withSecondPrices(
  forecast: VolumeForecast,
  other: SourceTable,
  said: SecondPrices,
  answers: Answers,
): VolumeForecast[] | NoVolumeForecast {
  const twice = doubled(forecast, other, answers);
  if (twice.length === 0) return [forecast];
  const second = forecastPair({ volumes: forecast.volumes, prices: other }, answers);
  if (!isForecast(second)) return second;
  const isDoubled = ({ volumeRow }: { volumeRow: number }) => twice.includes(volumeRow);
  const first = said === "instead" ? ofRows(forecast, (row) => !isDoubled(row)) : forecast;
  const ofSecond = ofRows(second, isDoubled);
  return first.rows.length === 0 ? [ofSecond] : [first, ofSecond];
}

function ofRows(
  forecast: VolumeForecast,
  isIts: (row: { readonly volumeRow: number }) => boolean,
): VolumeForecast {
  const rows = forecast.rows.filter(isIts);
  const total = sumOfCosts(rows.flatMap((row) => row.costs ?? []));
  return {
    ...forecast,
    rows,
    total,
    questions: forecast.questions.filter((one) => !("volumeRow" in one) || isIts(one)),
  };
}

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
