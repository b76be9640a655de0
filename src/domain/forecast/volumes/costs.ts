import { exact, type ExactNumber } from "../../figures/exactNumber";
import { inUnit, priceEffect, volumeCost, volumeEffect, type MoneyUnit } from "../../arithmetic/volume";
import { byFactor, product, type Factor } from "./yearFactor";

/** What a row costs, in tkr, and why the forecast differs. Positive is dearer. */
export interface Costs {
  readonly budget: ExactNumber;
  readonly forecast: ExactNumber;
  /** forecast - budget; the two effects add up to it exactly. */
  readonly difference: ExactNumber;
  readonly volumeEffect: ExactNumber;
  readonly priceEffect: ExactNumber;
}

/** The four figures of a row: volumes in their own measure, prices in their own unit of money. */
export interface Figures {
  readonly budgetVolume: ExactNumber;
  readonly forecastVolume: ExactNumber;
  readonly budgetPrice: ExactNumber;
  readonly forecastPrice: ExactNumber;
  /** Volume times price where each part of the year has its own, so that nothing is rounded; its parts, whole. */
  readonly product?: { readonly amount: ExactNumber; readonly over: number };
  /** Nothing is budgeted that it could be held against. */
  readonly isForecastOnly?: boolean;
}

/**
 * What a row costs and why.
 * @param unit what the prices are in; @param factor what the volumes are multiplied by to fit the prices
 */
export function costsOf(figures: Figures, unit: MoneyUnit, factor: Factor): Costs {
  const { budgetVolume, forecastVolume } = figures;
  const [planned, expected] = [
    inUnit(figures.budgetPrice, unit, "kr"),
    inUnit(figures.forecastPrice, unit, "kr"),
  ];
  const { product: parted } = figures;
  const budget = byFactor(volumeCost(budgetVolume, planned), factor);
  const forecast = parted
    ? byFactor(inUnit(parted.amount, unit, "tkr"), product(factor, { times: 1, over: parted.over }))
    : byFactor(volumeCost(forecastVolume, expected), factor);
  if (figures.isForecastOnly) return { ...NOTHING, forecast };
  const difference = forecast.minus(budget);
  // What is new has no budgeted price to be reckoned at: it all comes of the volume.
  if (budgetVolume.sign() === 0 && planned.sign() === 0)
    return { budget, forecast, difference, volumeEffect: difference, priceEffect: exact(0) };
  if (factor.over === 1 && !parted) {
    return {
      budget,
      forecast,
      difference,
      volumeEffect: byFactor(volumeEffect(budgetVolume, forecastVolume, planned), factor),
      priceEffect: byFactor(priceEffect(forecastVolume, planned, expected), factor),
    };
  }
  // A quotient is cut somewhere beyond what any cell holds: the rest goes to the volume, and the two add up.
  const ofPrice = parted
    ? forecast.minus(byFactor(volumeCost(forecastVolume, planned), factor))
    : byFactor(priceEffect(forecastVolume, planned, expected), factor);
  return { budget, forecast, difference, volumeEffect: difference.minus(ofPrice), priceEffect: ofPrice };
}

const NOTHING: Costs = {
  budget: exact(0),
  forecast: exact(0),
  difference: exact(0),
  volumeEffect: exact(0),
  priceEffect: exact(0),
};

/** The costs of several rows together. */
export function sumOfCosts(costs: readonly Costs[]): Costs {
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
