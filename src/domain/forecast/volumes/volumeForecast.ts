import { PERIOD_KEY, type Answers } from "../../structure/answers";
import { chooseColumn } from "./chooseColumn";
import { isPairOfSameYear } from "./choosePair";
import { yearOf } from "../fullYear/fullYearColumns";
import { priceUnit } from "./priceUnit";
import type { SourceTable } from "../../structure/builtTable";
import { reckonVolumes } from "./volumeRows";
import type {
  FirstQuestion,
  NoVolumeForecast,
  VolumeColumns,
  VolumeForecast,
  YearsQuestion,
} from "./volumeTypes";
import { readYear, yearColumns } from "../fullYear/yearColumns";

/**
 * Volume x à-pris for every row that stands in both tables: what it costs by the budget and by the forecast, in
 * tkr, and how much of the difference comes from the volume, and from the price.
 * @param answers what the user has said before: which rows and columns belong together
 * @returns what is missing where a whole year's budget or forecast of volume or price cannot be found
 */
export function volumeForecastOf(
  volumes: SourceTable,
  prices: SourceTable,
  answers: Answers = {},
): VolumeForecast | NoVolumeForecast {
  const choices = {
    budgetVolume: chooseColumn(volumes, "volume", "budget", answers),
    forecastVolume: chooseColumn(volumes, "volume", "forecast", answers),
    budgetPrice: chooseColumn(prices, "price", "budget", answers),
    forecastPrice: chooseColumn(prices, "price", "forecast", answers),
  };
  const asked: FirstQuestion[] = Object.values(choices).flatMap((choice) =>
    typeof choice === "object" ? (choice ?? []) : [],
  );
  const read =
    choices.forecastVolume === null
      ? readYear(volumes, { answers, leave: ({ role }) => role === "price" })
      : null;
  // Last year's outcome is nothing to forecast this year's volumes from.
  const isOfThisYear = read !== null && read.year === yearOf(volumes.table);
  if (isOfThisYear && "why" in read && read.why === "month")
    return { missing: [], questions: [...asked, { kind: "month", key: PERIOD_KEY }] };
  const volumeYear = isOfThisYear && !("why" in read) ? read : null;
  const priceYear = choices.forecastPrice === null ? yearColumns(prices, answers) : null;
  const soFar = priceYear?.columnsOf(priceYear.year).outcomeSoFar ?? null;
  const isPriceSoFar = choices.forecastPrice === null && soFar !== null;
  const { budgetVolume, forecastVolume, budgetPrice } = choices;
  const forecastPrice = isPriceSoFar ? soFar : choices.forecastPrice;
  if (
    typeof budgetVolume !== "number" ||
    (typeof forecastVolume !== "number" && !volumeYear) ||
    typeof budgetPrice !== "number" ||
    typeof forecastPrice !== "number"
  ) {
    const found = { ...choices, forecastPrice, forecastVolume: forecastVolume ?? volumeYear };
    const names = Object.keys(choices) as (keyof VolumeColumns)[];
    return { missing: names.filter((name) => found[name] === null), questions: asked };
  }
  const made = typeof forecastVolume === "number" ? forecastVolume : null;
  const columns = { budgetVolume, forecastVolume: made, budgetPrice, forecastPrice };
  const unit = priceUnit(prices.table, [budgetPrice, forecastPrice], answers);
  const years = yearsQuestion(volumes, prices, answers);
  // A volume is never its own price: what priced the rows was not found.
  if (volumes === prices && (budgetVolume === budgetPrice || made === forecastPrice))
    return { missing: ["budgetPrice", "forecastPrice"], questions: [] };
  if (typeof unit === "object" || years)
    return {
      missing: [],
      questions: [...(typeof unit === "object" ? [unit] : []), ...(years ? [years] : [])],
    };
  return reckonVolumes({ volumes, prices, columns, answers, volumeYear, isPriceSoFar, priceUnit: unit });
}

function yearsQuestion(volumes: SourceTable, prices: SourceTable, answers: Answers): YearsQuestion | null {
  const [ofVolumes, ofPrices] = [yearOf(volumes.table), yearOf(prices.table)];
  if (ofVolumes === null || ofPrices === null || isPairOfSameYear({ volumes, prices })) return null;
  const key = `years:${ofVolumes}/${ofPrices}`;
  return answers[key] === "yes" ? null : { kind: "years", key, volumes: ofVolumes, prices: ofPrices };
}

export function isForecast(result: VolumeForecast | NoVolumeForecast): result is VolumeForecast {
  return "rows" in result;
}
