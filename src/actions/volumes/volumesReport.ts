import { mixOf } from "../../domain/forecast/volumes/mixEffect";
import { isUntriedRunRate } from "../../domain/forecast/fullYear/fullYearForecast";
import { exact } from "../../domain/figures/exactNumber";
import type { CostLine } from "../../domain/forecast/volumes/costLine";
import { sumOfCosts, type Costs } from "../../domain/forecast/volumes/costs";
import type { SourceTable } from "../../domain/structure/builtTable";
import type { VolumeForecast, VolumeRow } from "../../domain/forecast/volumes/volumeTypes";
import type { Grid } from "../../domain/sheet/grid";
import { mixWord } from "../../texts/volumes/measures";
import { amountText, forecastTexts as texts, signedAmount } from "../../texts/volumes/forecast";
import { yearForecastTexts } from "../../texts/fullYear/yearForecast";
import { bridgeView } from "./bridgeView";
import { costLineQuestion, questionView } from "./forecastQuestions";
import { rowRemark } from "./forecastRemarks";
import type { CostsView, ForecastQuestions, ForecastReport, QuestionView } from "./forecastReport";
import { forecastSheet } from "./forecastSheet";
import { sheetSourceOf, type SheetPlan } from "../newSheet/newSheets";
import { previewOf } from "../newSheet/previewOf";
import type { SheetProblem } from "../shared/outcomes";

/** What a report is made of. */
export interface VolumesMade {
  readonly forecasts: readonly [VolumeForecast, ...VolumeForecast[]];
  readonly lines: readonly CostLine[];
  readonly grids: readonly Grid[];
  /** About pairs of tables that could not be reckoned. */
  readonly questions: readonly QuestionView[];
  /** What is said of tables that are not in the total. */
  readonly left: readonly string[];
  /** Tables of prices that are added to others. */
  readonly added: readonly string[];
  readonly uncorrected: readonly string[];
}

/** The report of what has been reckoned, or what has to be answered before there is one. */
export function volumesReport(made: VolumesMade): ForecastReport | ForecastQuestions | SheetProblem {
  const { forecasts, lines, left: tablesLeft } = made;
  const rows = forecasts.flatMap((forecast) => forecast.rows.map((row) => ({ forecast, row })));
  const total = sumOfCosts(forecasts.map((forecast) => forecast.total));
  const hasBudget = forecasts.every((forecast) => forecast.hasBudget);
  const ofRows = forecasts.flatMap((forecast) =>
    forecast.questions.map((one) => questionView(one, forecast)),
  );
  const questions = questionsOnce([...ofRows, ...made.questions]);
  const left = rows.filter(({ row: { costs, missing } }) => !costs && !missing?.endsWith("ByAnswer"));
  if (rows.every(({ row: { costs } }) => costs === null)) {
    if (questions.length > 0) return { kind: "questions", questions };
    const isText = rows.some(({ row: { missing } }) => missing === "text");
    return noForecast(isText ? texts.problems.onlyText : nothingText(rows));
  }
  const line = lines.length === 1 ? lines[0]! : null;
  const plan = planOf(forecasts, line, made.grids);
  return {
    kind: "forecast",
    ready:
      left.length === 0 &&
      questions.length === 0 &&
      tablesLeft.length === 0 &&
      untriedVolumes(forecasts) === 0,
    summary: hasBudget
      ? texts.summary(total.difference, total.volumeEffect, total.priceEffect)
      : texts.forecastOnly(total.forecast),
    rows: rows.map(({ forecast, row }) => ({
      label: row.label,
      costs: row.costs && costsView(row.costs, forecast.hasBudget),
      remark: rowRemark(forecast, row),
    })),
    total: costsView(total, hasBudget),
    // What the forecast is held against changes nothing of it, and does not keep it from being ready.
    questions: [...questions, ...(lines.length > 1 ? [costLineQuestion(lines)] : [])],
    remarks: remarks(made, line, left.length),
    bridge: hasBudget ? bridgeView(total) : null,
    preview: previewOf(plan),
    plan,
  };
}

/** How many volumes are carried on as they have come so far, with nothing that it could be tried on. */
function untriedVolumes(forecasts: readonly VolumeForecast[]): number {
  const made = forecasts.flatMap(({ rows }) =>
    rows.flatMap(({ made, costs }) => (costs && made ? made : [])),
  );
  return made.filter(({ chosen }) => isUntriedRunRate(chosen)).length;
}

/** Why not one row has been reckoned: what the rows say, where they all say the same. */
function nothingText(
  rows: readonly { readonly forecast: VolumeForecast; readonly row: VolumeRow }[],
): string {
  const said = new Set(rows.map(({ forecast, row }) => rowRemark(forecast, row)));
  const [why] = said;
  return said.size === 1 && why ? texts.problems.nothingFor(why) : texts.problems.nothing;
}

function remarks(
  { forecasts, left, added, uncorrected }: VolumesMade,
  line: CostLine | null,
  leftOut: number,
): string[] {
  const total = sumOfCosts(forecasts.map((forecast) => forecast.total));
  const lineText =
    line &&
    texts.costLine(
      line.source.table.rows[line.row]!.label,
      line.source.sheet,
      line.difference,
      total.difference,
      line.isNegative ? exact(0).minus(line.difference) : null,
    );
  const mix = mixOf(forecasts);
  return [
    ...(lineText ? [lineText] : []),
    ...(forecasts.every(({ hasBudget }) => hasBudget) ? [] : [texts.noBudget]),
    ...(mix ? [texts.mix(mixWord(mix), mix.more, mix.mix)] : []),
    ...(forecasts.some(({ isPriceSoFar }) => isPriceSoFar) ? [yearForecastTexts.priceSoFar] : []),
    ...(untriedVolumes(forecasts) > 0 ? [texts.untriedVolumes(untriedVolumes(forecasts))] : []),
    ...added.map(texts.pricesAdded),
    ...(leftOut > 0 ? [texts.leftOut(leftOut)] : []),
    ...left,
    ...(leftOut > 0 || left.length > 0 ? [texts.partial] : []),
    ...unusedLabels(forecasts).map(texts.unusedPrice),
    ...uncorrected.map(texts.notCorrected),
  ];
}

/** Prices that no volume has been found for in any of the tables that they price. */
function unusedLabels(forecasts: readonly VolumeForecast[]): string[] {
  const labels = forecasts.flatMap(({ prices, unusedPrices }) => {
    const ofSame = forecasts.filter((other) => other.prices === prices);
    const isUnused = (r: number) => ofSame.every((other) => other.unusedPrices.includes(r));
    return unusedPrices.filter(isUnused).map((r) => prices.table.rows[r]!.label);
  });
  return [...new Set(labels)];
}

/** The sheet, and the tables it is made from as they were read. */
function planOf(
  forecasts: readonly [VolumeForecast, ...VolumeForecast[]],
  line: CostLine | null,
  grids: readonly Grid[],
): SheetPlan {
  const used: SourceTable[] = [
    ...forecasts.flatMap(({ volumes, prices }) => [volumes, prices]),
    ...(line ? [line.source] : []),
  ];
  const sources = [...new Set(used)].map((source) => sheetSourceOf(source, grids));
  return { sheet: forecastSheet(forecasts, line), sources };
}

function costsView(
  { budget, forecast, difference, volumeEffect, priceEffect }: Costs,
  hasBudget: boolean,
): CostsView {
  const cell = (amount: Costs["budget"]) => (hasBudget ? amount.toCell() : null);
  const said = (words: string) => (hasBudget ? words : "");
  return {
    amounts: {
      budget: cell(budget),
      forecast: forecast.toCell(),
      difference: cell(difference),
      volumeEffect: cell(volumeEffect),
      priceEffect: cell(priceEffect),
    },
    texts: {
      budget: said(amountText(budget)),
      forecast: amountText(forecast),
      difference: said(signedAmount(difference)),
      volumeEffect: said(signedAmount(volumeEffect)),
      priceEffect: said(signedAmount(priceEffect)),
    },
  };
}

/** One answer serves every pair that asks the same. */
export function questionsOnce(questions: readonly QuestionView[]): QuestionView[] {
  return questions.filter(({ key }, index) => questions.findIndex((one) => one.key === key) === index);
}

/** Why there is nothing to report. */
export function noForecast(text: string): SheetProblem {
  return { kind: "problem", sheet: "", text, what: "noTable" };
}
