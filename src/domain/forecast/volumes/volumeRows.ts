import type { Figure } from "../../figures/figure";
import { exact, type ExactNumber } from "../../figures/exactNumber";
import type { MoneyUnit } from "../../arithmetic/volume";
import { SAME } from "./yearFactor";
import { costsOf, sumOfCosts, type Figures } from "./costs";
import { yearOf } from "../fullYear/fullYearColumns";
import { isProposed, type FullYearForecast } from "../fullYear/fullYearForecast";
import { joinRows, likeliest, rowNames } from "./joinRows";
import { forecastRow } from "../fullYear/rowForecast";
import { factorOf, measuresOf, type MeasuredRows } from "./rowMeasures";
import { exactFigure } from "../../figures/exactFigure";
import { namedRows, rowsToJoin } from "./namedRows";
import type { Answers } from "../../structure/answers";
import type { SourceTable } from "../../structure/builtTable";
import { partsOff, yearOfParts } from "./yearOfParts";
import { weightsOf, type PartWeights } from "./partWeights";
import {
  PARTS_OFF_KEY,
  type Missing,
  type PartsOffQuestion,
  type VolumeColumns,
  type VolumeForecast,
  type VolumeParts,
  type VolumeQuestion,
  type VolumeRow,
} from "./volumeTypes";
import type { YearColumns } from "../fullYear/yearColumns";

/** What is reckoned with. */
export interface VolumeTask {
  readonly volumes: SourceTable;
  readonly prices: SourceTable;
  readonly columns: VolumeColumns;
  readonly answers: Answers;
  readonly volumeYear: YearColumns | null;
  readonly isPriceSoFar: boolean;
  readonly parts: VolumeParts | null;
  readonly days: number | null;
  readonly priceUnit: MoneyUnit;
}

/** Joins the rows of the two tables and reckons each. */
export function reckonVolumes(task: VolumeTask): VolumeForecast {
  const { volumes, prices, columns, answers, volumeYear, isPriceSoFar, parts, priceUnit } = task;
  const hasBudget = hasBudgetIn(columns);
  const volumeRows = rowsToJoin(volumes);
  const priceRows = rowsToJoin(prices);
  const [left, right] = [namedRows(volumes, volumeRows), namedRows(prices, priceRows)];
  const names = rowNames(left);
  const { joins, open, alone, rightOver } = joinRows(left, right, answers);
  const year = yearOf(volumes.table);
  const signed = [
    columns.budgetPrice ?? columns.forecastPrice ?? parts?.prices?.map(({ column }) => column) ?? [],
  ];
  const priceSign = signOf(
    priceRows.flatMap((r) => signed.flat().map((column) => prices.table.figures[r]![column] ?? null)),
  );

  const questions: VolumeQuestion[] = [];
  const rows = volumeRows.map((volumeRow, l): VolumeRow => {
    const join = joins.find((one) => one.left === l);
    const label = names[l]!;
    const none = {
      label,
      volumeRow,
      priceRow: null,
      reason: null,
      factor: SAME,
      costs: null,
      made: null,
      amounts: null,
      weights: null,
      change: null,
    };
    if (!join) return { ...none, missing: alone.includes(l) ? "priceByAnswer" : "price" };
    const priceRow = priceRows[join.right]!;
    const joined = { ...none, priceRow, reason: join.reason };
    const { factor, question, isMixed, weights } = factorOf(
      measured(task, volumeRow, priceRow),
      year,
      answers,
    );
    // One answer serves all rows that are counted and priced alike.
    if (question && questions.every((other) => !("key" in other) || other.key !== question.key)) {
      questions.push(question);
    }
    if (!factor) return { ...joined, missing: whyOpen(question, isMixed === true, parts !== null) };
    const made = volumeYear && forecastRow(volumes, volumeRow, volumeYear);
    // What is not to be relied on is no forecast: the row stays open.
    if (made && !isProposed(made)) return { ...joined, factor, made, missing: "unreliable" };
    const held = parts?.isOnlyHeld ? weightsHeld(task, volumeRow, priceRow) : null;
    const found = figuresOf(task, { volumeRow, priceRow, made, sign: priceSign, weights: weights ?? held });
    if (typeof found === "string") return { ...joined, factor, missing: found };
    if ("kind" in found) {
      if (questions.every(({ kind }) => kind !== found.kind)) questions.push({ ...found, label });
      return { ...joined, factor, missing: "partsOff" };
    }
    const costs = costsOf(found, priceUnit, factor);
    const amounts = {
      budget: found.budgetVolume,
      forecast: found.forecastVolume,
      price: found.forecastPrice,
    };
    const used = found.product ? (weights ?? held) : null;
    return {
      ...joined,
      factor,
      costs,
      amounts,
      made,
      weights: used,
      missing: null,
      change: hasBudget ? changeOf(found) : null,
    };
  });
  // With no price left there is nothing to choose among: the row stays open, and says so.
  for (const l of rightOver.length > 0 ? open : []) {
    const candidates = likeliest(left[l]!.label, right, rightOver).map((r) => priceRows[r]!);
    questions.unshift({ kind: "join", volumeRow: volumeRows[l]!, label: names[l]!, candidates });
  }
  const total = sumOfCosts(rows.flatMap(({ costs }) => costs ?? []));
  const unusedPrices = rightOver.map((r) => priceRows[r]!);
  const told = { volumeYear, isPriceSoFar, parts, days: task.days, hasBudget, priceUnit, priceSign };
  return { volumes, prices, columns, year, ...told, rows, total, questions, unusedPrices };
}

/** A row of each table with the columns that are multiplied; a volume without a forecast has that of its budget. */
export function measured(
  {
    volumes,
    prices,
    columns,
    parts,
    days,
  }: Pick<VolumeTask, "volumes" | "prices" | "columns" | "parts" | "days">,
  volumeRow: number,
  priceRow: number,
): MeasuredRows {
  const { budgetVolume, forecastVolume, budgetPrice, forecastPrice } = columns;
  return {
    volumes,
    volumeRow,
    volumeColumns: [budgetVolume, forecastVolume].filter((column) => column !== null),
    prices,
    priceRow,
    priceColumns: [budgetPrice, forecastPrice].filter((column) => column !== null),
    parts: parts && !parts.isOnlyHeld ? parts.volumes : [],
    isByDays: days !== null,
  };
}

/** Prices that all stand with a minus are costs all the same. */
function signOf(prices: readonly (Figure | null)[]): 1 | -1 {
  const signs = prices.flatMap((price) => (price ? [Math.sign(price.units)] : []));
  return signs.includes(-1) && !signs.includes(1) ? -1 : 1;
}

/** What is new, what is ended, and what had no volume or no price in the budget. */
function changeOf({ budgetVolume, forecastVolume, budgetPrice }: Figures): VolumeRow["change"] {
  const [isNoVolume, isNoPrice] = [budgetVolume.sign() === 0, budgetPrice.sign() === 0];
  if (isNoVolume && forecastVolume.sign() !== 0) return isNoPrice ? "new" : "noVolume";
  if (!isNoVolume && forecastVolume.sign() === 0) return "ended";
  return isNoPrice && !isNoVolume ? "noPrice" : null;
}

/** Why a row whose volume and price do not go together by themselves is open. */
function whyOpen(question: VolumeQuestion | null, isMixed: boolean, isParted: boolean): Missing {
  if (isMixed) return "mixed";
  if (question) return question.kind === "parts" ? "parts" : "measure";
  return isParted ? "partsByAnswer" : "measureByAnswer";
}

/** Whether both the volume and the price have a budget. */
export function hasBudgetIn({ budgetVolume, budgetPrice }: VolumeColumns): boolean {
  return budgetVolume !== null && budgetPrice !== null;
}

/** How the parts would come to the year that stands beside them; null where it is not known. */
function weightsHeld(task: VolumeTask, volumeRow: number, priceRow: number): PartWeights | null {
  const rows = { ...measured(task, volumeRow, priceRow), parts: task.parts!.volumes };
  const [volume, price] = measuresOf(rows);
  const weights = volume && price && weightsOf({ ...rows, volume, price }, {});
  return weights && "kind" in weights ? null : weights;
}

/** The year's own forecast is reckoned with, and not its parts. */
function isYearsOwn({ parts, answers }: VolumeTask): boolean {
  return parts?.isOnlyHeld === true && answers[PARTS_OFF_KEY] !== "sum";
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
function figuresOf(
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
  const priceOf = (figure: Figure | null | undefined) =>
    figure ? exactFigure(figure).times(exact(sign)) : exact(0);
  const days = task.days === null ? undefined : volume[task.days];
  if (days === null || days?.origin === "text") return days ? "text" : "figure";
  const byDays = (amount: ExactNumber) => (days ? amount.times(exactFigure(days)) : amount);
  return {
    budgetVolume: byDays(planned),
    forecastVolume: byDays(forecastVolume),
    budgetPrice: priceOf(budgetPrice),
    forecastPrice: isYear ? year.price : priceOf(forecastPrice),
    ...(isYear ? { product: year.product } : {}),
    ...(isForecastOnly ? { isForecastOnly } : {}),
  };
}
