import type { CheckedTable } from "../checks/checkTable";
import { exact, type ExactNumber } from "../functions/exactNumber";
import { inUnit, priceEffect, volumeCost, volumeEffect, type MoneyUnit } from "../functions/volume";
import type { Answers } from "../structure";
import { chooseColumn, type ColumnChoice } from "./chooseColumn";
import { joinRows, likeliest, type JoinReason } from "./joinRows";
import { latestYear } from "./fullYearColumns";
import { byFactor, priceUnit, SAME, type Factor } from "./measures";
import { factorOf, type MeasureQuestion } from "./rowMeasures";
import { detailRows, exactFigure } from "./sourceRows";

/** A table to forecast from, with the sheet it stands on. */
export interface SourceTable extends CheckedTable {
  readonly sheet: string;
}

/** What a row costs, in tkr, and why the forecast differs. Positive is dearer. */
export interface Costs {
  readonly budget: ExactNumber;
  readonly forecast: ExactNumber;
  /** forecast - budget; the two effects add up to it exactly. */
  readonly difference: ExactNumber;
  readonly volumeEffect: ExactNumber;
  readonly priceEffect: ExactNumber;
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
  | "measure";

export interface VolumeRow {
  readonly label: string;
  /** Rows of the two tables. */
  readonly volumeRow: number;
  readonly priceRow: number | null;
  readonly reason: JoinReason | null;
  readonly factor: Factor;
  readonly costs: Costs | null;
  readonly missing: Missing | null;
  /** Nothing was budgeted, so all of the cost is a volume effect. */
  readonly isBudgetZero: boolean;
}

/** A question about a volume row: which price is meant. Its answer is a label of the price table, or "-". */
export interface JoinQuestion {
  readonly kind: "join";
  readonly volumeRow: number;
  /** Rows of the price table, the likeliest first. */
  readonly candidates: readonly number[];
}

export type VolumeQuestion = JoinQuestion | MeasureQuestion | ColumnChoice;

/** The four columns that are multiplied, by their place in the tables. */
export interface VolumeColumns {
  readonly budgetVolume: number;
  readonly forecastVolume: number;
  readonly budgetPrice: number;
  readonly forecastPrice: number;
}

export interface VolumeForecast {
  readonly volumes: SourceTable;
  readonly prices: SourceTable;
  readonly columns: VolumeColumns;
  readonly year: number | null;
  /** What the prices are in. */
  readonly priceUnit: MoneyUnit;
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
  readonly questions: readonly ColumnChoice[];
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
  const { budgetVolume, forecastVolume, budgetPrice, forecastPrice } = choices;
  const asked = Object.values(choices).flatMap((choice) =>
    typeof choice === "object" ? (choice ?? []) : [],
  );
  if (
    typeof budgetVolume !== "number" ||
    typeof forecastVolume !== "number" ||
    typeof budgetPrice !== "number" ||
    typeof forecastPrice !== "number"
  ) {
    const names = Object.keys(choices) as (keyof VolumeColumns)[];
    return { missing: names.filter((name) => choices[name] === null), questions: asked };
  }
  const columns = { budgetVolume, forecastVolume, budgetPrice, forecastPrice };
  return reckon({ volumes, prices, columns, answers });
}

export function isForecast(result: VolumeForecast | NoVolumeForecast): result is VolumeForecast {
  return "rows" in result;
}

interface Task {
  readonly volumes: SourceTable;
  readonly prices: SourceTable;
  readonly columns: VolumeColumns;
  readonly answers: Answers;
}

function reckon(task: Task): VolumeForecast {
  const { volumes, prices, columns, answers } = task;
  const volumeRows = detailRows(volumes);
  const priceRows = detailRows(prices);
  const named = (source: SourceTable, rows: readonly number[]) => rows.map((r) => source.table.rows[r]!);
  const [left, right] = [named(volumes, volumeRows), named(prices, priceRows)];
  const { joins, open, alone, rightOver } = joinRows(left, right, answers);
  const year = latestYear(volumes.table) ?? volumes.table.period?.year ?? null;
  const unit = priceUnit([
    prices.table.labelHeading,
    prices.table.title,
    prices.table.unit,
    ...headings(prices),
  ]);

  const questions: VolumeQuestion[] = [];
  const rows = volumeRows.map((volumeRow, l): VolumeRow => {
    const join = joins.find((one) => one.left === l);
    const label = left[l]!.label;
    const none = {
      label,
      volumeRow,
      priceRow: null,
      reason: null,
      factor: SAME,
      costs: null,
      isBudgetZero: false,
    };
    if (!join) return { ...none, missing: alone.includes(l) ? "priceByAnswer" : "price" };
    const priceRow = priceRows[join.right]!;
    const joined = { ...none, priceRow, reason: join.reason };
    const { factor, question } = factorOf(volumes.table, volumeRow, prices.table, priceRow, year, answers);
    // One answer serves all rows that are counted and priced alike.
    if (question && questions.every((other) => !("key" in other) || other.key !== question.key)) {
      questions.push(question);
    }
    if (!factor) return { ...joined, missing: "measure" };
    const found = figuresOf(task, volumeRow, priceRow);
    if (typeof found === "string") return { ...joined, factor, missing: found };
    const costs = costsOf(found, unit, factor);
    return { ...joined, factor, costs, missing: null, isBudgetZero: found.budgetVolume.sign() === 0 };
  });
  for (const l of open) {
    const candidates = likeliest(left[l]!.label, right, rightOver).map((r) => priceRows[r]!);
    questions.unshift({ kind: "join", volumeRow: volumeRows[l]!, candidates });
  }
  const total = sumOf(rows.flatMap(({ costs }) => costs ?? []));
  const unusedPrices = rightOver.map((r) => priceRows[r]!);
  return { volumes, prices, columns, year, priceUnit: unit, rows, total, questions, unusedPrices };
}

function headings({ table }: SourceTable): string[] {
  return table.columns.map(({ heading }) => heading);
}

type Figures = Record<keyof VolumeColumns, ExactNumber>;

/** The four figures of a row; a blank is never taken for zero. */
function figuresOf(
  { volumes, prices, columns }: Task,
  volumeRow: number,
  priceRow: number,
): Figures | Missing {
  const volume = volumes.table.figures[volumeRow]!;
  const price = prices.table.figures[priceRow]!;
  const cells = {
    budgetVolume: volume[columns.budgetVolume],
    forecastVolume: volume[columns.forecastVolume],
    budgetPrice: price[columns.budgetPrice],
    forecastPrice: price[columns.forecastPrice],
  };
  const { budgetVolume, forecastVolume, budgetPrice, forecastPrice } = cells;
  if (!budgetVolume || !forecastVolume || !budgetPrice || !forecastPrice) return "figure";
  if (Object.values(cells).some((figure) => figure?.origin === "text")) return "text";
  return {
    budgetVolume: exactFigure(budgetVolume),
    forecastVolume: exactFigure(forecastVolume),
    budgetPrice: exactFigure(budgetPrice),
    forecastPrice: exactFigure(forecastPrice),
  };
}

function costsOf(figures: Figures, unit: MoneyUnit, factor: Factor): Costs {
  const { budgetVolume, forecastVolume } = figures;
  const [planned, expected] = [
    inUnit(figures.budgetPrice, unit, "kr"),
    inUnit(figures.forecastPrice, unit, "kr"),
  ];
  const budget = byFactor(volumeCost(budgetVolume, planned), factor);
  const forecast = byFactor(volumeCost(forecastVolume, expected), factor);
  const difference = forecast.minus(budget);
  if (factor.over === 1) {
    return {
      budget,
      forecast,
      difference,
      volumeEffect: byFactor(volumeEffect(budgetVolume, forecastVolume, planned), factor),
      priceEffect: byFactor(priceEffect(forecastVolume, planned, expected), factor),
    };
  }
  // A quotient is cut somewhere beyond what any cell holds: the rest goes to the volume, and the two add up.
  const ofPrice = byFactor(priceEffect(forecastVolume, planned, expected), factor);
  return { budget, forecast, difference, volumeEffect: difference.minus(ofPrice), priceEffect: ofPrice };
}

const NOTHING: Costs = {
  budget: exact(0),
  forecast: exact(0),
  difference: exact(0),
  volumeEffect: exact(0),
  priceEffect: exact(0),
};

function sumOf(costs: readonly Costs[]): Costs {
  return costs.reduce(
    (sum, one) => ({
      budget: sum.budget.plus(one.budget),
      forecast: sum.forecast.plus(one.forecast),
      difference: sum.difference.plus(one.difference),
      volumeEffect: sum.volumeEffect.plus(one.volumeEffect),
      priceEffect: sum.priceEffect.plus(one.priceEffect),
    }),
    NOTHING,
  );
}
