import type { PERIOD_KEY } from "../../structure/answers";
import type { MoneyUnit } from "../../arithmetic/volume";
import type { ColumnChoice } from "./chooseColumn";
import type { ExactNumber } from "../../figures/exactNumber";
import type { Costs } from "./costs";
import type { FullYearForecast } from "../fullYear/fullYearForecast";
import type { JoinReason } from "./joinRows";
import type { FactorBeside } from "./factorBeside";
import type { Factor } from "./yearFactor";
import type { PriceUnitQuestion } from "./priceUnit";
import type { PartsQuestion, PartWeights } from "./partWeights";
import type { MeasureQuestion } from "./rowMeasures";
import type { YearPart } from "./yearParts";
import type { SourceTable } from "../../structure/builtTable";
import type { YearColumns } from "../fullYear/yearColumns";

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
  /** Its budget is counted in another measure than its forecast. */
  | "mixed"
  /** How its parts of the year come to the year has to be said, or is said not to be told. */
  | "parts"
  | "partsByAnswer"
  /** Its parts of the year do not come to its forecast for the year. */
  | "partsOff"
  /** The costs beside are twice the product or half of it, or further off: something else is meant. */
  | "costs"
  /** Another table has a price for it too, and which is meant, or both, has not been said. */
  | "twoPrices"
  /** Its volume has no forecast, and none of the ways to make one is to be relied on. */
  | "unreliable"
  /** The price is per something else, and the user has said that the row is not to be reckoned. */
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
  /** The volumes that were reckoned with. */
  readonly amounts: {
    readonly budget: ExactNumber;
    readonly forecast: ExactNumber;
    /** The forecast's price, as it stands in its table but for its sign. */
    readonly price: ExactNumber;
  } | null;
  /** What each part of the year weighs, where the volume is put together of parts. */
  readonly weights: PartWeights | null;
  /** How its volume was forecast, where the table has no forecast of it. */
  readonly made: FullYearForecast | null;
  /**
   * "new": neither volume nor price was budgeted, and all of the cost is a volume effect at the forecast's price.
   * "noVolume", "noPrice": only one of them was not. "ended": no volume is left.
   */
  readonly change: "new" | "noVolume" | "noPrice" | "ended" | null;
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

/**
 * A row's parts of the year do not come to its forecast for the year. The answer is one of them, for all such rows.
 */
export interface PartsOffQuestion {
  readonly kind: "partsOff";
  readonly key: typeof PARTS_OFF_KEY;
  readonly label: string;
  readonly sum: ExactNumber;
  readonly year: ExactNumber;
}
export const PARTS_OFF_KEY = "volumeParts";

export type VolumeQuestion =
  | JoinQuestion
  | MeasureQuestion
  | PartsQuestion
  | PartsOffQuestion
  | FirstQuestion;

/** The four columns that are multiplied, by their place in the tables. */
export interface VolumeColumns {
  /** null, as the budget's price then is too, where the tables lack one of them: only the forecast is reckoned. */
  readonly budgetVolume: number | null;
  /** null where the volumes have no forecast: it is put together of parts, or made from the outcome so far. */
  readonly forecastVolume: number | null;
  readonly budgetPrice: number | null;
  /** The prices so far, where they have no forecast; null where each part of the year has its own. */
  readonly forecastPrice: number | null;
}

/** The parts that the forecast of a year's volume is put together of. */
export interface VolumeParts {
  readonly volumes: readonly YearPart[];
  /** The same parts of the prices; null where one price is for all of the year. */
  readonly prices: readonly YearPart[] | null;
  /** The year's own forecast stands beside them, and is only held against them. */
  readonly isOnlyHeld: boolean;
}

export interface VolumeForecast {
  readonly volumes: SourceTable;
  readonly prices: SourceTable;
  readonly columns: VolumeColumns;
  /** null where one column holds the year, or its forecast is made from the outcome so far. */
  readonly parts: VolumeParts | null;
  /** The column that volumes are multiplied by before they are priced; null where there is none. */
  readonly beside: FactorBeside | null;
  /** Whether there is a budget to hold the forecast against; without one it costs nothing, and nothing differs. */
  readonly hasBudget: boolean;
  readonly year: number | null;
  /** What the volumes are forecast from, where they have no forecast. */
  readonly volumeYear: YearColumns | null;
  /** The prices so far stand in for their forecast. */
  readonly isPriceSoFar: boolean;
  /** Columns whose prices are added to the forecast's: each pays a part. */
  readonly added: readonly number[];
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
