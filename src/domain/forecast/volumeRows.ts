import { priceUnit, SAME } from "./measures";
import { costsOf, sumOfCosts, type Figures } from "./costs";
import { latestYear } from "./fullYearColumns";
import type { FullYearForecast } from "./fullYearForecast";
import { joinRows, likeliest } from "./joinRows";
import { forecastRow } from "./rowForecast";
import { factorOf } from "./rowMeasures";
import { detailRows, exactFigure } from "./sourceRows";
import type { Answers } from "../structure";
import type {
  Missing,
  SourceTable,
  VolumeColumns,
  VolumeForecast,
  VolumeQuestion,
  VolumeRow,
} from "./volumeForecast";
import type { YearColumns } from "./yearColumns";

/** What is reckoned with. */
export interface VolumeTask {
  readonly volumes: SourceTable;
  readonly prices: SourceTable;
  readonly columns: VolumeColumns;
  readonly answers: Answers;
  readonly volumeYear: YearColumns | null;
  readonly isPriceSoFar: boolean;
}

/** Joins the rows of the two tables and reckons each. */
export function reckonVolumes(task: VolumeTask): VolumeForecast {
  const { volumes, prices, columns, answers, volumeYear, isPriceSoFar } = task;
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
      made: null,
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
    const made = volumeYear && forecastRow(volumes, volumeRow, volumeYear);
    const found = figuresOf(task, volumeRow, priceRow, made);
    if (typeof found === "string") return { ...joined, factor, missing: found };
    const costs = costsOf(found, unit, factor);
    return { ...joined, factor, costs, made, missing: null, isBudgetZero: found.budgetVolume.sign() === 0 };
  });
  for (const l of open) {
    const candidates = likeliest(left[l]!.label, right, rightOver).map((r) => priceRows[r]!);
    questions.unshift({ kind: "join", volumeRow: volumeRows[l]!, candidates });
  }
  const total = sumOfCosts(rows.flatMap(({ costs }) => costs ?? []));
  const unusedPrices = rightOver.map((r) => priceRows[r]!);
  const told = { volumeYear, isPriceSoFar, priceUnit: unit };
  return { volumes, prices, columns, year, ...told, rows, total, questions, unusedPrices };
}

function headings({ table }: SourceTable): string[] {
  return table.columns.map(({ heading }) => heading);
}

/** The four figures of a row; a blank is never taken for zero. */
function figuresOf(
  { volumes, prices, columns }: VolumeTask,
  volumeRow: number,
  priceRow: number,
  made: FullYearForecast | null,
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
    budgetPrice: exactFigure(budgetPrice),
    forecastPrice: exactFigure(forecastPrice),
  };
}
