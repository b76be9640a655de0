import type { Figure } from "../../figures/figure";
import { exact, type ExactNumber } from "../../figures/exactNumber";
import type { MoneyUnit } from "../../arithmetic/volume";
import { SAME } from "./yearFactor";
import { costsOf, sumOfCosts, type Figures } from "./costs";
import { yearOf } from "../fullYear/fullYearColumns";
import { isProposed, type FullYearForecast } from "../fullYear/fullYearForecast";
import { joinRows, likeliest, rowNames } from "./joinRows";
import { forecastRow } from "../fullYear/rowForecast";
import { factorOf, type MeasuredRows } from "./rowMeasures";
import { exactFigure } from "../../figures/exactFigure";
import { namedRows, rowsToJoin } from "./namedRows";
import type { Answers } from "../../structure/answers";
import type { SourceTable } from "../../structure/builtTable";
import type { Missing, VolumeColumns, VolumeForecast, VolumeQuestion, VolumeRow } from "./volumeTypes";
import type { YearColumns } from "../fullYear/yearColumns";

/** What is reckoned with. */
export interface VolumeTask {
  readonly volumes: SourceTable;
  readonly prices: SourceTable;
  readonly columns: VolumeColumns;
  readonly answers: Answers;
  readonly volumeYear: YearColumns | null;
  readonly isPriceSoFar: boolean;
  readonly priceUnit: MoneyUnit;
}

/** Joins the rows of the two tables and reckons each. */
export function reckonVolumes(task: VolumeTask): VolumeForecast {
  const { volumes, prices, columns, answers, volumeYear, isPriceSoFar, priceUnit } = task;
  const volumeRows = rowsToJoin(volumes);
  const priceRows = rowsToJoin(prices);
  const [left, right] = [namedRows(volumes, volumeRows), namedRows(prices, priceRows)];
  const names = rowNames(left);
  const { joins, open, alone, rightOver } = joinRows(left, right, answers);
  const year = yearOf(volumes.table);
  const priceSign = signOf(priceRows.map((r) => prices.table.figures[r]![columns.budgetPrice] ?? null));

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
      change: null,
    };
    if (!join) return { ...none, missing: alone.includes(l) ? "priceByAnswer" : "price" };
    const priceRow = priceRows[join.right]!;
    const joined = { ...none, priceRow, reason: join.reason };
    const { factor, question, isMixed } = factorOf(measured(task, volumeRow, priceRow), year, answers);
    // One answer serves all rows that are counted and priced alike.
    if (question && questions.every((other) => !("key" in other) || other.key !== question.key)) {
      questions.push(question);
    }
    if (!factor) return { ...joined, missing: isMixed ? "mixed" : question ? "measure" : "measureByAnswer" };
    const made = volumeYear && forecastRow(volumes, volumeRow, volumeYear);
    // What is not to be relied on is no forecast: the row stays open.
    if (made && !isProposed(made)) return { ...joined, factor, made, missing: "unreliable" };
    const found = figuresOf(task, volumeRow, priceRow, made, priceSign);
    if (typeof found === "string") return { ...joined, factor, missing: found };
    const costs = costsOf(found, priceUnit, factor);
    const amounts = { budget: found.budgetVolume, forecast: found.forecastVolume };
    return { ...joined, factor, costs, amounts, made, missing: null, change: changeOf(found) };
  });
  // With no price left there is nothing to choose among: the row stays open, and says so.
  for (const l of rightOver.length > 0 ? open : []) {
    const candidates = likeliest(left[l]!.label, right, rightOver).map((r) => priceRows[r]!);
    questions.unshift({ kind: "join", volumeRow: volumeRows[l]!, label: names[l]!, candidates });
  }
  const total = sumOfCosts(rows.flatMap(({ costs }) => costs ?? []));
  const unusedPrices = rightOver.map((r) => priceRows[r]!);
  const told = { volumeYear, isPriceSoFar, priceUnit, priceSign };
  return { volumes, prices, columns, year, ...told, rows, total, questions, unusedPrices };
}

/** A row of each table with the columns that are multiplied; a volume without a forecast has that of its budget. */
export function measured(
  { volumes, prices, columns }: Pick<VolumeTask, "volumes" | "prices" | "columns">,
  volumeRow: number,
  priceRow: number,
): MeasuredRows {
  const { budgetVolume, forecastVolume, budgetPrice, forecastPrice } = columns;
  return {
    volumes,
    volumeRow,
    volumeColumns: forecastVolume === null ? [budgetVolume] : [budgetVolume, forecastVolume],
    prices,
    priceRow,
    priceColumns: [budgetPrice, forecastPrice],
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

/** The four figures of a row; a blank is never taken for zero, but where the whole row is blank in the budget. */
function figuresOf(
  { volumes, prices, columns }: VolumeTask,
  volumeRow: number,
  priceRow: number,
  made: FullYearForecast | null,
  sign: 1 | -1,
): Figures | Missing {
  const volume = volumes.table.figures[volumeRow]!;
  const price = prices.table.figures[priceRow]!;
  const budgetVolume = volume[columns.budgetVolume];
  const [budgetPrice, forecastPrice] = [price[columns.budgetPrice], price[columns.forecastPrice]];
  const given = columns.forecastVolume === null ? null : volume[columns.forecastVolume];
  // Any of a row's figures may be what its volume is forecast from.
  const volumesUsed = columns.forecastVolume === null ? volume : [budgetVolume, given];
  const forecastVolume = given ? exactFigure(given) : made?.chosen.forecast;
  if (!forecastVolume) return "figure";
  // What is expected and priced, and stands with neither volume nor price in the budget, is new there.
  const isNew = !budgetVolume && !budgetPrice && forecastPrice && forecastVolume.sign() !== 0;
  if (!budgetVolume && !isNew) return "figure";
  const planned = budgetVolume ? exactFigure(budgetVolume) : exact(0);
  // What has no volume has no price either: a blank one there is not missed.
  const isMissed = (priced: Figure | null | undefined, amount: ExactNumber) => !priced && amount.sign() !== 0;
  if (isMissed(budgetPrice, planned) || isMissed(forecastPrice, forecastVolume)) return "figure";
  if ([...volumesUsed, budgetPrice, forecastPrice].some((figure) => figure?.origin === "text")) return "text";
  const priceOf = (figure: Figure | null | undefined) =>
    figure ? exactFigure(figure).times(exact(sign)) : exact(0);
  return {
    budgetVolume: planned,
    forecastVolume,
    budgetPrice: priceOf(budgetPrice),
    forecastPrice: priceOf(forecastPrice),
  };
}
