import type { Figure } from "../../figures/figure";
import { SAME } from "./yearFactor";
import { costsOf, sumOfCosts, type Figures } from "./costs";
import { yearOf } from "../fullYear/fullYearColumns";
import { isProposed } from "../fullYear/fullYearForecast";
import { joinRows, likeliest, rowNames } from "./joinRows";
import { forecastRow } from "../fullYear/rowForecast";
import { figuresOf, hasBudgetIn, type VolumeTask } from "./rowFigures";
import { factorOf, measuresOf, type MeasuredRows } from "./rowMeasures";
import { namedRows, rowsToJoin } from "./namedRows";
import { weightsOf, type PartWeights } from "./partWeights";
import type { YearPart } from "./yearParts";
import type { Missing, VolumeForecast, VolumeQuestion, VolumeRow } from "./volumeTypes";

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
  const told = {
    volumeYear,
    isPriceSoFar,
    parts,
    beside: task.beside,
    added: task.added,
    hasBudget,
    priceUnit,
    priceSign,
  };
  return { volumes, prices, columns, year, ...told, rows, total, questions, unusedPrices };
}

/** A row of each table with the columns that are multiplied; a volume without a forecast has that of its budget. */
export function measured(
  {
    volumes,
    prices,
    columns,
    parts,
    beside,
  }: Pick<VolumeTask, "volumes" | "prices" | "columns" | "parts" | "beside">,
  volumeRow: number,
  priceRow: number,
): MeasuredRows {
  const { budgetVolume, forecastVolume, budgetPrice, forecastPrice } = columns;
  return {
    volumes,
    volumeRow,
    volumeColumns: columnsOf([budgetVolume, forecastVolume], parts?.volumes),
    prices,
    priceRow,
    priceColumns: columnsOf([budgetPrice, forecastPrice], parts?.prices),
    parts: parts && !parts.isOnlyHeld ? parts.volumes : [],
    beside,
  };
}

/** The columns of the year or, where there is none, those of its parts. */
function columnsOf(
  ofYear: readonly (number | null)[],
  parts: readonly YearPart[] | null | undefined,
): readonly number[] {
  const known = ofYear.filter((column) => column !== null);
  return known.length > 0 ? known : (parts ?? []).map(({ column }) => column);
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

/** How the parts would come to the year that stands beside them; null where it is not known. */
function weightsHeld(task: VolumeTask, volumeRow: number, priceRow: number): PartWeights | null {
  const rows = { ...measured(task, volumeRow, priceRow), parts: task.parts!.volumes };
  const [volume, price] = measuresOf(rows);
  const weights = volume && price && weightsOf({ ...rows, volume, price }, {});
  return weights && "kind" in weights ? null : weights;
}
