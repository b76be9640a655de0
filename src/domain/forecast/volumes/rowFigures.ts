import { exactFigure } from "../../figures/exactFigure";
import { exact, type ExactNumber } from "../../figures/exactNumber";
import type { Figure } from "../../figures/figure";
import type { MoneyUnit } from "../../arithmetic/volume";
import type { Answers } from "../../structure/answers";
import type { SourceTable } from "../../structure/builtTable";
import type { FullYearForecast } from "../fullYear/fullYearForecast";
import type { YearColumns } from "../fullYear/yearColumns";
import type { Figures } from "./costs";
import { isInHundredths, type FactorBeside } from "./factorBeside";
import type { PartWeights } from "./partWeights";
import {
  PARTS_OFF_KEY,
  type Missing,
  type PartsOffQuestion,
  type VolumeColumns,
  type VolumeParts,
} from "./volumeTypes";
import { partsOff, yearOfParts } from "./yearOfParts";

/** What is reckoned with. */
export interface VolumeTask {
  readonly volumes: SourceTable;
  readonly prices: SourceTable;
  readonly columns: VolumeColumns;
  readonly answers: Answers;
  readonly volumeYear: YearColumns | null;
  readonly isPriceSoFar: boolean;
  readonly parts: VolumeParts | null;
  readonly beside: FactorBeside | null;
  readonly priceUnit: MoneyUnit;
  /** Columns whose prices are added to the forecast's. */
  readonly added: readonly number[];
}

/** Whether both the volume and the price have a budget. */
export function hasBudgetIn({ budgetVolume, budgetPrice }: VolumeColumns): boolean {
  return budgetVolume !== null && budgetPrice !== null;
}

/** A row whose figures are wanted. */
interface RowTask {
  readonly volumeRow: number;
  readonly priceRow: number;
  readonly made: FullYearForecast | null;
  readonly sign: 1 | -1;
  readonly weights: PartWeights | null;
}

/** The four figures of a row; a blank is never taken for zero, but where the whole row is blank in the budget. */
export function figuresOf(
  task: VolumeTask,
  { volumeRow, priceRow, made, sign, weights }: RowTask,
): Figures | Missing | PartsOffQuestion {
  const { volumes, prices, columns, parts } = task;
  const volume = volumes.table.figures[volumeRow]!;
  const price = prices.table.figures[priceRow]!;
  const isForecastOnly = !hasBudgetIn(columns);
  const at = (row: readonly (Figure | null)[], column: number | null) =>
    column === null ? null : row[column];
  const [budgetVolume, budgetPrice] = isForecastOnly
    ? [null, null]
    : [at(volume, columns.budgetVolume), at(price, columns.budgetPrice)];
  const given = at(volume, columns.forecastVolume);
  const put = parts && weights && yearOfParts({ volume, price, parts, weights, columns, sign });
  if (typeof put === "string" && !isYearsOwn(task)) return put;
  const year = typeof put === "string" ? null : put;
  const off = year && given && partsOff(year.volume, exactFigure(given), task.answers);
  if (off) return off;
  // The year's own volume has no price where each part has one.
  if (year && given && parts?.prices && task.answers[PARTS_OFF_KEY] === "year") return "partsOff";
  const isYear = year !== null && !isYearsOwn(task);
  const forecastPrice = isYear ? null : at(price, columns.forecastPrice);
  // Any of a row's figures may be what its volume is forecast from.
  const volumesUsed = columns.forecastVolume === null && !parts ? volume : [budgetVolume, given];
  const forecastVolume = isYear ? year.volume : given ? exactFigure(given) : made?.chosen.forecast;
  if (!forecastVolume) return "figure";
  // What is expected and priced, and stands with neither volume nor price in the budget, is new there.
  const isNew = !budgetVolume && !budgetPrice && (isYear || forecastPrice) && forecastVolume.sign() !== 0;
  if (!budgetVolume && !isNew && !isForecastOnly) return "figure";
  const planned = budgetVolume ? exactFigure(budgetVolume) : exact(0);
  // What has no volume has no price either: a blank one there is not missed.
  const isMissed = (priced: Figure | null | undefined, amount: ExactNumber) => !priced && amount.sign() !== 0;
  if (isMissed(budgetPrice, planned) || (!isYear && isMissed(forecastPrice, forecastVolume))) return "figure";
  if ([...volumesUsed, budgetPrice, forecastPrice].some((figure) => figure?.origin === "text")) return "text";
  const extra = isYear || forecastVolume.sign() === 0 ? [] : task.added.map((column) => price[column]);
  if (extra.some((figure) => !figure)) return "figure";
  if (extra.some((figure) => figure?.origin === "text")) return "text";
  const priceOf = (figure: Figure | null | undefined) =>
    figure ? exactFigure(figure).times(exact(sign)) : exact(0);
  const factor = task.beside ? volume[task.beside.column] : undefined;
  if (factor === null || factor?.origin === "text") return factor ? "text" : "figure";
  const isOfHundred = task.beside !== null && isInHundredths(volumes, volumeRow, task.beside);
  const multiplied = (amount: ExactNumber) => {
    const made = factor ? amount.times(exactFigure(factor)) : amount;
    return isOfHundred ? made.dividedBy(exact(100)) : made;
  };
  return {
    budgetVolume: multiplied(planned),
    forecastVolume: multiplied(forecastVolume),
    budgetPrice: priceOf(budgetPrice),
    forecastPrice: isYear
      ? year.price
      : extra.reduce((sum, figure) => sum.plus(priceOf(figure)), priceOf(forecastPrice)),
    ...(isYear ? { product: year.product } : {}),
    ...(isForecastOnly ? { isForecastOnly } : {}),
  };
}

/** The year's own forecast is reckoned with, and not its parts. */
function isYearsOwn({ parts, answers }: VolumeTask): boolean {
  return parts?.isOnlyHeld === true && answers[PARTS_OFF_KEY] !== "sum";
}
