import { PERIOD_KEY, type Answers } from "../../structure/answers";
import { addedPrices } from "./addedPrices";
import { chooseColumn } from "./chooseColumn";
import { isPairOfSameYear } from "./choosePair";
import { yearOf } from "../fullYear/fullYearColumns";
import { priceUnit } from "./priceUnit";
import { factorBeside } from "./factorBeside";
import type { SourceTable } from "../../structure/builtTable";
import { reckonVolumes } from "./volumeRows";
import type {
  FirstQuestion,
  NoVolumeForecast,
  VolumeColumns,
  VolumeForecast,
  YearsQuestion,
} from "./volumeTypes";
import { onlyPrice, onlyVolume } from "./unsaidColumns";
import { isSameParts, yearParts } from "./yearParts";
import { readYear, UNNAMED_YEAR, yearColumns } from "../fullYear/yearColumns";

/**
 * Volume x à-pris for every row that stands in both tables: what it costs by the budget and by the forecast, in
 * tkr, and how much of the difference comes from the volume, and from the price.
 * @param answers what the user has said before: which rows and columns belong together
 * Where no budget stands there, the forecast alone; where the year's volume does not, it is put together of its parts.
 * @returns what is missing where a whole year's budget or forecast of volume or price cannot be found
 */
export function volumeForecastOf(
  volumes: SourceTable,
  prices: SourceTable,
  answers: Answers = {},
): VolumeForecast | NoVolumeForecast {
  const parts = {
    volumes: yearParts(volumes, "volume", answers),
    prices: yearParts(prices, "price", answers),
  };
  const beside = factorBeside(volumes);
  const ofVolume = {
    budget: chooseColumn(volumes, "volume", "budget", answers),
    forecast:
      chooseColumn(volumes, "volume", "forecast", answers, parts.volumes) ??
      beside?.volume ??
      (volumes === prices ? onlyVolume(volumes) : null),
  };
  // A volume is never its own price.
  const priceOf = (purpose: "budget" | "forecast") => {
    const found = chooseColumn(prices, "price", purpose, answers, parts.prices);
    return volumes === prices && isSameColumn(found, ofVolume[purpose]) ? null : found;
  };
  const choices = {
    budgetVolume: ofVolume.budget,
    forecastVolume: ofVolume.forecast,
    budgetPrice: priceOf("budget"),
    forecastPrice: priceOf("forecast"),
  };
  const asked: FirstQuestion[] = Object.values(choices).flatMap((choice) =>
    typeof choice === "object" ? (choice ?? []) : [],
  );
  const isParted = choices.forecastVolume === null && parts.volumes.length > 0;
  const read =
    choices.forecastVolume === null && !isParted
      ? readYear(volumes, { answers, leave: ({ role }) => role === "price" })
      : null;
  // Last year's outcome is nothing to forecast this year's volumes from.
  const isOfThisYear = read !== null && read.year === (yearOf(volumes.table) ?? UNNAMED_YEAR);
  if (isOfThisYear && ("why" in read ? read.why === "month" : read.month === null))
    return { missing: [], questions: [...asked, { kind: "month", key: PERIOD_KEY }] };
  const volumeYear = isOfThisYear && !("why" in read) ? read : null;
  const { budgetVolume, forecastVolume, budgetPrice } = choices;
  const isSame = parts.volumes.length > 0 && isSameParts(parts.volumes, parts.prices);
  const isPricedByParts = choices.forecastPrice === null && isSame;
  const priceYear = choices.forecastPrice === null && !isPricedByParts ? yearColumns(prices, answers) : null;
  const soFar = priceYear?.columnsOf(priceYear.year).outcomeSoFar ?? null;
  const isPriceSoFar = soFar !== null;
  const lone =
    choices.forecastPrice === null && budgetPrice === null ? onlyPrice(prices, volumes === prices) : null;
  const added = choices.forecastPrice === null && budgetPrice === null && !soFar ? addedPrices(prices) : [];
  const forecastPrice = isPricedByParts ? null : (soFar ?? choices.forecastPrice ?? lone ?? added[0] ?? null);
  const isPriced = isPricedByParts || typeof forecastPrice === "number";
  const hasVolume = typeof forecastVolume === "number" || isParted;
  // What is forecast can be said without a budget; what a budget is to be held against cannot be made of it alone.
  const isForecastOnly = hasVolume && (budgetVolume === null || budgetPrice === null);
  const hasBudget = typeof budgetVolume === "number" && typeof budgetPrice === "number";
  if (
    (typeof budgetVolume === "object" && budgetVolume !== null) ||
    (typeof budgetPrice === "object" && budgetPrice !== null) ||
    (typeof forecastPrice === "object" && forecastPrice !== null) ||
    (!hasBudget && !isForecastOnly) ||
    (!hasVolume && !volumeYear) ||
    !isPriced
  ) {
    const found = {
      budgetVolume,
      budgetPrice,
      forecastPrice: isPriced ? 0 : forecastPrice,
      forecastVolume: hasVolume ? 0 : (forecastVolume ?? volumeYear),
    };
    const names = Object.keys(choices) as (keyof VolumeColumns)[];
    return { missing: names.filter((name) => found[name] === null), questions: asked };
  }
  const made = typeof forecastVolume === "number" ? forecastVolume : null;
  const columns = { budgetVolume, forecastVolume: made, budgetPrice, forecastPrice };
  const priceColumns = [budgetPrice, forecastPrice, ...parts.prices.map(({ column }) => column)].filter(
    (column) => column !== null,
  );
  const years = yearsQuestion(volumes, prices, answers);
  const unit = priceUnit(prices.table, priceColumns, answers);
  if (typeof unit === "object" || years)
    return {
      missing: [],
      questions: [...(typeof unit === "object" ? [unit] : []), ...(years ? [years] : [])],
    };
  const used =
    parts.volumes.length > 0
      ? {
          volumes: parts.volumes,
          prices: isPricedByParts ? parts.prices : null,
          isOnlyHeld: made !== null && !isPricedByParts,
        }
      : null;
  const isBeside =
    beside !== null &&
    used === null &&
    made !== null &&
    [budgetVolume, made].every((column) => column === null || beside.volumes.includes(column));
  return reckonVolumes({
    volumes,
    prices,
    columns,
    answers,
    volumeYear,
    isPriceSoFar,
    parts: used,
    beside: isBeside ? beside : null,
    priceUnit: unit,
    added: added.slice(1),
  });
}

function isSameColumn(a: unknown, b: unknown): boolean {
  return typeof a === "number" && a === b;
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
