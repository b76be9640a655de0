import { exact, type ExactNumber } from "../../figures/exactNumber";
import type { UnitOfMeasure } from "../../words/measures";
import { measuresOf } from "./rowMeasures";
import type { VolumeForecast, VolumeRow } from "./volumeTypes";
import { measured } from "./volumeRows";

/** The volume effect in two: of how many they are in all, and of how they fall on dear and cheap rows. In tkr. */
export interface Mix {
  readonly volume: UnitOfMeasure;
  /** Those that are more or fewer, at what one of them costs on an average in the budget. */
  readonly more: ExactNumber;
  /** What is left: the rows have other shares of the volume. */
  readonly mix: ExactNumber;
}

/**
 * Divides the volume effect where volumes are of one kind, so that they can be added: all in days, all in places.
 * @returns null where they are not, where fewer than two rows are reckoned or nothing was budgeted
 * @example 100 days at 1 000 and 100 at 3 000 become 100 and 120: 20 more at 2 000 are 40 tkr, and the mix 20
 */
export function mixOf(forecasts: readonly VolumeForecast[]): Mix | null {
  const rows = forecasts.flatMap((forecast) => forecast.rows.flatMap((row) => counted(forecast, row) ?? []));
  const [first] = rows;
  const isOfOneKind = rows.every(({ volume: { of, per, size } }) => {
    const one = first!.volume;
    return of !== null && of === one.of && per === one.per && size === one.size;
  });
  const reckoned = forecasts.flatMap((forecast) => forecast.rows.filter(({ costs }) => costs !== null));
  if (forecasts.some(({ hasBudget }) => !hasBudget)) return null;
  if (!first || rows.length < 2 || rows.length < reckoned.length || !isOfOneKind) return null;
  // What is paid two prices is counted once, and cannot be added to the others here.
  if (forecasts.some((one, i) => forecasts.slice(0, i).some((other) => isPaidTwice(one, other)))) return null;
  const sum = (of: (row: Counted) => ExactNumber) =>
    rows.reduce((total, row) => total.plus(of(row)), exact(0));
  const [planned, expected] = [sum(({ budget }) => budget), sum(({ forecast }) => forecast)];
  if (planned.sign() <= 0) return null;
  const [cost, effect] = [sum(({ cost: one }) => one), sum(({ effect: one }) => one)];
  const more = expected.minus(planned).times(cost).dividedBy(planned);
  return { volume: first.volume, more, mix: effect.minus(more) };
}

function isPaidTwice(one: VolumeForecast, other: VolumeForecast): boolean {
  if (one.volumes !== other.volumes) return false;
  return one.rows.some(({ volumeRow }) => other.rows.some((row) => row.volumeRow === volumeRow));
}

interface Counted {
  readonly volume: UnitOfMeasure;
  readonly budget: ExactNumber;
  readonly forecast: ExactNumber;
  readonly cost: ExactNumber;
  readonly effect: ExactNumber;
}

function counted(
  forecast: VolumeForecast,
  { costs, amounts, volumeRow, priceRow }: VolumeRow,
): Counted | null {
  if (!costs || !amounts || priceRow === null) return null;
  const [volume] = measuresOf(measured(forecast, volumeRow, priceRow));
  const { budget: cost, volumeEffect: effect } = costs;
  return volume && { volume, budget: amounts.budget, forecast: amounts.forecast, cost, effect };
}
