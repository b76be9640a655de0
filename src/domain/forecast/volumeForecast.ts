import type { CheckedTable } from "../checks/checkTable";
import type { MoneyUnit } from "../functions/volume";
import type { Answers } from "../structure";
import { chooseColumn, type ColumnChoice } from "./chooseColumn";
import type { Costs } from "./costs";
import type { FullYearForecast } from "./fullYearForecast";
import type { JoinReason } from "./joinRows";
import type { Factor } from "./measures";
import { isSameYear } from "./choosePair";
import { yearOf } from "./fullYearColumns";
import { priceUnit, type PriceUnitQuestion } from "./priceUnit";
import type { MeasureQuestion } from "./rowMeasures";
import { reckonVolumes } from "./volumeRows";
import { PERIOD_KEY } from "../checks/workbookPeriod";
import { readYear, yearColumns, type YearColumns } from "./yearColumns";

/** A table to forecast from, with the sheet it stands on. */
export interface SourceTable extends CheckedTable {
  readonly sheet: string;
}

/** Why a row has no costs. */
export type Missing =
  /** No price has been found for it, and the user has not said that there is none. */
  | "price"
  /** The user has said that it has no price. */
  | "priceByAnswer"
  /** One of the four figures is blank, a dash or no number. */
  | "figure"
  /** One of the four figures is typed as text, which no formula can reckon with. */
  | "text"
  /** The price is per something else than the volume counts. */
  | "measure"
  /** The same, and the user has said that the row is not to be reckoned. */
  | "measureByAnswer";

export interface VolumeRow {
  readonly label: string;
  /** Rows of the two tables. */
  readonly volumeRow: number;
  readonly priceRow: number | null;
  readonly reason: JoinReason | null;
  readonly factor: Factor;
  readonly costs: Costs | null;
  readonly missing: Missing | null;
  /** How its volume was forecast, where the table has no forecast of it. */
  readonly made: FullYearForecast | null;
  /** Nothing was budgeted, so all of the cost is a volume effect. */
  readonly isBudgetZero: boolean;
  /** The budgeted price is zero, so all of the cost is a price effect. */
  readonly isPriceZero: boolean;
}

/** A question about a volume row: which price is meant. Its answer is a label of the price table, or "-". */
export interface JoinQuestion {
  readonly kind: "join";
  readonly volumeRow: number;
  /** The row as it is called where others have the same label. */
  readonly label: string;
  /** Rows of the price table, the likeliest first. */
  readonly candidates: readonly number[];
}

/** Volumes and prices are of different years. The answer that they are meant is "yes". */
export interface YearsQuestion {
  readonly kind: "years";
  readonly key: string;
  readonly volumes: number;
  readonly prices: number;
}

/** Up to which month the volumes have come is not said. The answer is the month, 1-11. */
export interface MonthQuestion {
  readonly kind: "month";
  readonly key: typeof PERIOD_KEY;
}

/** What has to be answered before anything can be reckoned. */
export type FirstQuestion = ColumnChoice | PriceUnitQuestion | YearsQuestion | MonthQuestion;

export type VolumeQuestion = JoinQuestion | MeasureQuestion | FirstQuestion;

/** The four columns that are multiplied, by their place in the tables. */
export interface VolumeColumns {
  readonly budgetVolume: number;
  /** null where the volumes have no forecast: then each row's is made from its outcome so far. */
  readonly forecastVolume: number | null;
  readonly budgetPrice: number;
  /** The prices so far, where they have no forecast. */
  readonly forecastPrice: number;
}

export interface VolumeForecast {
  readonly volumes: SourceTable;
  readonly prices: SourceTable;
  readonly columns: VolumeColumns;
  readonly year: number | null;
  /** What the volumes are forecast from, where they have no forecast. */
  readonly volumeYear: YearColumns | null;
  /** The prices so far stand in for their forecast. */
  readonly isPriceSoFar: boolean;
  /** What the prices are in. */
  readonly priceUnit: MoneyUnit;
  /** -1 where prices stand with a minus, as costs do in some tables. */
  readonly priceSign: 1 | -1;
  readonly rows: readonly VolumeRow[];
  /** Of the rows that have costs. */
  readonly total: Costs;
  readonly questions: readonly VolumeQuestion[];
  /** Prices that no volume has been found for, by their row. */
  readonly unusedPrices: readonly number[];
}

/** What keeps a forecast from being made at all. */
export interface NoVolumeForecast {
  readonly missing: readonly (keyof VolumeColumns)[];
  readonly questions: readonly FirstQuestion[];
}

/**
 * Volume x à-pris for every row that stands in both tables: what it costs by the budget and by the forecast, in
 * tkr, and how much of the difference comes from the volume, and from the price.
 * @param answers what the user has said before: which rows and columns belong together
 * @returns what is missing where a whole year's budget or forecast of volume or price cannot be found
 */
export function forecastVolumes(
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
  if (ofVolumes === null || ofPrices === null || isSameYear({ volumes, prices })) return null;
  const key = `years:${ofVolumes}/${ofPrices}`;
  return answers[key] === "yes" ? null : { kind: "years", key, volumes: ofVolumes, prices: ofPrices };
}

export function isForecast(result: VolumeForecast | NoVolumeForecast): result is VolumeForecast {
  return "rows" in result;
}
