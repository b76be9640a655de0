import type { Figure } from "../../figures/figure";
import { exact } from "../../figures/exactNumber";
import type { MoneyUnit } from "../../arithmetic/volume";
import { SAME } from "../../words/measures";
import { costsOf, sumOfCosts, type Figures } from "./costs";
import { yearOf } from "../fullYear/fullYearColumns";
import type { FullYearForecast } from "../fullYear/fullYearForecast";
import { joinRows, likeliest, rowNames } from "./joinRows";
import { forecastRow } from "../fullYear/rowForecast";
import { factorOf } from "./rowMeasures";
import { detailRows } from "../../structure/detailRows";
import { exactFigure } from "../../figures/exactFigure";
import { namedRows } from "./namedRows";
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
  const volumeRows = detailRows(volumes);
  const priceRows = detailRows(prices);
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
      isBudgetZero: false,
      isPriceZero: false,
    };
    if (!join) return { ...none, missing: alone.includes(l) ? "priceByAnswer" : "price" };
    const priceRow = priceRows[join.right]!;
    const joined = { ...none, priceRow, reason: join.reason };
    const { factor, question } = factorOf(volumes.table, volumeRow, prices.table, priceRow, year, answers);
    // One answer serves all rows that are counted and priced alike.
    if (question && questions.every((other) => !("key" in other) || other.key !== question.key)) {
      questions.push(question);
    }
    if (!factor) return { ...joined, missing: question ? "measure" : "measureByAnswer" };
    const made = volumeYear && forecastRow(volumes, volumeRow, volumeYear);
    const found = figuresOf(task, volumeRow, priceRow, made, priceSign);
    if (typeof found === "string") return { ...joined, factor, missing: found };
    const costs = costsOf(found, priceUnit, factor);
    const isBudgetZero = found.budgetVolume.sign() === 0;
    const isPriceZero = found.budgetPrice.sign() === 0;
    return { ...joined, factor, costs, made, missing: null, isBudgetZero, isPriceZero };
  });
  for (const l of open) {
    const candidates = likeliest(left[l]!.label, right, rightOver).map((r) => priceRows[r]!);
    questions.unshift({ kind: "join", volumeRow: volumeRows[l]!, label: names[l]!, candidates });
  }
  const total = sumOfCosts(rows.flatMap(({ costs }) => costs ?? []));
  const unusedPrices = rightOver.map((r) => priceRows[r]!);
  const told = { volumeYear, isPriceSoFar, priceUnit, priceSign };
  return { volumes, prices, columns, year, ...told, rows, total, questions, unusedPrices };
}

/** Prices that all stand with a minus are costs all the same. */
function signOf(prices: readonly (Figure | null)[]): 1 | -1 {
  const signs = prices.flatMap((price) => (price ? [Math.sign(price.units)] : []));
  return signs.includes(-1) && !signs.includes(1) ? -1 : 1;
}

/** The four figures of a row; a blank is never taken for zero. */
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
  if (!budgetVolume || !forecastVolume || !budgetPrice || !forecastPrice) return "figure";
  if ([...volumesUsed, budgetPrice, forecastPrice].some((figure) => figure?.origin === "text")) return "text";
  return {
    budgetVolume: exactFigure(budgetVolume),
    forecastVolume,
    budgetPrice: exactFigure(budgetPrice).times(exact(sign)),
    forecastPrice: exactFigure(forecastPrice).times(exact(sign)),
  };
}
